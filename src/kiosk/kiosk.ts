import type { SurveyState } from '../survey/flow.js';
import type { Given } from '../survey/kinds/answer-kind.js';
import type { KioskLanguage } from '../survey/kiosk-page.js';
import type { Question } from '../survey/types.js';
import type { SurveyResponse } from '../wire/types.js';
import { createBurstFilter } from './burst.js';
import type { KioskSettings } from './kiosk-settings.js';
import type { KioskWorld } from './kiosk-world.js';
import { isAsleep } from './sleep-hours.js';
import { usualTimes } from './usual-times.js';
import { Visit, type KioskTags } from './visit.js';

/** How long a visitor is warned before the survey begins again, in seconds. */
const warningTime = usualTimes.left / 1000;

/** How long the touch is shown before what follows, so that the visitor sees that it was felt. In milliseconds. */
const feltTime = 220;

/** How long the thanks stand against a touch that came twice, in milliseconds. */
const steadyTime = 1000;

/** How often a kiosk looks at the clock for its sleep, and how long after a touch it stays awake. In milliseconds. */
const sleepLook = 15_000;
const awakeTime = 60_000;

/** What is seen. `attract` waits for somebody; `question` is a visitor on the way. */
export type KioskScreen = 'attract' | 'question' | 'thanks' | 'failed' | 'asleep';

/** What a kiosk needs from whoever shows it. */
export interface KioskHost {
  readonly settings: KioskSettings;
  readonly languages: readonly KioskLanguage[];
  readonly world: KioskWorld;
  readonly tags: () => KioskTags;
  /** Resolves to whether the response is safe. Never rejects. */
  readonly keep: (response: SurveyResponse) => Promise<boolean>;
  readonly changed: () => void;
}

/** What goes on at a touch screen: whose turn it is, what is seen, and when it begins again. No DOM. */
export class Kiosk {
  screen: KioskScreen = 'attract';
  /** Seconds left before the survey begins again; undefined while nobody is warned. */
  warning: number | undefined;
  /** The answer that was touched last, while the touch is shown. */
  felt: Given | undefined;
  /** Counts the visitors, so that what one of them saw is never reused for the next. */
  turn = 0;
  #language = 0;
  #visit: Visit;
  #busy = false;
  #shownAt: number;
  #touchedAt: number;
  #callOff: () => void = () => undefined;
  #callOffSleep: () => void = () => undefined;
  readonly #bursts = createBurstFilter();
  readonly #host: KioskHost;

  constructor(host: KioskHost) {
    this.#host = host;
    this.#visit = this.#nextVisit();
    this.#shownAt = host.world.now();
    this.#touchedAt = -Infinity;
    this.#lookAtClock();
  }

  get language(): KioskLanguage {
    const language = this.#host.languages[this.#language];
    if (!language) throw new Error('A kiosk needs a language.');
    return language;
  }

  /** What is asked now. */
  get question(): Question | undefined {
    return this.#visit.question;
  }

  /** How far the visitor has come. */
  get state(): SurveyState {
    return this.#visit.state;
  }

  /** Somebody is there: any touch and any key. */
  touch(): void {
    const { now } = this.#host.world;
    this.#touchedAt = now();
    if (this.screen === 'asleep') return this.#show('attract');
    if (this.screen === 'thanks' || this.screen === 'failed') {
      if (now() - this.#shownAt >= steadyTime) this.#reset();
      return;
    }
    if (this.warning !== undefined) {
      this.warning = undefined;
      this.#host.changed();
    }
    this.#waitForTouch();
  }

  /** Leaves the attract screen, where it is one of its own. */
  start(): void {
    this.#visit.startedAt ??= this.#host.world.now();
    if (this.screen === 'attract') this.#show('question');
  }

  /** Takes an answer, keeps it, and goes on once it is safe. */
  async answer(given: Given | undefined): Promise<void> {
    const { world, tags, keep, changed } = this.#host;
    if (this.#busy || (this.screen !== 'attract' && this.screen !== 'question')) return;
    this.#busy = true;
    const visit = this.#visit;
    visit.startedAt ??= world.now();
    visit.suspect ??= this.#bursts.isSuspect(world.now());
    this.felt = given;
    changed();
    const felt = new Promise<void>((resolve) => world.after(feltTime, resolve));
    visit.answer(given);
    const kept = keep(visit.response(tags(), world.now()));
    const [isSafe] = await Promise.all([kept, felt]);
    this.felt = undefined;
    this.#busy = false;
    if (!isSafe) return this.#show('failed');
    this.#show(visit.question ? 'question' : 'thanks');
  }

  /** Shows everything in another of the kiosk's languages; what was given stays. */
  choose(language: number): void {
    if (!this.#host.languages[language] || this.#busy) return;
    this.#language = language;
    this.#visit.definition = this.language.definition;
    this.#host.changed();
    this.#waitForTouch();
  }

  /** Ends its timers. */
  close(): void {
    this.#callOff();
    this.#callOffSleep();
  }

  #show(screen: KioskScreen): void {
    this.screen = screen;
    this.warning = undefined;
    this.#shownAt = this.#host.world.now();
    this.#host.changed();
    if (screen === 'thanks' || screen === 'failed')
      this.#later(this.#host.settings.thanks, () => this.#reset());
    else this.#waitForTouch();
  }

  /** Nothing of the visitor stays. */
  #reset(): void {
    this.#language = 0;
    this.#visit = this.#nextVisit();
    this.#callOff();
    this.#show('attract');
  }

  #nextVisit(): Visit {
    this.turn += 1;
    return new Visit(this.language.definition, Math.floor(Math.random() * 2 ** 32));
  }

  /** After a while without a touch: warns a visitor who is on the way, and begins again. */
  #waitForTouch(): void {
    this.#callOff();
    const { idle } = this.#host.settings;
    if (this.screen === 'question') this.#later(idle, () => this.#warn(warningTime));
    if (this.screen === 'attract' && this.#language !== 0) this.#later(idle, () => this.#reset());
  }

  #warn(seconds: number): void {
    if (seconds === 0) return this.#reset();
    this.warning = seconds;
    this.#host.changed();
    this.#later(1000, () => this.#warn(seconds - 1));
  }

  #later(time: number, run: () => void): void {
    this.#callOff();
    this.#callOff = this.#host.world.after(time, run);
  }

  #lookAtClock(): void {
    const { settings, world } = this.#host;
    if (!settings.sleep) return;
    const now = world.now();
    const asleep = isAsleep(settings.sleep, new Date(now)) && now - this.#touchedAt >= awakeTime;
    if (asleep && this.screen === 'attract') {
      this.#reset();
      this.#show('asleep');
    }
    if (!asleep && this.screen === 'asleep') this.#show('attract');
    this.#callOffSleep = world.after(sleepLook, () => this.#lookAtClock());
  }
}
