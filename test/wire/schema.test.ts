import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limits } from '../../src/wire/limits.js';
import {
  acknowledgement,
  batch,
  batchOfAny,
  batchResult,
  problems,
  refusal,
  surveyResponse,
  wireItem,
} from '../../src/wire/schema.js';
import { aFullResponse, aFunnelItem, anId, aResponse } from '../helpers/responses.js';
import { badItems, goodItems } from '../helpers/wire-samples.js';

for (const { what, item } of goodItems) {
  test(`${what} is read`, () => {
    const read = wireItem.safeParse(item);
    assert.ok(read.success, read.error && problems(read.error));
  });
}

for (const { what, item, problem } of badItems) {
  test(`${what} is refused with what, where and how to mend it`, () => {
    const read = wireItem.safeParse(item);
    assert.ok(read.error);
    assert.equal(problems(read.error).slice(0, problem.length), problem);
  });
}

test('what our own pages send is read as it is', () => {
  const response = aFullResponse();
  assert.deepEqual(wireItem.parse(structuredClone(response)), response);
  const event = aFunnelItem();
  assert.deepEqual(wireItem.parse(structuredClone(event)), event);
});

test('unknown fields are left out of what is read, at every level', () => {
  const read = surveyResponse.parse({
    ...aResponse(),
    weather: 'sunny',
    answers: [{ question: 'who', kind: 'contact', value: { email: 'a@b.example', fax: '1' }, mood: 1 }],
    order: { id: 'A', lines: [] },
  });
  assert.ok(!('weather' in read));
  assert.deepEqual(read.answers, [{ question: 'who', kind: 'contact', value: { email: 'a@b.example' } }]);
  assert.deepEqual(read.order, { id: 'A' });
});

test('an answer of an unknown kind is kept whole', () => {
  const answers = [{ question: 'mood', kind: 'slider2', value: { left: 1, right: 'b' } }];
  assert.deepEqual(surveyResponse.parse(aResponse({ answers })).answers, answers);
});

test('an id is read in small letters', () => {
  const id = anId();
  assert.equal(wireItem.parse(aResponse({ id: id.toUpperCase() })).id, id);
});

test('a number beyond all numbers is refused', () => {
  const item: unknown = JSON.parse(
    JSON.stringify(aResponse({ answers: [{ question: 'q', kind: 'number', value: 777 }] })).replace(
      '777',
      '1e400',
    ),
  );
  const read = wireItem.safeParse(item);
  assert.ok(read.error);
  assert.equal(problems(read.error), 'answers[0].value: must be a number, but is Infinity.');
});

test('a key named __proto__ changes no prototype and is not read', () => {
  const poison = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}';
  const text = JSON.stringify(aResponse({ context: { a: 'b' }, order: { id: 'A' } })).replaceAll(
    '{',
    `{${poison},`,
  );
  const read = wireItem.safeParse(JSON.parse(text));
  assert.ok(read.error, 'a context holds text only');
  const calm = wireItem.parse(
    JSON.parse(text.replace(/"context":\{.*?"a":"b"\}/, '"context":{"__proto__":"x","a":"b"}')),
  );
  assert.deepEqual(calm.type === 'response' && calm.context, { a: 'b' });
  assert.equal(Object.getPrototypeOf(calm), Object.prototype);
  assert.equal('polluted' in {}, false);
});

test('ten thousand unknown keys and answers are told in few words', () => {
  const extra = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]));
  assert.ok(wireItem.safeParse({ ...aResponse(), ...extra }).success);
  const answers = Array.from({ length: 10_000 }, () => ({ kind: 'nps' }));
  const read = wireItem.safeParse({ ...aResponse(), answers });
  assert.ok(read.error);
  assert.ok(problems(read.error).length < 2000);
});

test('a long list of problems ends with how many more there are', () => {
  const answers = Array.from({ length: 13 }, () => 7);
  const read = wireItem.safeParse({ ...aResponse(), answers });
  assert.ok(read.error);
  const lines = problems(read.error).split('\n');
  assert.equal(lines.length, 11);
  assert.equal(lines.at(-1), '… and 3 more.');
});

test('an error repeats no more than the beginning of a text', () => {
  const read = wireItem.safeParse({ ...aResponse(), status: 'x'.repeat(1000) });
  assert.ok(read.error);
  assert.ok(problems(read.error).length < 120);
});

test('anything at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = wireItem.safeParse(value);
      if (read.error) assert.ok(problems(read.error).length > 0);
    }),
  );
  fc.assert(
    fc.property(fc.record({ question: fc.string(), kind: fc.string(), value: fc.anything() }), (answer) => {
      const read = wireItem.safeParse({ ...aResponse(), answers: [answer] });
      if (read.error) assert.match(problems(read.error), /^answers\[0\]/);
    }),
  );
});

test('a batch holds up to fifty items', () => {
  const items = Array.from({ length: limits.batch }, () => aFunnelItem());
  assert.deepEqual(batch.parse({ items }), { items });
  const read = batch.safeParse({ items: [...items, aResponse()] });
  assert.ok(read.error);
  assert.equal(problems(read.error), 'items: has 51 items. Send at most 50.');
});

test('a batch tells which of its items is wrong', () => {
  const read = batch.safeParse({ items: [aResponse(), { ...aResponse(), revision: 0 }] });
  assert.ok(read.error);
  assert.equal(problems(read.error), 'items[1].revision: must be at least 1, but is 0.');
});

test('a batch may be opened without reading its items', () => {
  assert.deepEqual(batchOfAny.parse({ items: [aFunnelItem().id, 7] }).items.length, 2);
});

test('acknowledgements and refusals are told apart', () => {
  const stored = { id: anId(), revision: 2, status: 'stored' };
  const refused = { id: anId(), error: { code: 'invalid', detail: 'v: must be 1.' } };
  assert.deepEqual(acknowledgement.parse(stored), stored);
  assert.deepEqual(refusal.parse({ ...refused, retry_after: 5 }), { ...refused, retry_after: 5 });
  assert.deepEqual(batchResult.parse({ items: [stored, refused] }), { items: [stored, refused] });
  assert.ok(!batchResult.safeParse({ items: [{ id: anId() }] }).success);
});
