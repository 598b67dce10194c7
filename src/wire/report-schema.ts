import type { JsonSchema } from './json-schema.js';

const text: JsonSchema = { type: 'string' };
const maybeText: JsonSchema = { type: ['string', 'null'] };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const names: JsonSchema = {
  type: 'object',
  additionalProperties: text,
  description: 'Names on screen, by BCP 47 tag.',
};

const score: JsonSchema = object({
  survey: text,
  question: text,
  kind: text,
  measure: maybeText,
  n: {
    type: 'integer',
    minimum: 1,
    description: 'How many answered the question. Who skipped it is not counted.',
  },
  unit: {
    enum: ['nps', 'top2', 'mean', 'counts'],
    description:
      'nps: −100 to 100. top2: percent who chose one of the two best. mean: on the question’s scale. counts: no score.',
  },
  value: { type: ['number', 'null'] },
  few: { type: 'boolean', description: 'True under 30 answers: too few to rely on.' },
  counts: { type: 'object', additionalProperties: count, description: 'How often each value was given.' },
});

const touchpoint: Record<string, JsonSchema> = {
  id: {
    ...text,
    description: 'Canonical id, as written when nothing is known by it, or empty when none was named.',
  },
  known: { type: 'boolean' },
  nearest: { ...maybeText, description: 'The known touchpoint that an unknown one is most like.' },
  names,
  responses: count,
  complete: count,
  scores: listOf(ref('Score')),
};

const latest: JsonSchema = object({
  id: text,
  receivedAt: text,
  survey: text,
  stage: maybeText,
  touchpoint: maybeText,
  channel: text,
  locale: maybeText,
  status: { enum: ['partial', 'complete'] },
  suspect: { ...maybeText, description: 'Why it is kept, marked and not counted.' },
  answers: listOf(object({ question: text, kind: text, value: ref('AnswerValue'), other: text }, ['other'])),
});

/** The schemas of what the collector lets be read. They refer to each other as `#/$defs/…`. */
export const readDefinitions: Readonly<Record<string, JsonSchema>> = {
  JourneyReport: object({
    generatedAt: text,
    responses: count,
    complete: count,
    suspects: { ...count, description: 'Kept, marked and not counted.' },
    tests: { ...count, description: 'Marked as trials and not counted.' },
    stages: {
      ...listOf(ref('StageReport')),
      description: 'Every stage in its order, also those without an answer.',
    },
    untagged: {
      ...listOf(object({ ...touchpoint, stage: maybeText, nearestStage: maybeText })),
      description: 'Answers whose stage nobody knows, as their tags were written.',
    },
    latest: listOf(ref('LatestResponse')),
  }),
  StageReport: object({
    id: text,
    phase: { enum: ['before', 'during', 'after'] },
    names,
    responses: count,
    touchpoints: listOf(ref('TouchpointReport')),
  }),
  TouchpointReport: object(touchpoint),
  Score: score,
  LatestResponse: latest,
  MethodStatement: object({
    generatedAt: text,
    scope: { type: 'object', additionalProperties: text },
    n: { ...count, description: 'Responses that count, finished or not.' },
    responses: object({ complete: count, partial: count, suspects: count, tests: count }),
    dates: { anyOf: [object({ first: text, last: text }), { type: 'null' }] },
    surveys: listOf(object({ survey: text, version: { type: ['integer', 'null'] }, n: count })),
    channels: { type: 'object', additionalProperties: count },
    languages: { type: 'object', additionalProperties: count },
    sampling: listOf(object({ method: text, rate: { type: ['number', 'null'] }, n: count })),
    funnel: { type: 'object', additionalProperties: count },
    responseRate: {
      anyOf: [object({ shown: count, answered: count, rate: { type: 'number' } }), { type: 'null' }],
    },
    wording: listOf(object({ survey: text, question: text, kind: text, en: text, sv: text })),
  }),
  ExportedResponse: {
    ...object({ id: text, receivedAt: text, updatedAt: text, raw: text }, ['raw']),
    description:
      'A response as it was understood, without fields that it does not have, and beside it: receivedAt and updatedAt (ISO 8601, the collector’s clock), suspect (why it is not counted), mended (where characters that cannot be stored were replaced), late (true when it came more than a day after it was answered), order.trust (verified when the shop’s server signed the order, else claimed), and, only when asked for, raw: the item as it was sent, without its receipt. Free text is masked unless raw is asked for.',
  },
};

function object(properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}
