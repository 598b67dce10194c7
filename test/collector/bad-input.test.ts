import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { limits } from '../../src/wire/limits.js';
import { aResponse } from '../helpers/responses.js';
import { badItems } from '../helpers/wire-samples.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

interface BadBody {
  what: string;
  body: BodyInit;
  http: number;
  code: string;
  detail: RegExp;
}

const good = JSON.stringify(aResponse());

const badBodies: readonly BadBody[] = [
  { what: 'nothing', body: '', http: 400, code: 'bad_json', detail: /it is empty/ },
  { what: 'no JSON', body: '{"id": }', http: 400, code: 'bad_json', detail: /at character 8/ },
  {
    what: 'half of it',
    body: good.slice(0, -20),
    http: 400,
    code: 'bad_json',
    detail: /ends too early|character/,
  },
  { what: 'a NUL in it', body: `${good}\0`, http: 400, code: 'bad_json', detail: /character/ },
  {
    what: 'UTF-16',
    body: Buffer.from(`\uFEFF${good}`, 'utf16le'),
    http: 400,
    code: 'bad_json',
    detail: /UTF-16/,
  },
  {
    what: 'invalid UTF-8',
    body: Buffer.concat([
      Buffer.from(good.slice(0, -1)),
      Buffer.from([0x2c, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    ]),
    http: 400,
    code: 'bad_json',
    detail: /not valid UTF-8/,
  },
  {
    what: 'a key that comes twice',
    body: good.replace('"answers":[{', '"answers":[{"question":"x",'),
    http: 400,
    code: 'bad_json',
    detail: /"answers\.0\.question" comes twice/,
  },
  {
    what: 'a key that comes twice, once escaped',
    body: good.replace('{', '{"\\u0069d":"x",'),
    http: 400,
    code: 'bad_json',
    detail: /"id" comes twice/,
  },
  { what: 'lists 100,000 deep', body: '['.repeat(100_000), http: 400, code: 'too_deep', detail: /8 levels/ },
  {
    what: 'objects 50,000 deep',
    body: '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000),
    http: 400,
    code: 'too_deep',
    detail: /8 levels/,
  },
  { what: 'a number', body: '17', http: 422, code: 'invalid', detail: /no JSON object/ },
  { what: 'null', body: 'null', http: 422, code: 'invalid', detail: /no JSON object/ },
  { what: 'a list', body: `[${good}]`, http: 422, code: 'invalid', detail: /no JSON object/ },
  {
    what: 'an infinite number',
    body: good.replace('"value":9', '"value":1e400'),
    http: 422,
    code: 'invalid',
    detail: /answers\[0\]\.value/,
  },
  {
    what: 'more than one item may be',
    body: good.replace('{', `{"more":"${'x'.repeat(70_000)}",`),
    http: 413,
    code: 'too_large',
    detail: /65536 bytes/,
  },
  {
    what: 'more than a batch may be',
    body: 'x'.repeat(limits.batchBytes + 1),
    http: 413,
    code: 'too_large',
    detail: /1048576 bytes/,
  },
];

for (const engine of engines) {
  describe(`on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    before(async () => {
      collector = await collectorOn(await engine.empty());
    });
    after(() => collector.store.close());

    for (const { what, body, http, code, detail } of badBodies) {
      test(`a body with ${what} is refused as ${code}`, async () => {
        const answer = await told(await collector.post(body));
        assert.equal(answer.http, http);
        assert.equal(answer.error?.code, code);
        assert.match(answer.error?.detail ?? '', detail);
      });
    }

    for (const { what, item, problem } of badItems) {
      test(`an item with ${what} is refused as invalid, with the place`, async () => {
        const answer = await told(await collector.post({ items: [item] }));
        const [refusal] = answer.items ?? [];
        assert.equal(refusal?.error?.code, 'invalid');
        assert.ok(refusal?.error?.detail.includes(problem.replace('the item: ', '').slice(0, 20)));
      });
    }

    test('what is refused is kept with its reason, without the receipt', async () => {
      const { id, ...response } = aResponse({ receipt: 'K7Q2-SECRET', stage: 'kept among the bad' });
      await collector.post(response);
      await collector.post(`${JSON.stringify({ id, ...response })}, and then rubbish`);
      const rows = (await collector.store.badRows()).filter(({ raw }) => raw.includes('kept among the bad'));
      assert.deepEqual(rows.map(({ code }) => code).toSorted(), ['bad_json', 'invalid']);
      assert.ok(rows.every(({ raw }) => !raw.includes('SECRET')));
    });

    test('the same bad body again is counted, not kept again', async () => {
      for (let time = 0; time < 5; time += 1) await collector.post('the same rubbish');
      const rows = (await collector.store.badRows()).filter(({ raw }) => raw === 'the same rubbish');
      assert.deepEqual(
        rows.map(({ times }) => times),
        [5],
      );
    });

    test('bad bytes are kept as far as they are text', async () => {
      await collector.post(Buffer.from([0x62, 0x79, 0x74, 0x65, 0x73, 0x00, 0xff, 0xfe]));
      const rows = await collector.store.badRows();
      assert.ok(rows.some(({ raw }) => raw.startsWith('bytes\uFFFD')));
    });

    test('a byte order mark is no reason to refuse', async () => {
      assert.equal((await collector.post(`\uFEFF${JSON.stringify(aResponse())}`)).status, 201);
    });

    test('half an emoji and a NUL are replaced, and the place is noted', async () => {
      const response = aResponse({ site: 'mended.example' });
      const text = JSON.stringify(response).replace(
        'Quick and friendly.',
        'cut \\ud83d here \\u0000 and ok \\ud83d\\ude00',
      );
      assert.equal((await collector.post(text)).status, 201);
      const line = (await collector.exported()).find(({ id }) => id === response.id);
      assert.equal(line?.['mended'], 'answers.1.value');
      assert.match(JSON.stringify(line?.['answers']), /cut \uFFFD here \uFFFD and ok 😀/);
    });

    test('keys that mean something to JavaScript are kept as they are, and change nothing', async () => {
      const response = aResponse();
      const text = JSON.stringify(response).replace(
        '{',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"context":{"__proto__":"x"},',
      );
      assert.equal((await collector.post(text)).status, 201);
      assert.equal(Reflect.get({}, 'polluted'), undefined);
      const line = (await collector.exported()).find(({ id }) => id === response.id);
      assert.ok(String(line?.['raw']).includes('"__proto__":{"polluted":1}'));
    });

    test('ten thousand unknown keys are kept', async () => {
      const response = aResponse();
      const keys = Array.from({ length: 5000 }, (_, at) => `"k${at}":1`).join(',');
      const text = JSON.stringify(response).replace('{', `{${keys},`);
      assert.equal((await collector.post(text)).status, 201);
      const line = (await collector.exported()).find(({ id }) => id === response.id);
      assert.equal(line?.['raw'], text);
    });

    test('numbers that JavaScript cannot hold are kept as they were written', async () => {
      const response = aResponse();
      const text = JSON.stringify(response).replace('{', '{"serial":9007199254740993,');
      await collector.post(text);
      const line = (await collector.exported()).find(({ id }) => id === response.id);
      assert.equal(line?.['raw'], text);
    });

    test('a body packed as gzip is taken', async () => {
      const answer = await collector.post(gzipSync(JSON.stringify(aResponse())), {
        headers: { 'content-encoding': 'gzip' },
      });
      assert.equal(answer.status, 201);
    });

    test('a gzip bomb is refused', async () => {
      const bomb = gzipSync(Buffer.alloc(200 * 1_048_576));
      const answer = await told(await collector.post(bomb, { headers: { 'content-encoding': 'gzip' } }));
      assert.equal(answer.http, 413);
      assert.equal(answer.error?.code, 'too_large');
    });

    test('a broken gzip and other packings are refused', async () => {
      const broken = gzipSync(good).subarray(0, 50);
      const answer = await told(await collector.post(broken, { headers: { 'content-encoding': 'gzip' } }));
      assert.equal(answer.http, 400);
      const other = await told(await collector.post(good, { headers: { 'content-encoding': 'br' } }));
      assert.equal(other.http, 415);
      assert.equal(other.error?.code, 'unsupported_encoding');
    });

    test('a receipt is kept as a hash alone', async () => {
      const response = aResponse({ receipt: 'K7Q2-M4XP' });
      await collector.post(response);
      const line = (await collector.exported()).find(({ id }) => id === response.id);
      assert.ok(!JSON.stringify(line).includes('M4XP'));
      assert.match(String(line?.['raw']), /"receipt":null/);
    });
  });
}
