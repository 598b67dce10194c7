import type { JsonSchema } from './json-schema.js';

const text: JsonSchema = { type: 'string' };
const maybeText: JsonSchema = { type: ['string', 'null'] };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const names: JsonSchema = {
  type: 'object',
  additionalProperties: text,
  description: 'Names on screen, by BCP 47 tag.',
};

const maybeNumber: JsonSchema = { type: ['number', 'null'] };
const day: JsonSchema = { ...text, description: 'A day such as 2026-03-29, in the time zone of the site.' };
const maybeDay: JsonSchema = { type: ['string', 'null'] };
const unit: JsonSchema = {
  enum: ['nps', 'top2', 'mean', 'counts'],
  description:
    'nps: −100 to 100. top2: percent who chose one of the two best. mean: on the question’s scale. counts: no score.',
};

const interval: JsonSchema = {
  ...object({ low: { type: 'number' }, high: { type: 'number' } }),
  description: 'Where the figure lies with 95 percent confidence, in its own unit.',
};

const trendPoint: JsonSchema = {
  ...object({
    period: { ...text, description: '2026-03-29, 2026-W13 or 2026-03.' },
    from: day,
    to: day,
    n: count,
    value: { ...maybeNumber, description: 'Null under 30 answers.' },
    interval: orNull('Interval'),
  }),
  description: 'Whole days, joined so that no step shows fewer answers than may be shown.',
};

const score: JsonSchema = object({
  survey: text,
  version: { type: ['integer', 'null'], description: 'Version of the survey. Versions are never mixed.' },
  series: {
    enum: ['relationship', 'transactional'],
    description: 'relationship asks about the company as a whole, transactional about what just happened.',
  },
  question: text,
  kind: text,
  measure: maybeText,
  n: {
    type: 'integer',
    minimum: 1,
    description: 'How many answered the question. Who skipped it is not counted.',
  },
  unit,
  value: { ...maybeNumber, description: 'Null when the unit is counts, and under 30 answers.' },
  interval: orNull('Interval'),
  boxes: {
    anyOf: [object({ good: count, middle: count, bad: count }), { type: 'null' }],
    description: 'Percentages of good, middling and bad answers, which add up to 100.',
  },
  few: { type: 'boolean', description: 'True under 30 answers: too few for a score.' },
  counts: { type: 'object', additionalProperties: count, description: 'How often each value was given.' },
  trend: listOf(ref('TrendPoint')),
});

const rate: JsonSchema = {
  ...object({ hits: count, n: count, value: { type: 'number' }, interval: ref('Interval') }),
  description: 'A part of a whole, in percent.',
};

const association: JsonSchema = {
  ...object({ n: count, value: { type: 'number' }, interval: ref('Interval') }),
  description: 'Spearman’s rank correlation, −1 to 1.',
};

const touchpoint: Record<string, JsonSchema> = {
  id: {
    ...text,
    description: 'Canonical id, as written when nothing is known by it, or empty when none was named.',
  },
  known: { type: 'boolean' },
  nearest: { ...maybeText, description: 'The known touchpoint that an unknown one is most like.' },
  names,
  responses: { ...count, description: 'How many may be shown. Those held back are in no sum.' },
  complete: count,
  withheld: { type: 'boolean', description: 'True where responses are held back, as there are too few.' },
  weight: { ...maybeNumber, description: 'How much it matters, as the journey file says.' },
  association: {
    ...orNull('Association'),
    description:
      'How far its score goes together with recommending. Null under 100 customers who answered both.',
  },
  rates: object({ response: orNull('Rate'), completion: orNull('Rate') }),
  seconds: { ...maybeNumber, description: 'Median seconds from the start to the answer.' },
  scores: listOf(ref('Score')),
};

const place = { stage: text, touchpoint: text };

const candidate: JsonSchema = {
  ...object({
    ...place,
    survey: text,
    kind: text,
    measure: maybeText,
    unit,
    n: count,
    value: { type: 'number' },
    rest: { type: 'number', description: 'The score of all others together.' },
    gap: { type: 'number', description: 'How far it lies below them.' },
    interval: ref('Interval'),
    p: { type: 'number', description: 'One-sided, adjusted by Holm.' },
    volume: { ...count, description: 'How many customers pass.' },
    importance: object({ value: { type: 'number' }, by: { enum: ['weight', 'association', 'nothing'] } }),
    loss: { type: 'number', description: 'Gap as a part of the scale × volume × importance.' },
  }),
  description: 'A touchpoint beside all others that are measured alike.',
};

const notCompared: JsonSchema = listOf(object({ ...place, why: { enum: ['few', 'other_measure'] } }));

const weakestLink: JsonSchema = {
  anyOf: [
    object({
      state: { const: 'decided' },
      link: ref('LinkCandidate'),
      among: listOf(object(place)),
      notCompared,
    }),
    object({
      state: { const: 'undecided' },
      why: { enum: ['nothing_measured', 'nothing_to_compare', 'few', 'alike', 'several'] },
      lowest: orNull('LinkCandidate'),
      gapSought: maybeNumber,
      more: listOf(object({ ...place, more: count })),
      notCompared,
    }),
  ],
  description: 'The touchpoint that is worse than the rest beyond doubt, or why none is named.',
};

const state: JsonSchema = {
  enum: ['measured', 'few', 'low_response', 'possibly_biased', 'no_answers', 'no_survey'],
};

const coverage: JsonSchema = object({
  touchpoints: {
    ...listOf(object({ ...place, names, state, bias: { enum: ['self_selected', 'unfinished', null] } })),
    description: 'Every touchpoint of the journey, in its order.',
  },
  measured: { ...count, description: 'How many of them have a score.' },
  proposals: {
    ...listOf(object({ ...place, names, state, survey: text, gain: { type: 'number' } })),
    description: 'Where to ask next, and with which ready-made survey. What matters most comes first.',
  },
});

const method: JsonSchema = object({
  hideUnder: { ...count, description: 'Groups smaller than this are not shown.' },
  fewUnder: { ...count, description: 'Below this many answers there is no score.' },
  confidence: { type: 'number' },
  timeZone: text,
  by: { enum: ['day', 'week', 'month'] },
  from: maybeDay,
  to: maybeDay,
  filters: { type: 'object', additionalProperties: text },
});

const latest: JsonSchema = object({
  id: text,
  receivedAt: text,
  survey: text,
  version: { type: ['integer', 'null'] },
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
  JourneyReport: object(
    {
      generatedAt: text,
      demo: {
        enum: ['none', 'available', 'loading', 'loaded'],
        description:
          'loaded: some of it is made up, to try the board with. available: there are no responses at all, and who reads may load it. loading: it is being loaded.',
      },
      demoPercent: {
        type: 'integer',
        minimum: 0,
        maximum: 100,
        description: 'How much of the demo data is there, while it is being loaded.',
      },
      method: { ...method, description: 'How it was counted.' },
      responses: {
        ...count,
        description: 'How many may be shown: the sum of all stages and of what is untagged.',
      },
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
      weakestLink: ref('WeakestLink'),
      coverage: ref('Coverage'),
      latest: listOf(ref('LatestResponse')),
    },
    ['demoPercent'],
  ),
  StageReport: object({
    id: text,
    phase: { enum: ['before', 'during', 'after'] },
    names,
    responses: count,
    touchpoints: listOf(ref('TouchpointReport')),
  }),
  TouchpointReport: object(touchpoint),
  Score: score,
  TrendPoint: trendPoint,
  Interval: interval,
  Rate: rate,
  Association: association,
  WeakestLink: weakestLink,
  LinkCandidate: candidate,
  Coverage: coverage,
  LatestResponse: latest,
  MethodStatement: object({
    generatedAt: text,
    scope: { type: 'object', additionalProperties: text },
    n: {
      ...count,
      description: 'Responses that count, finished or not, as far as their groups may be shown.',
    },
    responses: object({ complete: count, partial: count, suspects: count, tests: count }),
    dates: { anyOf: [object({ first: text, last: text }), { type: 'null' }] },
    surveys: listOf(object({ survey: text, version: { type: ['integer', 'null'] }, n: count })),
    channels: { type: 'object', additionalProperties: count },
    languages: { type: 'object', additionalProperties: count },
    sampling: listOf(object({ method: text, rate: { type: ['number', 'null'] } })),
    responseRate: {
      anyOf: [
        object({
          shown: count,
          answered: count,
          rate: { type: 'number' },
          interval: {
            anyOf: [object({ low: { type: 'number' }, high: { type: 'number' } }), { type: 'null' }],
            description: 'Wilson’s, with 95 % confidence.',
          },
        }),
        { type: 'null' },
      ],
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

function orNull(name: string): JsonSchema {
  return { anyOf: [ref(name), { type: 'null' }] };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}
