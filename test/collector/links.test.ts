import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { readKeys } from '../../src/collector/sign/keys.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';
import { fieldsIn } from './hosted-page.js';

const secrets = 'new:0123456789abcdef0123456789abcdef,old:fedcba9876543210fedcba9876543210';
const links = readKeys(secrets, 'KUNDRESA_LINK_KEYS');
const pressed = { 'sec-fetch-user': '?1' };

let store: Store;
let collector: CollectorUnderTest;
let now: Date;
for (const engine of engines) {
  describe(`with ${engine.name}`, { skip: engine.skip }, () => {
    before(async () => {
      now = new Date('2026-11-21T12:00:00.000Z');
      store = createStore(await openDatabase(await engine.empty()));
      collector = collectorBefore(store, { keys: { links, orders: [] }, now: () => now });
    });
    after(() => store.close());

    describe('POST /links', () => {
      test('makes a link for each recipient that holds nothing of who it is', async () => {
        const made = await make({ recipients: ['kim@example.com', { recipient: 'customer 7', lang: 'sv' }] });
        assert.equal(made.links.length, 2);
        for (const { link } of made.links) {
          assert.match(link, /^https:\/\/survey\.example\/l\/new\.[\w-]+\.[\w-]{22}$/);
          assert.ok(link.length < 200, link);
          const payload = Buffer.from(link.split('.')[2] ?? '', 'base64url').toString();
          assert.doesNotMatch(link + payload, /@|kim|example\.com.*example\.com|customer/);
        }
        assert.deepEqual(
          made.links.map(({ recipient, lang }) => [recipient, lang]),
          [
            ['kim@example.com', 'en'],
            ['customer 7', 'sv'],
          ],
        );
      });

      test('makes the same links again until the same day, and others until another', async () => {
        assert.equal(await linkUntil('2026-12-24'), await linkUntil('2026-12-24'));
        assert.notEqual(await linkUntil('2026-12-24'), await linkUntil('2026-12-25'));
      });

      test('needs the token', async () => {
        const guarded = collectorBefore(store, { keys: { links, orders: [] }, token: 'secret' });
        const body = JSON.stringify({ survey: 'nps', recipients: ['a'] });
        assert.equal((await guarded.request('/links', { method: 'POST', body })).status, 401);
        const headers = { authorization: 'Bearer secret' };
        assert.equal((await guarded.request('/links', { method: 'POST', body, headers })).status, 200);
      });

      for (const [asked, reason] of [
        [{ recipients: [] }, /recipients: send a list/],
        [{ recipients: [''] }, /recipients\.0: write/],
        [{ survey: 'nowhere' }, /survey: there is none/],
        [{ site: 'kim@example.com' }, /site: a mail address must not/],
        [{ expires: '2020-01-01' }, /expires: write a day to come/],
        [{ expires: 'soon' }, /expires: write a day to come/],
        [{ address: 'survey' }, /address: write it in full/],
      ] as const) {
        test(`says what is wrong in ${JSON.stringify(asked)}`, async () => {
          const body = JSON.stringify({ survey: 'nps', recipients: ['a'], ...asked });
          const response = await collector.request('/links', { method: 'POST', body });
          assert.equal(response.status, 422);
          assert.match(await response.text(), reason);
        });
      }

      test('is off without keys', async () => {
        const body = JSON.stringify({ survey: 'nps', recipients: ['a'] });
        const response = await collectorBefore(store).request('/links', { method: 'POST', body });
        assert.equal(response.status, 404);
        assert.match(await response.text(), /set KUNDRESA_LINK_KEYS/);
      });
    });

    describe('a signed link', () => {
      test('shows the score that was pressed and records nothing', async () => {
        const marker = await store.marker();
        const path = await linkTo('shown');
        for (const method of ['GET', 'HEAD', 'GET']) {
          const response = await collector.request(`${path}/9`, { method });
          assert.equal(response.status, 200);
          const policy = response.headers.get('content-security-policy') ?? '';
          assert.match(policy, /default-src 'none'/);
          assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
          assert.equal(response.headers.get('x-robots-tag'), 'noindex');
          if (method === 'HEAD') continue;
          const html = await response.text();
          assert.match(html, /value="9" {1,2}checked/);
          assert.match(html, new RegExp(`action="\\.\\./${path.slice(3)}"`));
          assert.match(html, /href="\.\.\/\.\.\/s\/hosted\.css"/);
        }
        assert.equal(await store.marker(), marker);
      });

      test('counts once it is confirmed, with the tags that were signed', async () => {
        const path = await linkTo('confirmed', { stage: 'use', touchpoint: 'delivery', lang: 'sv' });
        const why = await confirm(`${path}/9?stage=loyalty`, { _stage: 'loyalty', _id: 'x' });
        assert.equal(why.status, 200);
        const [line] = await linesOf('confirmed');
        assert.equal(
          line?.['id'],
          await responseOf('confirmed', { stage: 'use', touchpoint: 'delivery', lang: 'sv' }),
        );
        assert.deepEqual(
          [line?.['stage'], line?.['touchpoint'], line?.['channel'], line?.['locale'], line?.['status']],
          ['use', 'delivery', 'email', 'sv', 'partial'],
        );
        assert.equal((await collector.report('confirmed')).responses, 1);
      });

      test('leads to the thanks when all is answered', async () => {
        const path = await linkTo('thanks');
        const why = await confirm(`${path}/3`);
        const done = await collector.request(path, post([...fieldsIn(await why.text()), ['why', 'Slow']]));
        assert.equal(done.status, 303);
        const location = done.headers.get('location') ?? '';
        const thanks = new URL(location, `http://127.0.0.1:8787${path}`).pathname;
        assert.equal((await collector.request(thanks)).status, 200);
      });

      test('may be confirmed again: the last answer counts, as one', async () => {
        const path = await linkTo('changed');
        for (const score of [2, 9, 4]) {
          await confirm(`${path}/${score}`);
          pass(60_000);
        }
        const lines = await linesOf('changed');
        assert.deepEqual(lines.map(scoreOf), [4]);
        assert.equal((await collector.report('changed')).responses, 1);
      });

      test('signed by an older key works on', async () => {
        const older = collectorBefore(store, { keys: { links: links.slice(1), orders: [] }, now: () => now });
        const path = await linkTo('older', {}, older);
        assert.match(path, /^\/l\/old\./);
        assert.equal((await collector.request(`${path}/7`)).status, 200);
      });

      test('that has run out says so in its language, and records nothing', async () => {
        const path = await linkTo('late', { lang: 'sv', expires: '2026-11-22' });
        const form = await (await collector.request(`${path}/9`)).text();
        pass(3 * 86_400_000);
        const marker = await store.marker();
        for (const init of [{}, post(fieldsIn(form))]) {
          const response = await collector.request(path, init);
          assert.equal(response.status, 410);
          assert.match(await response.text(), /<html lang="sv"[\s\S]*Tiden för att svara/);
        }
        assert.equal(await store.marker(), marker);
      });

      test('that was changed, cut or made elsewhere says so kindly, and records nothing', async () => {
        const path = await linkTo('tampered');
        const [key = '', payload = '', mac = ''] = path.slice(3).split('.');
        const parts: unknown[] = JSON.parse(Buffer.from(payload, 'base64url').toString());
        const changed = Buffer.from(JSON.stringify(['feedback', ...parts.slice(1)])).toString('base64url');
        const foreign = collectorBefore(store, {
          keys: { links: readKeys('new:another-secret-altogether', 'x'), orders: [] },
          now: () => now,
        });
        const marker = await store.marker();
        for (const bad of [
          `/l/${key}.${changed}.${mac}`,
          `/l/old.${payload}.${mac}`,
          `/l/${key}.${payload}.${mac.slice(0, -1)}`,
          `/l/${key}.${payload}.`,
          `/l/${payload}`,
          '/l/constructor.a.b',
          `/l/${'x'.repeat(5000)}`,
          await linkTo('tampered', {}, foreign),
        ]) {
          for (const init of [{ headers: { 'accept-language': 'sv' } }, post([['score', '9']])]) {
            const response = await collector.request(bad, init);
            assert.equal(response.status, 400, bad);
            assert.match(await response.text(), /This link is not whole|Länken är inte hel/);
          }
        }
        assert.equal(await store.marker(), marker);
      });
    });

    describe('a program that opens every link of a mail', () => {
      test('leaves nothing that counts, and marks the link', async () => {
        const path = await linkTo('scanned');
        await openAll(path);
        assert.equal((await linesOf('scanned')).length, 0);
        assert.equal((await collector.report('scanned')).responses, 0);
        assert.ok((await store.link(await responseOf('scanned'))).mark);
      });

      test('and sends the forms leaves answers that are kept, marked and not counted', async () => {
        const path = await linkTo('pushy');
        await openAll(path);
        for (const score of [0, 5, 10]) await confirm(`${path}/${score}`);
        const { responses, suspects } = await collector.report('pushy');
        assert.deepEqual([responses, suspects], [0, 1]);
        assert.equal((await linesOf('pushy'))[0]?.['suspect'], 'scanner');
      });

      test('does not keep a person from answering', async () => {
        const path = await linkTo('person');
        await openAll(path);
        await confirm(`${path}/9`, {}, pressed);
        assert.equal((await collector.report('person')).responses, 1);
      });

      test('does not keep a person from answering later, whatever the browser says of it', async () => {
        const path = await linkTo('later');
        await openAll(path);
        pass(121_000);
        await confirm(`${path}/9`);
        assert.equal((await collector.report('later')).responses, 1);
      });

      test('never takes the place of what a person said', async () => {
        const path = await linkTo('kept');
        await confirm(`${path}/9`, {}, pressed);
        await openAll(path);
        await confirm(`${path}/0`);
        const lines = await linesOf('kept');
        assert.deepEqual(
          lines.map((line) => [scoreOf(line), line['suspect']]),
          [
            [9, undefined],
            [0, 'scanner'],
          ],
        );
      });

      for (const [name, opened] of Object.entries({
        'the link that people do not see': [['GET', 'more']],
        'three scores within seconds': [
          ['GET', '1'],
          ['GET', '2'],
          ['GET', '3'],
        ],
        'the head and then two scores': [
          ['HEAD', '1'],
          ['GET', '1'],
          ['GET', '2'],
        ],
      } satisfies Record<string, readonly (readonly [string, string])[]>)) {
        test(`is known by ${name}`, async () => {
          const path = await linkTo(`known ${name}`);
          for (const [method, value] of opened) await collector.request(`${path}/${value}`, { method });
          assert.ok((await store.link(await responseOf(`known ${name}`))).mark);
        });
      }

      test('is not taken for a person who slips and opens a second score', async () => {
        const path = await linkTo('slip');
        for (const score of ['8', '9', '9']) await collector.request(`${path}/${score}`);
        assert.equal((await store.link(await responseOf('slip'))).mark, undefined);
      });
    });
  });
}

async function linkUntil(expires: string): Promise<string> {
  return firstOf(await make({ recipients: ['a'], expires }));
}

interface Made {
  expires: string;
  message: { html: string; text: string; sms: string };
  links: { recipient: string; link: string; response: string; lang: string }[];
}

async function make(asked: object, from = collector): Promise<Made> {
  const all = { survey: 'nps', lang: 'en', address: 'https://survey.example', ...asked };
  const response = await from.request('/links', { method: 'POST', body: JSON.stringify(all) });
  assert.equal(response.status, 200, await response.clone().text());
  const made: Made = await response.json();
  return made;
}

function firstOf({ links: [first] }: Made): string {
  return first?.link ?? '';
}

/** The path of a link whose answers have a site of their own. */
async function linkTo(site: string, asked: object = {}, from = collector): Promise<string> {
  return new URL(firstOf(await make({ recipients: [site], site, ...asked }, from))).pathname;
}

async function responseOf(site: string, asked: object = {}): Promise<string> {
  return (await make({ recipients: [site], site, ...asked })).links[0]?.response ?? '';
}

/** Opens a link and sends the form as it is. */
async function confirm(path: string, more: Record<string, string> = {}, headers = {}): Promise<Response> {
  const page = await (await collector.request(path)).text();
  const checked = /name="score" value="(\d+)" {1,2}checked/.exec(page)?.[1] ?? '';
  const fields = [...fieldsIn(page), ['score', checked] as const, ...Object.entries(more)];
  const action = new URL(path, 'http://127.0.0.1:8787').pathname.split('/').slice(0, 3).join('/');
  return collector.request(action, post(fields, headers));
}

function post(fields: readonly (readonly [string, string])[], headers = {}): RequestInit {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return { method: 'POST', body, headers };
}

/** What a scanner does: the head of every link, then every link, at once. */
async function openAll(path: string): Promise<void> {
  const all = [...Array.from({ length: 11 }, (_, score) => `${path}/${score}`), `${path}/more`];
  for (const method of ['HEAD', 'GET'])
    await Promise.all(all.map(async (each) => (await collector.request(each, { method })).text()));
}

async function linesOf(site: string): Promise<Record<string, unknown>[]> {
  return (await collector.exported()).filter((line) => line['site'] === site);
}

function scoreOf(line: Record<string, unknown>): unknown {
  const [answer] = line['answers'] as { value: unknown }[];
  return answer?.value;
}

function pass(milliseconds: number): void {
  now = new Date(now.getTime() + milliseconds);
}
