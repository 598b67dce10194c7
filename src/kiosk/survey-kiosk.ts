import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { holds } from '../survey/condition.js';
import { knownSoFar } from '../survey/flow.js';
import type { KioskLanguage, KioskPage } from '../survey/kiosk-page.js';
import { fill, inLanguage } from '../survey/text.js';
import type { Question, Text } from '../survey/types.js';
import { Kiosk } from './kiosk.js';
import { kioskDefinition } from './kiosk-definition.js';
import type { KioskKeeper } from './kiosk-keeper.js';
import type { KioskSettings } from './kiosk-settings.js';
import { realWorld, type KioskWorld } from './kiosk-world.js';
import type { OutboxStatus } from './outbox/kiosk-outbox.js';
import { questionScreen } from './questions/question-screen.js';
import {
  failedScreen,
  languageBar,
  problemScreen,
  sleepScreen,
  startScreen,
  thanksScreen,
  warningBox,
} from './screens.js';
import { createStaffGesture, isInCorner } from './staff-gesture.js';
import { staffBox } from './staff-box.js';
import type { KioskTags } from './visit.js';

/** How long staff see what they asked for, in milliseconds. */
const staffTime = 30_000;

/**
 * A survey on a touch screen, over the whole window. It has no attributes: `main.ts` gives it what the
 * address and the page say. Its looks are in `kiosk.css`.
 */
export class SurveyKiosk extends LitElement {
  static override properties = {
    page: { attribute: false },
    settings: { attribute: false },
    problems: { attribute: false },
    keeper: { attribute: false },
    staff: { state: true },
  };

  /** What it asks, and its words. */
  declare page: KioskPage | undefined;
  declare settings: KioskSettings | undefined;
  /** What is wrong with the address; shown in place of the survey. */
  declare problems: readonly string[];
  /** What keeps the responses. */
  declare keeper: KioskKeeper | undefined;
  /** What staff asked for, while they look at it. */
  declare staff: OutboxStatus | undefined;
  /** The clock and the timers; set it before the element joins the page. */
  world: KioskWorld = realWorld;
  #kiosk: Kiosk | undefined;
  #seen = '';
  #callOffStaff: () => void = () => undefined;
  readonly #gesture = createStaffGesture();

  constructor() {
    super();
    this.problems = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pointerdown', this.#point);
    window.addEventListener('keydown', this.#press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pointerdown', this.#point);
    window.removeEventListener('keydown', this.#press);
    this.#callOffStaff();
    this.#kiosk?.close();
    this.#kiosk = undefined;
  }

  /** Whether the screen is dark by its sleep hours. */
  get asleep(): boolean {
    return this.#kiosk?.screen === 'asleep';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    if (!this.#kiosk && this.isConnected) this.#kiosk = this.#begin();
    const { words } = this.#kiosk?.language ?? {};
    this.lang = words?.lang ?? 'en';
    this.dir = words?.dir ?? 'ltr';
    this.dataset['screen'] = this.#kiosk?.screen ?? 'problem';
    this.dataset['theme'] = this.settings?.theme ?? 'auto';
  }

  protected override render(): TemplateResult {
    const kiosk = this.#kiosk;
    if (!kiosk) return problemScreen(this.problems);
    // Each visitor gets new nodes: nothing that the one before touched or typed can be in them.
    return html`${keyed(kiosk.turn, this.#screenOf(kiosk))} ${this.#above(kiosk)}`;
  }

  protected override updated(_: PropertyValues): void {
    const kiosk = this.#kiosk;
    if (!kiosk) return;
    document.documentElement.lang = this.lang;
    document.documentElement.dir = this.dir;
    document.title = this.#say(kiosk.language.definition.name ?? kiosk.language.definition.id);
    const seen = [
      kiosk.turn,
      kiosk.screen,
      kiosk.question?.id,
      kiosk.warning === undefined,
      !this.staff,
    ].join();
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#focus(kiosk);
  }

  /** What comes is read and reached by keyboard; while nobody is there, nothing has the focus. */
  #focus({ screen, warning }: Kiosk): void {
    const box = this.querySelector<HTMLElement>('[role$="dialog"] button');
    if (box && (this.staff || warning !== undefined)) return box.focus();
    if (screen === 'question') return this.querySelector<HTMLElement>('#title')?.focus();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  #begin(): Kiosk | undefined {
    const { page, settings, keeper } = this;
    if (!page || !settings || !keeper || this.problems.length > 0) return undefined;
    const languages = page.languages.flatMap((language): KioskLanguage[] => {
      const definition = kioskDefinition(language.definition, { text: settings.text });
      return definition ? [{ ...language, definition }] : [];
    });
    if (languages.length === 0) {
      this.problems = ['The survey asks nothing that a touch screen can ask: choose another one.'];
      return undefined;
    }
    return new Kiosk({
      settings,
      languages,
      world: this.world,
      tags: () => this.#tags(),
      keep: (response) => keeper.keep(response),
      changed: () => this.requestUpdate(),
    });
  }

  #tags(): KioskTags {
    const { settings } = this;
    const { definition, words } = this.#kiosk?.language ?? {};
    const stage = settings?.stage ?? definition?.stage;
    const touchpoint = settings?.touchpoint ?? definition?.touchpoint;
    const context = {
      ...(settings?.location ? { location: settings.location } : {}),
      ...(settings?.device ? { device: settings.device } : {}),
    };
    return {
      ...(settings?.site ? { site: settings.site } : {}),
      ...(stage ? { stage } : {}),
      ...(touchpoint ? { touchpoint } : {}),
      channel: 'kiosk',
      placement: 'page',
      ...(words ? { locale: words.lang } : {}),
      page: location.origin + location.pathname,
      ...(Object.keys(context).length > 0 ? { context } : {}),
      ...(settings?.test ? { test: true } : {}),
    };
  }

  #screenOf(kiosk: Kiosk): TemplateResult {
    const { language, screen, question } = kiosk;
    if (screen === 'asleep') return sleepScreen(language);
    if (screen === 'thanks')
      return thanksScreen(this.#say(language.definition.thanks ?? language.words.thanks));
    if (screen === 'failed') return failedScreen(language);
    if (!question) return html``;
    const isStart = screen === 'attract' && this.settings?.start === 'touch';
    return html`<main>
        ${
          isStart
            ? startScreen(language, { title: this.#titleOf(question), start: () => kiosk.start() })
            : keyed(
                question.id,
                questionScreen(question, {
                  language,
                  title: this.#titleOf(question),
                  say: (text) => this.#say(text),
                  seed: kiosk.state.seed,
                  felt: kiosk.felt,
                  answer: (given) => void kiosk.answer(given),
                }),
              )
        }
      </main>
      ${languageBar(this.#languages(), { language, choose: (place) => kiosk.choose(place) })}`;
  }

  #above(kiosk: Kiosk): TemplateResult | typeof nothing {
    const { language, warning } = kiosk;
    if (this.staff) {
      return staffBox(this.staff, {
        language,
        version: this.page?.version ?? '',
        close: () => this.#closeStaff(),
      });
    }
    return warning === undefined ? nothing : warningBox(language, warning);
  }

  #languages(): readonly KioskLanguage[] {
    return this.page?.languages ?? [];
  }

  #titleOf(question: Question): string {
    const kiosk = this.#kiosk;
    if (!kiosk) return '';
    const known = knownSoFar(kiosk.language.definition, kiosk.state);
    return this.#say(question.wordings?.find((one) => holds(one.if, known))?.title ?? question.title);
  }

  #say(text: Text): string {
    const { lang } = this.#kiosk?.language.words ?? { lang: 'en' };
    return fill(inLanguage(text, lang), { brand: this.settings?.brand });
  }

  readonly #point = (event: PointerEvent): void => {
    const kiosk = this.#kiosk;
    if (!kiosk) return;
    if (isInCorner(event, window.innerWidth) && this.#gesture.touch(this.world.now())) void this.#openStaff();
    if (!this.staff) kiosk.touch();
  };

  readonly #press = (event: KeyboardEvent): void => {
    const kiosk = this.#kiosk;
    if (!kiosk) return;
    if (event.key === 'Escape' && this.staff) return this.#closeStaff();
    if (event.key === 'Escape' && this.#gesture.touch(this.world.now())) void this.#openStaff();
    if (!this.staff) kiosk.touch();
  };

  async #openStaff(): Promise<void> {
    const { keeper } = this;
    if (!keeper) return;
    const unknown: OutboxStatus = { waiting: 0, refused: 0, contact: undefined };
    const look = async (): Promise<OutboxStatus> => keeper.status().catch(() => unknown);
    this.staff = await look();
    this.#callOffStaff();
    this.#callOffStaff = this.world.after(staffTime, () => this.#closeStaff());
    await keeper.hurry();
    const now = await look();
    if (this.staff) this.staff = now;
  }

  #closeStaff(): void {
    this.#callOffStaff();
    this.staff = undefined;
  }
}
