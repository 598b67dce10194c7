import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/collector/canonical.js';
import { understand } from '../../src/collector/ingest.js';
import { mend } from '../../src/collector/mend.js';
import { aFullResponse, aResponse } from '../helpers/responses.js';
import { goodItems } from '../helpers/wire-samples.js';

const now = new Date('2026-02-01T00:00:00.000Z');
const understood = (body: unknown) => understand(Buffer.from(JSON.stringify(body)), now).items;

describe('what is posted', () => {
  for (const { what, item } of goodItems) {
    test(`is understood: ${what}`, () => {
      assert.notEqual(understood(item)[0]?.type, 'bad');
    });
  }

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void understand(bytes, now)));
    fc.assert(fc.property(fc.json(), (text) => void understand(Buffer.from(text), now)));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(aFullResponse())), fc.jsonValue(), (member, value) => {
        const [item] = understood({ ...aFullResponse(), [member]: value });
        assert.ok(item && (item.type !== 'bad' || item.refusal.error.detail.length > 0));
      }),
    );
  });

  test('is counted by value, but for free text and contacts', () => {
    const [item] = understood(aFullResponse());
    assert.ok(item?.type === 'response');
    const rows = item.answers.map(({ question, value }) => `${question}=${value}`);
    assert.deepEqual(rows, [
      'nps=10',
      'csat=5',
      'csat4=4',
      'ces=7',
      'agree=1',
      'stars=10',
      'thumbs=up',
      'found=yes',
      'source=other',
      'missing=size',
      'missing=price',
      'order=price',
      'order=size',
      'rows=null',
      'why=null',
      'visits=2.5',
      'day=2024-02-29',
      'contact=null',
      'agreed=true',
      'seen=true',
      'gone=guide',
    ]);
  });

  test('keeps its time of receipt, and the time of the answer in UTC, as times are compared as texts', () => {
    const [item] = understood(aResponse({ answeredAt: '2026-01-31T13:00:20+01:00' }));
    assert.ok(item?.type === 'response');
    assert.equal(item.row.answered_at, '2026-01-31T12:00:20.000Z');
    assert.equal(item.row.received_at, '2026-02-01T00:00:00.000Z');
  });
});

test('canonical JSON is the same however the members are ordered, and another for other content', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(object, (value) => {
      const reversed = Object.fromEntries(Object.entries(value).toReversed());
      assert.equal(canonicalJson(reversed), canonicalJson(value));
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
    }),
  );
  assert.notEqual(canonicalJson({ a: [1, 2] }), canonicalJson({ a: [2, 1] }));
  assert.notEqual(canonicalJson({ a: '1' }), canonicalJson({ a: 1 }));
});

test('mending leaves whole text alone, and leaves nothing that cannot be stored', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      if (!/\\u(0000|d)/i.test(text)) assert.deepEqual(mend(value, text), { value, places: [] });
    }),
  );
  const units = fc.array(fc.constantFrom('a', '\0', '\uD83D', '\uDE00', '😀'), { maxLength: 8 });
  fc.assert(
    fc.property(units, (parts) => {
      const value = { [parts.join('')]: [parts.join('')] };
      const mended = JSON.stringify(mend(value, JSON.stringify(value)).value);
      assert.doesNotMatch(mended, /\\u(0000|d)/i);
      assert.equal(mended.split('😀').length, JSON.stringify(value).split('😀').length);
    }),
  );
});
