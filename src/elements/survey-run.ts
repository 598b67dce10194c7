import type { Client, Delivery } from '../client/types.js';
import { uuid } from '../client/uuid.js';
import type { AnswerKinds, Given, Problem } from '../survey/kinds/answer-kind.js';
import { responseSoFar, type Envelope } from '../survey/response.js';
import type { Page, SurveyDefinition } from '../survey/types.js';
import { serialise } from '../survey/serialise.js';
import { pageOf, walk, type Act, type Follow, type SurveyState } from '../survey/walk.js';
import type { SurveyResponse } from '../wire/types.js';
import type { SurveyEventFields, SurveyEventMap } from './survey-event.js';

/** Why what was given is not safe: it could not be kept, or the endpoint refused it. Also the words that say so. */
export type Failure = 'failed' | 'rejected';

/** What a run needs from the element that it belongs to. */
export interface RunHost {
  readonly kinds: AnswerKinds;
  readonly client: Client;
  /** What leads on, in a survey with rules. Default: one page after the other. */
  readonly follow?: Follow;
  /** Tags and context; asked for each time, as attributes may change. `survey` is there when not the definition's id. */
  tags(): Omit<Envelope, 'id' | 'revision' | 'startedAt' | 'answeredAt'> & { survey?: string };
  /** Tells the page. False when the page prevents what would follow. */
  tell(type: keyof SurveyEventMap, fields: SurveyEventFields): boolean;
  requestUpdate(): void;
  /** There is something new to look at: the next page, a problem, the thanks. */
  focusInside(): void;
}

/** Where a run begins: at the first page, or where an earlier one was left. */
export interface Beginning {
  readonly state: SurveyState;
  /** Id of the response. Default: a new one. */
  readonly id?: string;
  readonly startedAt?: string;
  /** The highest revision that was sent before. Default 0. */
  readonly revision?: number;
}

/** One visitor's way through a survey, from the first page to the thanks. Owns its state. */
export class SurveyRun {
  /** Replaced when an attribute changes; question ids stay, and so does what was given. */
  definition: SurveyDefinition;
  /** Keeping what was given. */
  busy = false;
  failure: Failure | undefined;
  problems: Readonly<Record<string, Problem | undefined>> = {};
  /** Kept on the device and not delivered yet. */
  waiting = false;
  /** Where the visitor is. Only the run itself changes it. */
  declare state: SurveyState;
  declare readonly id: string;
  declare readonly startedAt: string;
  /** The highest revision so far. */
  declare revision: number;
  #sent: SurveyResponse | undefined;
  protected readonly host: RunHost;

  constructor(definition: SurveyDefinition, host: RunHost, beginning: Beginning) {
    this.definition = definition;
    this.host = host;
    Object.assign(this, { id: uuid(), startedAt: now(), revision: 0 }, beginning);
  }

  /** The page to show; undefined when the survey has ended. */
  get page(): Page | undefined {
    return pageOf(this.definition, this.state);
  }

  /** Whether nothing follows the page that is shown, as it is answered now. */
  get last(): boolean {
    return !pageOf(this.definition, this.#after({ type: 'next' }));
  }

  /** Takes over what the page's form holds. */
  read(form: FormData): void {
    const answers: Record<string, Given | undefined> = {};
    for (const question of this.page?.questions ?? []) {
      answers[question.id] = this.host.kinds[question.kind]?.read(form, question);
    }
    this.state = this.#after({ type: 'answer', answers });
    this.problems = {};
    this.failure = undefined;
    this.host.requestUpdate();
  }

  /** Checks the page, keeps and sends what was given, and goes on when it is safe. */
  async next(): Promise<void> {
    if (this.busy) return;
    if (!this.#sound()) return this.host.focusInside();
    const { state } = this;
    const after = this.#after({ type: 'next' });
    const response = this.#responseAt(after);
    this.busy = true;
    this.failure = undefined;
    this.host.requestUpdate();
    this.failure = await this.#keep(response);
    this.busy = false;
    if (this.failure || this.state.path !== state.path) return this.host.requestUpdate();
    // What was changed meanwhile is kept too, ahead of going on.
    if (this.state !== state) return this.next();
    this.state = after;
    this.host.focusInside();
    if (!this.page) this.host.tell('survey-complete', { response });
  }

  back(): void {
    this.problems = {};
    this.state = this.#after({ type: 'back' });
    this.host.focusInside();
  }

  /** Hears what became of a response, also long after it was kept. The same function each time, so that no client tells it twice. */
  readonly hear = (delivery: Delivery): void => {
    if (delivery.id !== this.id) return;
    this.waiting = delivery.state === 'waiting' && delivery.durable;
    if (delivery.state === 'rejected') this.failure = delivery.state;
    this.host.tell('survey-delivery', { delivery });
    this.host.requestUpdate();
  };

  #after(act: Act): SurveyState {
    const { definition, state, host } = this;
    return walk({ definition, state, follow: host.follow }, act);
  }

  /** Looks for problems on the page; true when there are none. */
  #sound(): boolean {
    const checked = this.page?.questions.map((question) => {
      const { id, kind } = question;
      return [id, this.host.kinds[kind]?.check(question, this.state.answers[id])] as const;
    });
    this.problems = Object.fromEntries(checked ?? []);
    return !Object.values(this.problems).some(Boolean);
  }

  async #keep(response: SurveyResponse): Promise<Failure | undefined> {
    if (!this.host.tell('survey-send', { response })) return undefined;
    const delivery = await this.host.client.send(response);
    if (delivery.state === 'rejected') return 'rejected';
    const isLost = delivery.state === 'waiting' && !delivery.durable && delivery.reason !== 'held';
    return isLost ? 'failed' : undefined;
  }

  /** The same answers again are the same revision, so that a repeated try is never taken for another answer. */
  #responseAt(state: SurveyState): SurveyResponse {
    const { definition } = this;
    const next = responseSoFar(
      { definition, state, kinds: this.host.kinds },
      {
        ...this.host.tags(),
        id: this.id,
        revision: this.revision + 1,
        startedAt: this.startedAt,
        answeredAt: now(),
      },
    );
    if (this.#sent && said(next) === said(this.#sent)) return this.#sent;
    this.revision = next.revision;
    this.#sent = next;
    return next;
  }
}

function now(): string {
  return new Date().toISOString();
}

function said({ status, answers, consent }: SurveyResponse): string {
  return serialise([status, answers, consent]);
}
