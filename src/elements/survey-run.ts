import { uuid } from '../client/uuid.js';
import type { Client, Delivery } from '../client/types.js';
import { begin, pageOf, problemsOn, step, type SurveyState } from '../survey/flow.js';
import type { AnswerKind, Given, Problem } from '../survey/kinds/answer-kind.js';
import { responseSoFar, type Envelope } from '../survey/response.js';
import type { Page, SurveyDefinition } from '../survey/types.js';
import type { SurveyResponse } from '../wire/types.js';

/** What a run is at: waiting for the visitor, keeping what was given, unable to, or refused by the endpoint. */
export type Phase = 'asking' | 'sending' | 'failed' | 'rejected';

/** What a run needs from the element that it belongs to. */
export interface RunHost {
  readonly kinds: Readonly<Record<string, AnswerKind | undefined>>;
  client(): Client;
  /** Tags and context; asked for each time, as attributes may change. */
  tags(): Omit<Envelope, 'id' | 'revision' | 'startedAt' | 'answeredAt'>;
  /** Offers the response to the page. False when the page takes it over. */
  offer(response: SurveyResponse): boolean;
  /** Something changed that shows. */
  changed(): void;
  /** The visitor went on, or was held back by a problem: there is something new to look at. */
  moved(): void;
  /** What became of a response. */
  settled(delivery: Delivery): void;
  /** The last page is answered, and the answer is safe. */
  completed(response: SurveyResponse): void;
}

/** One visitor's way through a survey, from the first page to the thanks. Owns its state. */
export class SurveyRun {
  definition: SurveyDefinition;
  phase: Phase = 'asking';
  problems: ReadonlyMap<string, Problem> = new Map();
  /** Kept on the device and not delivered yet. */
  waiting = false;
  readonly id = uuid();
  #state: SurveyState;
  #sent: SurveyResponse | undefined;
  readonly #startedAt = new Date().toISOString();
  readonly #host: RunHost;

  constructor(definition: SurveyDefinition, host: RunHost) {
    this.definition = definition;
    this.#host = host;
    this.#state = begin(definition, { seed: Math.floor(Math.random() * 2 ** 32) });
  }

  get state(): SurveyState {
    return this.#state;
  }

  /** The page to show; undefined when the survey has ended. */
  get page(): Page | undefined {
    return pageOf(this.definition, this.#state);
  }

  /** Takes over what the page's form holds. */
  read(form: FormData): void {
    const answers: Record<string, Given | undefined> = {};
    for (const question of this.page?.questions ?? []) {
      answers[question.id] = this.#host.kinds[question.kind]?.read(form, question);
      if (this.problems.has(question.id)) this.#forget(question.id);
    }
    this.#state = step(this.definition, this.#state, { type: 'answer', answers });
    if (this.phase !== 'sending') this.phase = 'asking';
    this.#host.changed();
  }

  /** Checks the page, keeps and sends what was given, and goes on when it is safe. */
  async next(): Promise<void> {
    const { page } = this;
    if (!page || this.phase === 'sending') return;
    this.problems = problemsOn(page, this.#state, this.#host.kinds);
    if (this.problems.size > 0) return this.#host.moved();
    const after = step(this.definition, this.#state, { type: 'next' });
    const response = this.#responseAt(after);
    this.phase = 'sending';
    this.#host.changed();
    this.phase = await this.#keep(response);
    if (this.phase !== 'asking') return this.#host.changed();
    this.#state = after;
    this.#host.moved();
    if (after.ended) this.#host.completed(response);
  }

  back(): void {
    this.problems = new Map();
    this.#state = step(this.definition, this.#state, { type: 'back' });
    this.#host.moved();
  }

  /** Hears what became of a response, also long after it was kept. */
  hear(delivery: Delivery): void {
    if (delivery.id !== this.id) return;
    this.waiting = delivery.state === 'waiting' && delivery.durable;
    this.#host.settled(delivery);
    this.#host.changed();
  }

  async #keep(response: SurveyResponse): Promise<Phase> {
    if (!this.#host.offer(response)) return 'asking';
    const delivery = await this.#host.client().send(response);
    if (delivery.state === 'rejected') return 'rejected';
    return delivery.state === 'waiting' && !delivery.durable ? 'failed' : 'asking';
  }

  /** The same answers again are the same revision, so that a repeated try is never taken for another answer. */
  #responseAt(state: SurveyState): SurveyResponse {
    const { id } = this;
    const next = responseSoFar(this.definition, state, {
      ...this.#host.tags(),
      id,
      revision: (this.#sent?.revision ?? 0) + 1,
      startedAt: this.#startedAt,
      answeredAt: new Date().toISOString(),
    });
    if (!this.#sent || !says(next, this.#sent)) this.#sent = next;
    return this.#sent;
  }

  #forget(question: string): void {
    this.problems = new Map([...this.problems].filter(([id]) => id !== question));
  }
}

function says(one: SurveyResponse, other: SurveyResponse): boolean {
  return (
    JSON.stringify([one.status, one.answers, one.consent]) ===
    JSON.stringify([other.status, other.answers, other.consent])
  );
}
