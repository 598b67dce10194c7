import { z } from 'zod';
import { limits } from './limits.js';
import { plainWords, plainWordsFor } from './plain-words.js';
import type {
  Answer,
  AnswerValue,
  Channel,
  Open,
  Placement,
  QuestionKindName,
  RefusalCode,
  Sampling,
} from './types.js';

export { problems } from './problems.js';
export type { Faulty } from './problems.js';

/*
 * The wire format in zod: the same as `types.ts`, with the limits and rules that types cannot say.
 * A field that is not known is never an error at any level; it is left out of what is parsed, and
 * whoever keeps responses keeps the raw body beside it. Keys named `__proto__` are left out too.
 */

const plain = { error: plainWords };
const plainly = (wanted: string) => ({ error: plainWordsFor(wanted) });

/** A short text that a page's author wrote. */
const label = z.string(plain).max(limits.label, plain);

/** An id that a page's author chose: of a survey, a question, an option, a row. */
const authorsId = z.string(plain).min(1, plain).max(limits.id, plain);

/** A word of an open list. Unknown words pass, so that a newer page loses nothing on an older collector. */
const word = z
  .string(plain)
  .max(limits.id, plain)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'must be one word of letters a to z, digits, "_" and "-".');
const kind: z.ZodType<Open<QuestionKindName>> = word;
const channel: z.ZodType<Open<Channel>> = word;
const placement: z.ZodType<Open<Placement>> = word;
const samplingMethod: z.ZodType<Sampling['method']> = word;

/** Either case of hex is taken and read as small letters, so that one id is one key (RFC 9562, section 4). */
const id = z
  .uuidv4(plainly('a UUID of version 4, such as "3f2b8c1e-5d4a-4f6b-9c7d-0123456789ab"'))
  .toLowerCase();
const time = z.iso.datetime({
  offset: true,
  ...plainly('a time in ISO 8601 with Z or an offset, such as "2026-01-31T12:00:00.000Z"'),
});
const text = z.string(plain).max(limits.text, plain);
const whole = z.int(plainly('a whole number'));
const revision = whole.min(1, plain).max(limits.revision, plain);

const optionIds = z.array(authorsId, plain).max(limits.values, plain).readonly();
const rows = z
  .record(authorsId, z.union([text, z.number(plain)], 'must be an id or a number.'), plain)
  .refine(atMost(limits.values), `has too many rows. Send at most ${limits.values}.`)
  .readonly()
  .meta({ maxProperties: limits.values });

/** A contact that the customer chose to leave. */
export const contactValue = z
  .object(
    {
      email: text.exactOptional(),
      phone: text.exactOptional(),
      name: text.exactOptional(),
    },
    plain,
  )
  .meta({ id: 'ContactValue' });

/** A value of a kind of question that nobody here knows: any of the shapes there are, kept whole. */
export const answerValue = z
  .union(
    [text, z.number(), z.boolean(), optionIds, rows],
    plainly(
      `a text of at most ${limits.text} characters, a number, true or false, a list of ids, or an object of ids or numbers`,
    ),
  )
  .meta({ id: 'AnswerValue' });

/** What the value must be, by kind of question. */
export const valueByKind = {
  nps: scale(0, 10),
  csat: scale(1, 5),
  csat4: scale(1, 4),
  ces: scale(1, 7),
  agree: scale(1, 5),
  stars: scale(1, 10),
  thumbs: authorsId,
  'yes-no': authorsId,
  choice: authorsId,
  choices: optionIds,
  rank: optionIds,
  matrix: rows,
  text,
  number: z.number(plain),
  date: z.iso.date(plainly('a date such as "2026-01-31"')),
  contact: contactValue,
  consent: z.boolean(plain),
  info: answerValue,
  link: answerValue,
} as const satisfies Record<QuestionKindName, z.ZodType<AnswerValue>>;

const noValue = 'is missing. Leave out the answers to questions that were skipped.';

/** The value given to one question. */
export const answer = z
  .object(
    {
      question: authorsId,
      kind,
      measure: label.exactOptional(),
      value: z.custom<AnswerValue>((value) => value !== undefined, noValue),
      other: text.exactOptional(),
      shown: optionIds.exactOptional(),
    },
    plain,
  )
  .check(readValueByKind)
  .meta({ id: 'Answer' });

/** The tags that say what an item is about and where it came from. */
const tags = {
  survey: authorsId,
  surveyVersion: whole.min(0, plain).max(limits.revision, plain).exactOptional(),
  site: label.exactOptional(),
  stage: label.exactOptional(),
  touchpoint: label.exactOptional(),
  channel,
  placement: placement.exactOptional(),
  locale: label.exactOptional(),
};

/** One person's filled-in survey. */
export const surveyResponse = z
  .object(
    {
      ...tags,
      type: z.literal('response', plain),
      v: z.literal(limits.version, plain),
      id,
      revision,
      status: z.enum(['partial', 'complete'], plain),
      answers: z.array(answer, plain).max(limits.answers, plain).check(refuseTwins).readonly(),
      startedAt: time,
      answeredAt: time,
      page: z.string(plain).max(limits.url, plain).exactOptional(),
      order: z
        .object({ id: label, value: label.exactOptional(), currency: label.exactOptional() }, plain)
        .exactOptional(),
      context: z
        .record(authorsId, label, plain)
        .refine(atMost(limits.context), `has too many pairs. Send at most ${limits.context}.`)
        .readonly()
        .meta({ maxProperties: limits.context })
        .exactOptional(),
      contextToken: z.string(plain).max(limits.token, plain).exactOptional(),
      consent: z
        .object({ contact: label.exactOptional(), marketing: label.exactOptional() }, plain)
        .exactOptional(),
      sampling: z
        .object({ method: samplingMethod, rate: z.number(plain).min(0, plain).max(1, plain) }, plain)
        .exactOptional(),
      receipt: label.exactOptional(),
      test: z.boolean(plain).exactOptional(),
      trap: z.string(plain).exactOptional(),
    },
    plain,
  )
  .meta({ id: 'SurveyResponse' });

/** What happened to a survey on a page. */
export const funnelItem = z
  .object(
    {
      ...tags,
      type: z.literal('funnel', plain),
      v: z.literal(limits.version, plain),
      id,
      event: z.enum(
        ['eligible', 'shown', 'started', 'answered', 'completed', 'dismissed', 'suppressed'],
        plain,
      ),
      reason: label.exactOptional(),
      at: time,
      test: z.boolean(plain).exactOptional(),
    },
    plain,
  )
  .meta({ id: 'FunnelItem' });

/** One item of a body: a response or a funnel event. */
export const wireItem = z.discriminatedUnion('type', [surveyResponse, funnelItem], plain);

/** Several items in one body. One bad item makes the whole of it bad: see `batchOfAny`. */
export const batch = z
  .object({ items: z.array(wireItem, plain).max(limits.batch, plain).readonly() }, plain)
  .meta({ id: 'Batch' });

/** A batch whose items are still to be read one by one, as each is answered for by itself. */
export const batchOfAny = z.object({ items: z.array(z.unknown(), plain).max(limits.batch, plain) }, plain);

/** The endpoint has the item for good. */
export const acknowledgement = z
  .object(
    {
      id: z.string(plain),
      revision: revision.exactOptional(),
      status: z.enum(['stored', 'duplicate', 'superseded', 'erased'], plain),
    },
    plain,
  )
  .meta({ id: 'Acknowledgement' });

const refusalCodes = [
  'bad_json',
  'bad_query',
  'too_deep',
  'too_large',
  'invalid',
  'id_reused',
  'too_many_requests',
  'unavailable',
  'unauthorized',
  'forbidden',
  'not_found',
  'method_not_allowed',
  'unsupported_encoding',
] as const satisfies readonly RefusalCode[];

/** Why an item was refused. */
export const refusal = z
  .object(
    {
      id: z.string(plain).exactOptional(),
      error: z.object({ code: z.enum(refusalCodes, plain), detail: z.string(plain) }, plain),
      retry_after: z.number(plain).min(0, plain).exactOptional(),
    },
    plain,
  )
  .meta({ id: 'Refusal' });

/** The answer to a batch. */
export const batchResult = z
  .object({ items: z.array(z.union([acknowledgement, refusal]), plain).readonly() }, plain)
  .meta({ id: 'BatchResult' });

function scale(lowest: number, highest: number): z.ZodInt {
  return whole.min(lowest, plain).max(highest, plain);
}

function atMost(most: number): (entries: object) => boolean {
  return (entries) => Object.keys(entries).length <= most;
}

/** Reads the value by its kind, so that a contact keeps its own fields only and every fault is exact. */
function readValueByKind(payload: z.core.ParsePayload<Answer>): void {
  const schema: z.ZodType<AnswerValue> = isKnown(payload.value.kind)
    ? valueByKind[payload.value.kind]
    : answerValue;
  const read = schema.safeParse(payload.value.value);
  if (read.success) payload.value.value = read.data;
  else
    for (const { path, message } of read.error.issues) fail(payload, { path: ['value', ...path], message });
}

function isKnown(written: string): written is QuestionKindName {
  return Object.hasOwn(valueByKind, written);
}

/** Two answers to one question would make it unclear which of them holds. */
function refuseTwins(payload: z.core.ParsePayload<Answer[]>): void {
  const seen = new Set<string>();
  for (const [index, { question }] of payload.value.entries()) {
    const message = `"${question}" is answered twice. Send one answer to each question.`;
    if (seen.has(question)) fail(payload, { path: [index, 'question'], message });
    seen.add(question);
  }
}

function fail(
  payload: z.core.ParsePayload,
  { path, message }: { path: PropertyKey[]; message: string },
): void {
  payload.issues.push({ code: 'custom', input: payload.value, path, message });
}
