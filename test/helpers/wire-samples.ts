import { limits } from '../../src/wire/limits.js';
import { aFullResponse, aFunnelItem, aResponse } from './responses.js';

/** A sample of what may be posted. */
export interface Sample {
  what: string;
  item: unknown;
}

/** A sample of what may not, and what the refusal begins with. */
export interface BadSample extends Sample {
  problem: string;
  /** The rule cannot be said in JSON Schema. */
  beyondJsonSchema?: true;
}

const base = (): Record<string, unknown> => ({ ...aResponse() });

/** Items that every reader of the wire format takes. */
export const goodItems: readonly Sample[] = [
  { what: 'a finished response', item: aResponse() },
  { what: 'a response with everything', item: aFullResponse() },
  { what: 'a funnel event', item: aFunnelItem({ event: 'suppressed', reason: 'quiet' }) },
  { what: 'a response without an answer', item: aResponse({ answers: [], status: 'partial' }) },
  { what: 'an id in capitals', item: aResponse({ id: '3F2B8C1E-5D4A-4F6B-9C7D-0123456789AB' }) },
  { what: 'a time with an offset', item: aResponse({ answeredAt: '2026-01-31T13:00:20+01:00' }) },
  { what: 'an unknown stage', item: aResponse({ stage: '🛒 Köpet!', touchpoint: 'moon base' }) },
  { what: 'an empty stage', item: aResponse({ stage: '' }) },
  { what: 'a channel of a newer page', item: aResponse({ channel: 'watch', placement: 'wrist' }) },
  {
    what: 'a kind of a newer page',
    item: withAnswer({ question: 'mood', kind: 'face_scan', value: ['a', 'b'] }),
  },
  { what: 'unknown fields at every level', item: withUnknownFields() },
  {
    what: 'the longest text',
    item: withAnswer({ question: 'why', kind: 'text', value: 'x'.repeat(limits.text) }),
  },
  { what: 'an order value that is no number', item: aResponse({ order: { id: '1', value: '499,00 kr' } }) },
];

/** Items that every reader of the wire format refuses. */
export const badItems: readonly BadSample[] = [
  { what: 'no object', item: 'hello', problem: 'the item: must be an object, but is "hello".' },
  { what: 'null', item: null, problem: 'the item: must be an object, but is null.' },
  { what: 'a list', item: [], problem: 'the item: must be an object, but is an empty list.' },
  {
    what: 'an unknown type',
    item: { ...base(), type: 'vote' },
    problem: 'type: must be "response" or "funnel", but is "vote".',
  },
  { what: 'no type', item: without('type'), problem: 'type: is missing. It must be "response" or "funnel".' },
  { what: 'a version to come', item: { ...base(), v: 2 }, problem: 'v: must be 1, but is 2.' },
  {
    what: 'no id',
    item: without('id'),
    problem: 'id: is missing. It must be a UUID of version 4, such as "',
  },
  {
    what: 'an id that is no UUID',
    item: { ...base(), id: '17' },
    problem: 'id: must be a UUID of version 4, such as "',
  },
  {
    what: 'a UUID of version 1',
    item: { ...base(), id: 'c232ab00-9414-11ec-b3c8-9f6bdeced846' },
    problem: 'id: must be a UUID of version 4',
  },
  {
    what: 'revision 0',
    item: { ...base(), revision: 0 },
    problem: 'revision: must be at least 1, but is 0.',
  },
  {
    what: 'half a revision',
    item: { ...base(), revision: 1.5 },
    problem: 'revision: must be a whole number, but is 1.5.',
  },
  {
    what: 'a revision too high',
    item: { ...base(), revision: limits.revision + 1 },
    problem: 'revision: must be at most 1000000, but is 1000001.',
  },
  {
    what: 'a revision in quotes',
    item: { ...base(), revision: '1' },
    problem: 'revision: must be a whole number, but is "1".',
  },
  {
    what: 'an unknown status',
    item: { ...base(), status: 'done' },
    problem: 'status: must be "partial" or "complete", but is "done".',
  },
  { what: 'no survey', item: without('survey'), problem: 'survey: is missing. It must be a text.' },
  {
    what: 'an empty survey',
    item: { ...base(), survey: '' },
    problem: 'survey: must be a text that is not empty, but is "".',
  },
  {
    what: 'a survey id too long',
    item: { ...base(), survey: 's'.repeat(65) },
    problem: 'survey: is 65 characters long. Send at most 64.',
  },
  {
    what: 'a stage of null',
    item: { ...base(), stage: null },
    problem: 'stage: must be a text, but is null. Leave the field out when there is nothing to say.',
  },
  {
    what: 'a stage too long',
    item: { ...base(), stage: 's'.repeat(201) },
    problem: 'stage: is 201 characters long. Send at most 200.',
  },
  {
    what: 'a channel of two words',
    item: { ...base(), channel: 'the web' },
    problem: 'channel: must be one word of letters a to z',
  },
  { what: 'no answers', item: without('answers'), problem: 'answers: is missing. It must be a list.' },
  {
    what: 'too many answers',
    item: { ...base(), answers: manyAnswers(limits.answers + 1) },
    problem: 'answers: has 101 items. Send at most 100.',
  },
  {
    what: 'an answer that is no object',
    item: { ...base(), answers: [7] },
    problem: 'answers[0]: must be an object, but is 7.',
  },
  {
    what: 'an answer without a question',
    item: withAnswer({ kind: 'nps', value: 7 }),
    problem: 'answers[0].question: is missing. It must be a text.',
  },
  {
    what: 'two answers to one question',
    item: { ...base(), answers: [aScore(1), aScore(2)] },
    problem: 'answers[1].question: "score" is answered twice. Send one answer to each question.',
    beyondJsonSchema: true,
  },
  {
    what: 'a time without an offset',
    item: { ...base(), startedAt: '2026-01-31T12:00:00' },
    problem: 'startedAt: must be a time in ISO 8601 with Z or an offset, such as "',
  },
  {
    what: 'a time in numbers',
    item: { ...base(), answeredAt: 1769860800000 },
    problem: 'answeredAt: must be a time in ISO 8601 with Z or an offset, such as "',
  },
  {
    what: 'a day that there is not',
    item: { ...base(), answeredAt: '2026-02-30T12:00:00Z' },
    problem: 'answeredAt: must be a time',
  },
  {
    what: 'a page address too long',
    item: { ...base(), page: `https://a.example/${'p'.repeat(2000)}` },
    problem: 'page: is 2018 characters long. Send at most 2000.',
  },
  {
    what: 'an order without an id',
    item: { ...base(), order: {} },
    problem: 'order.id: is missing. It must be a text.',
  },
  {
    what: 'a context that is nested',
    item: { ...base(), context: { 'a b': {} } },
    problem: 'context["a b"]: must be a text, but is an object.',
  },
  {
    what: 'a context too large',
    item: { ...base(), context: manyPairs(limits.context + 1) },
    problem: 'context: has too many pairs. Send at most 20.',
  },
  {
    what: 'a rate above 1',
    item: { ...base(), sampling: { method: 'share', rate: 10 } },
    problem: 'sampling.rate: must be at most 1, but is 10.',
  },
  {
    what: 'a test that is no boolean',
    item: { ...base(), test: 'yes' },
    problem: 'test: must be true or false, but is "yes".',
  },
  {
    what: 'an unknown funnel event',
    item: { ...aFunnelItem(), event: 'hovered' },
    problem: 'event: must be "eligible", "shown"',
  },
  ...badValues(),
];

function badValues(): readonly BadSample[] {
  const values: [kind: string, value: unknown, problem: string][] = [
    ['nps', 11, 'must be at most 10, but is 11.'],
    ['nps', -1, 'must be at least 0, but is -1.'],
    ['nps', 7.5, 'must be a whole number, but is 7.5.'],
    ['nps', '7', 'must be a whole number, but is "7".'],
    ['nps', null, 'must be a whole number, but is null.'],
    ['nps', undefined, 'is missing. Leave out the answers to questions that were skipped.'],
    ['csat', 0, 'must be at least 1'],
    ['csat', 6, 'must be at most 5'],
    ['csat4', 5, 'must be at most 4'],
    ['ces', 8, 'must be at most 7'],
    ['agree', 6, 'must be at most 5'],
    ['stars', 11, 'must be at most 10'],
    ['thumbs', true, 'must be a text, but is true.'],
    ['choice', ['a'], 'must be a text, but is a list.'],
    ['choice', 'x'.repeat(65), 'is 65 characters long. Send at most 64.'],
    ['choices', 'a', 'must be a list, but is "a".'],
    ['matrix', { row: [] }, 'must be an id or a number.'],
    ['text', 'x'.repeat(limits.text + 1), 'is 2001 characters long. Send at most 2000.'],
    ['text', { html: '' }, 'must be a text, but is an object.'],
    ['number', '7', 'must be a number, but is "7".'],
    ['date', '2026-02-30', 'must be a date such as "2026-01-31", but is "2026-02-30".'],
    ['contact', 'kim@example.com', 'must be an object, but is "kim@example.com".'],
    ['consent', 'yes', 'must be true or false, but is "yes".'],
    ['face_scan', [{}], 'must be a text of at most 2000 characters, a number'],
    ['face_scan', { left: {} }, 'must be a text of at most 2000 characters, a number'],
  ];
  return values.map(([kind, value, problem]) => ({
    what: `${JSON.stringify(value)?.slice(0, 20) ?? 'nothing'} as ${kind}`,
    item: withAnswer({ question: 'q', kind, ...(value === undefined ? {} : { value }) }),
    problem: `answers[0].value${kind === 'matrix' ? '.row' : ''}: ${problem}`,
  }));
}

function withAnswer(answer: Record<string, unknown>): unknown {
  return { ...base(), answers: [answer] };
}

function aScore(value: number) {
  return { question: 'score', kind: 'nps', value };
}

function without(field: string): unknown {
  return Object.fromEntries(Object.entries(base()).filter(([key]) => key !== field));
}

function manyAnswers(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => ({ ...aScore(1), question: `q${index}` }));
}

function manyPairs(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'value']));
}

function withUnknownFields(): unknown {
  return {
    ...aFullResponse(),
    weather: { sky: ['blue'] },
    answers: [
      { question: 'who', kind: 'contact', value: { email: 'a@b.example', fax: { no: 1 } }, mood: null },
    ],
    order: { id: 'A', lines: [1, 2] },
    consent: { cookies: '1' },
  };
}
