import { uuid } from '../client/uuid.js';
import { begin, pageOf, step, type SurveyState } from '../survey/flow.js';
import type { Given } from '../survey/kinds/answer-kind.js';
import { answerKinds } from '../survey/kinds/index.js';
import { responseSoFar } from '../survey/response.js';
import type { Question, SurveyDefinition } from '../survey/types.js';
import type { SurveyResponse } from '../wire/types.js';

/** What every response of a kiosk carries. */
export type KioskTags = Omit<
  SurveyResponse,
  | 'type'
  | 'v'
  | 'id'
  | 'revision'
  | 'status'
  | 'answers'
  | 'startedAt'
  | 'answeredAt'
  | 'survey'
  | 'surveyVersion'
>;

/** One visitor's way through the survey of a kiosk. Nothing of it is anywhere else. */
export class Visit {
  /** In another language when the visitor chooses one; what was given stays. */
  definition: SurveyDefinition;
  /** Marked as too close upon the answer before it; decided at the first answer. */
  suspect: boolean | undefined;
  /** When the visitor touched the screen first, in milliseconds since 1970. */
  startedAt: number | undefined;
  readonly #id = uuid();
  #state: SurveyState;
  #revision = 0;

  /** @param seed decides the order of shuffled options */
  constructor(definition: SurveyDefinition, seed: number) {
    this.definition = definition;
    this.#state = begin(seed);
    this.#passEmpty();
  }

  get state(): SurveyState {
    return this.#state;
  }

  /** What is asked now; undefined at the end. */
  get question(): Question | undefined {
    return pageOf(this.definition, this.#state)?.questions[0];
  }

  /** Takes what was given to the question that is shown, or nothing when it is passed over, and goes on. */
  answer(given: Given | undefined): void {
    const { question } = this;
    if (question) {
      this.#state = step(this.definition, this.#state, { type: 'answer', answers: { [question.id]: given } });
    }
    this.#state = step(this.definition, this.#state, { type: 'next' });
    this.#passEmpty();
  }

  /** The response so far, a revision further. */
  response(tags: KioskTags, now: number): SurveyResponse {
    this.#revision += 1;
    const { definition } = this;
    return responseSoFar(
      { definition, state: this.#state, kinds: answerKinds },
      {
        ...tags,
        ...(this.suspect ? { context: { ...tags.context, suspect: 'burst' } } : {}),
        id: this.#id,
        revision: this.#revision,
        startedAt: new Date(this.startedAt ?? now).toISOString(),
        answeredAt: new Date(now).toISOString(),
      },
    );
  }

  /** Pages of which a kiosk asks nothing decide only where to go. */
  #passEmpty(): void {
    for (let page = pageOf(this.definition, this.#state); page?.questions.length === 0;) {
      this.#state = step(this.definition, this.#state, { type: 'next' });
      page = pageOf(this.definition, this.#state);
    }
  }
}
