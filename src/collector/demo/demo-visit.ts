import {
  answerKinds,
  begin,
  pageOf,
  responseSoFar,
  step,
  type Envelope,
  type Given,
  type Question,
  type SurveyDefinition,
} from '../../survey/index.js';
import { valuesOf } from '../../survey/values-of.js';
import type { AnswerValue, SurveyResponse } from '../../wire/types.js';
import { demoComment, type CommentLanguage, type CommentTopic } from './demo-comments.js';
import type { Random } from './seeded-random.js';

/** Somebody who answers, and who means the same in every answer. */
export interface DemoVisitor {
  /** How good they found it, about 0 to 1. */
  readonly mood: number;
  readonly topic: CommentTopic;
  /** Null: writes nothing. */
  readonly language: CommentLanguage | null;
}

/** How many leave a survey of several pages after the first. */
const leave = 0.11;

/** How many who may write do. Who is displeased writes more. */
const write = { good: 0.17, bad: 0.42 };

/** Goes through a survey as a visitor would, page by page, and returns the response. */
export function demoVisit(
  random: Random,
  {
    definition,
    visitor,
    envelope,
  }: { definition: SurveyDefinition; visitor: DemoVisitor; envelope: Envelope },
): SurveyResponse {
  let state = begin(Math.floor(random.next() * 1000));
  const leaves = random.chance(leave);
  const felt = random.normal(visitor.mood, 0.19);
  for (let page = pageOf(definition, state); page; page = pageOf(definition, state)) {
    if (leaves && state.path.length > 1) break;
    const answers = Object.fromEntries(
      page.questions.map((question) => [question.id, givenTo(question, random, { ...visitor, mood: felt })]),
    );
    state = step(definition, step(definition, state, { type: 'answer', answers }), { type: 'next' });
  }
  return responseSoFar({ definition, state, kinds: answerKinds }, envelope);
}

function givenTo(question: Question, random: Random, visitor: DemoVisitor): Given | undefined {
  if (!question.required && question.kind !== 'text' && random.chance(0.12)) return undefined;
  const value = valueTo(question, random, visitor);
  return value === undefined ? undefined : { value };
}

function valueTo(question: Question, random: Random, visitor: DemoVisitor): AnswerValue | undefined {
  const { mood, topic, language } = visitor;
  const felt = random.normal(mood, 0.06);
  const values = valuesOf(question) ?? [];
  switch (question.kind) {
    case 'text': {
      const good = felt >= 0.55;
      const writes = language !== null && random.chance(good ? write.good : write.bad);
      return writes ? demoComment(random, { topic, language, good }) : undefined;
    }
    case 'nps':
    case 'csat':
    case 'csat4':
    case 'ces':
    case 'agree':
    case 'stars':
      return values[Math.min(values.length - 1, Math.max(0, Math.round(felt * (values.length - 1))))];
    case 'yes-no':
      return felt >= 0.62 ? 'yes' : felt >= 0.48 ? 'partly' : 'no';
    case 'choice':
      return oneOf(values, random, felt);
    case 'choices':
      return [oneOf(values, random, felt)];
    default:
      return undefined;
  }
}

/** What stands first is chosen most, as lists often begin with what is usual. */
function oneOf(values: readonly (string | number | boolean)[], random: Random, felt: number): string {
  const ordered = values.some((value) => value === 'worse' || value === 'lost');
  if (ordered) return String(values[felt < 0.45 ? 0 : felt < 0.8 ? 1 : 2]);
  return random.weighted(values.map((value, at) => [String(value), 1 / (at + 1.5)] as const));
}
