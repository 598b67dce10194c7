import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { casesBy } from '../../src/collector/case-rules.js';
import { readRules } from '../../src/collector/read-rules.js';
import type { CaseEntry, CaseFile } from '../../src/collector/store/cases.js';
import { deliverMessages, messageWaits } from '../../src/collector/message-courier.js';
import { webhookHeaders } from '../../src/collector/webhook-signature.js';
import { isPublicAddress } from '../../src/collector/public-address.js';
import { postWebhook, type WebhookPost } from '../../src/collector/post-webhook.js';
import { defaultJourney } from '../../src/journey/index.js';
import type { CaseRule } from '../../src/wire/work-schema.js';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, told, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const rules: CaseRule[] = [
  { id: 'detractor', touchpoint: 'customer_service', kind: 'nps', atMost: 6, owner: 'Kim', dueHours: 24 },
  { id: 'broken', values: ['broken'] },
];
const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const webhooks = [{ url: 'https://hooks.example/in', secret }];
const work = { caseFor: casesBy(rules, defaultJourney), subscribers: webhooks };
const score = (value: number) => [
  { question: 'score', kind: 'nps' as const, value },
  { question: 'why', kind: 'text' as const, value: 'Call 070-123 45 67' },
];
const contact = { question: 'contact', kind: 'contact' as const, value: { email: 'kim@example.com' } };

for (const engine of engines) {
  describe(`cases on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    let now = Date.parse('2026-03-01T12:00:00.000Z');
    before(async () => {
      collector = await collectorOn(await engine.empty(), { work, now: () => new Date(now) });
    });
    after(() => collector.store.close());

    const read = async (path: string) => (await collector.request(path)).json();
    const list = async (query = ''): Promise<CaseEntry[]> => (await read(`/cases${query}`)).cases;
    const file = async (id: string): Promise<CaseFile> => read(`/cases/${id}`);
    const send = (path: string, method: string, body: unknown) =>
      collector.request(path, { method, body: JSON.stringify(body) });

    test('a response makes one, once, however often it is sent', async () => {
      const response = aResponse({ touchpoint: 'Kundservice', answers: score(3) });
      await Promise.all([collector.post(response), collector.post(response)]);
      await collector.post({ ...response, revision: 2, answers: score(2) });
      const mine = (await list()).filter(({ id }) => id === response.id);
      assert.deepEqual(mine, [
        {
          id: response.id,
          rule: 'detractor',
          status: 'received',
          owner: 'Kim',
          site: null,
          touchpoint: 'customer_service',
          createdAt: '2026-03-01T12:00:00.000Z',
          updatedAt: '2026-03-01T12:00:00.000Z',
          dueAt: '2026-03-02T12:00:00.000Z',
          doneAt: null,
          overdue: false,
        },
      ]);
      const { deliveries } = await read('/deliveries');
      assert.equal(deliveries.filter((each: { case_id: string }) => each.case_id === response.id).length, 1);
    });

    test('good scores, other touchpoints, trials and robots make none', async () => {
      const others = [
        aResponse({ answers: score(7) }),
        aResponse({ answers: score(1), touchpoint: 'checkout' }),
        aResponse({ answers: score(1), test: true }),
        aResponse({ answers: score(1), trap: 'x' }),
      ];
      for (const response of others) assert.equal((await collector.post(response)).status, 201);
      const ids = (await list()).map(({ id }) => id);
      assert.ok(!others.some(({ id }) => ids.includes(id)));
    });

    test('one goes its way, with notes and history', async () => {
      const response = aResponse({ answers: score(0) });
      await collector.post(response);
      const path = `/cases/${response.id}`;
      assert.equal((await send(path, 'PATCH', { status: 'read', owner: 'Ann' })).status, 200);
      assert.equal((await send(`${path}/notes`, 'POST', { text: 'Looks into it.' })).status, 204);
      assert.equal((await send(path, 'PATCH', { status: 'done' })).status, 200);
      const wrong = await told(await send(path, 'PATCH', { status: 'read' }));
      assert.equal(wrong.http, 422);
      assert.equal((await send(path, 'PATCH', { status: 'reopened' })).status, 200);
      const { status, owner, doneAt, history } = await file(response.id);
      assert.deepEqual([status, owner, doneAt], ['reopened', 'Ann', null]);
      assert.deepEqual(
        history.map(({ kind }) => kind).toSorted((one, other) => one.localeCompare(other)),
        ['changed', 'changed', 'changed', 'created', 'note'],
      );
      assert.ok(history.slice(1).every(({ who }) => who === 'this machine' || who === 'rule'));
      assert.equal((await send('/cases/none', 'PATCH', { status: 'read' })).status, 404);
      assert.equal((await send(path, 'PATCH', {})).status, 422);
    });

    test('one shows a contact only with consent, and says which text was agreed to', async () => {
      const silent = aResponse({ answers: [...score(2), contact] });
      const agreed = aResponse({ answers: [...score(2), contact], consent: { contact: '2026-01' } });
      await collector.post(silent);
      await collector.post(agreed);
      assert.equal((await file(silent.id)).contact, null);
      assert.ok(!JSON.stringify(await file(silent.id)).includes('kim@example.com'));
      assert.deepEqual((await file(agreed.id)).contact, { value: contact.value, agreedTo: '2026-01' });
      assert.match(JSON.stringify((await file(agreed.id)).response), /Call \[phone\]/);
      const by = { by: 'email' };
      assert.equal((await send(`/cases/${silent.id}/contacted`, 'POST', by)).status, 422);
      assert.equal((await send(`/cases/${agreed.id}/contacted`, 'POST', by)).status, 204);
      assert.equal((await send(`/cases/${agreed.id}/contacted`, 'POST', { by: 'phone' })).status, 422);
    });

    test('they are overdue when their time has passed and they are not done', async () => {
      const { counts: earlier } = await read('/cases');
      now += 25 * 3_600_000;
      const { counts } = await read('/cases');
      assert.equal(earlier.overdue, 0);
      assert.equal(counts.overdue, counts.open);
      const [first] = await list('?overdue=true');
      assert.ok(first?.overdue);
      await send(`/cases/${first.id}`, 'PATCH', { status: 'done' });
      assert.equal((await read('/cases')).counts.overdue, counts.overdue - 1);
    });

    test('becoming overdue is told of once for each due time, and stands in the history', async () => {
      const response = aResponse({ touchpoint: 'Kundservice', answers: score(1) });
      await collector.post(response);
      const overdue = async (): Promise<number> =>
        (await collector.store.deliveries.log(500)).filter(
          (one) => one.case_id === response.id && one.event === 'case.overdue',
        ).length;
      await collector.store.cases.announceOverdue();
      assert.equal(await overdue(), 0);
      now += 25 * 3_600_000;
      await Promise.all([collector.store.cases.announceOverdue(), collector.store.cases.announceOverdue()]);
      await collector.store.cases.announceOverdue();
      assert.equal(await overdue(), 1);
      assert.ok((await file(response.id)).history.some(({ kind }) => kind === 'overdue'));
      const dueAt = new Date(now + 3_600_000).toISOString();
      await send(`/cases/${response.id}`, 'PATCH', { dueAt });
      await collector.store.cases.announceOverdue();
      assert.equal(await overdue(), 1);
      now += 2 * 3_600_000;
      await collector.store.cases.announceOverdue();
      assert.equal(await overdue(), 2);
    });

    test('one is gone with its response, its history and its messages', async () => {
      const response = aResponse({ answers: score(1) });
      await collector.post(response);
      await collector.store.erase([response.id]);
      assert.ok(!(await list('?limit=500')).some(({ id }) => id === response.id));
      const { deliveries } = await read('/deliveries');
      assert.ok(!deliveries.some((each: { case_id: string }) => each.case_id === response.id));
    });

    test('a message is tried again under the same id until it is taken, and holds no words of a customer', async () => {
      await drain(collector);
      now += 1000;
      const response = aResponse({ answers: [...score(1), contact], consent: { contact: '2026-01' } });
      await collector.post(response);
      const posts: WebhookPost[] = [];
      const answers = [503, 200];
      const post = async (sent: WebhookPost): Promise<number> => {
        posts.push(sent);
        return answers[posts.length - 1] ?? 200;
      };
      const { deliveries } = collector.store;
      const deliver = () =>
        deliverMessages({ deliveries, webhooks, post, now: () => new Date(now), random: () => 0 });
      await deliver();
      await deliver();
      assert.equal(posts.length, 1);
      now += messageWaits[0];
      await deliver();
      await deliver();
      assert.equal(posts.length, 2);
      assert.equal(posts[0]?.headers['webhook-id'], posts[1]?.headers['webhook-id']);
      assert.doesNotMatch(posts[0]?.body ?? '', /kim@|Call/);
      assert.equal(JSON.parse(posts[0]?.body ?? '').data.id, response.id);
      const [last] = await deliveries.log(1);
      assert.deepEqual([last?.state, last?.attempts, last?.status], ['delivered', 2, 200]);
    });

    test('a message that nobody takes is given up after a day and a half', async () => {
      await drain(collector);
      now += 1000;
      await collector.post(aResponse({ answers: score(1) }));
      const { deliveries } = collector.store;
      let tries = 0;
      for (const wait of [...messageWaits, 1, 1]) {
        await deliverMessages({
          deliveries,
          webhooks,
          now: () => new Date(now),
          random: () => 0,
          post: () => {
            tries += 1;
            return Promise.reject(new Error('no route'));
          },
        });
        now += wait;
      }
      assert.equal(tries, messageWaits.length + 1);
      const [last] = await deliveries.log(1);
      assert.deepEqual([last?.state, last?.trouble], ['failed', 'no route']);
    });
  });
}

const muchLater = (): Date => new Date('2099-01-01');

async function drain({ store: { deliveries } }: CollectorUnderTest): Promise<void> {
  for (let at = 0; at < 20; at += 1)
    await deliverMessages({ deliveries, webhooks, now: muchLater, post: () => Promise.resolve(410) });
}

test('a message is signed as Standard Webhooks says', () => {
  // The example of the specification.
  const headers = webhookHeaders(
    {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      body: '{"test": 2432232314}',
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    },
    1_614_265_330_000,
  );
  assert.equal(headers['webhook-timestamp'], '1614265330');
  assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

const postTo = (url: string, isPrivate = false) =>
  postWebhook({ url, body: '{}', headers: {}, private: isPrivate });

test('a webhook goes to the internet alone, unless the rules say otherwise', async () => {
  const server = createServer((_, response) => response.writeHead(302, { location: '/other' }).end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await assert.rejects(postTo(`http://127.0.0.1:${port}`), /only https/);
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])
    await assert.rejects(postTo(`https://${host}:${port}`), /not on the internet/, host);
  assert.equal(await postTo(`http://127.0.0.1:${port}`, true), 302);
  server.close();
});

test('addresses of one’s own network are told from public ones', () => {
  const own = [
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
  ];
  for (const address of [
    ...own,
    '0.0.0.0',
    '::',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '224.0.0.1',
    '255.255.255.255',
    '64:ff9b::a00:1',
  ])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])
    assert.equal(isPublicAddress(address), true, address);
});

const reading = (value: unknown) => () => readRules(value, 'rules.json', defaultJourney);

test('rules that never fit are refused, with what was meant', () => {
  assert.throws(
    reading({ rules: [{ id: 'a', touchpoint: 'chekout', atMost: 6 }] }),
    /rules\[0\]\.touchpoint: "chekout" is no id of the journey: do you mean checkout\?/,
  );
  assert.throws(reading({ rules: [{ id: 'a' }] }), /rules\[0\]: say which answers make a case/);
  assert.throws(
    reading({
      rules: [
        { id: 'a', atMost: 6 },
        { id: 'a', atMost: 5 },
      ],
    }),
    /"a" is there twice/,
  );
  assert.throws(reading({ rules: [{ id: 'a', atmost: 6 }] }), /have mistakes/);
  assert.throws(
    reading({ rules: [], webhooks: [{ url: 'http://hooks.example', secret }] }),
    /must begin with https/,
  );
  assert.throws(reading({ rules: [], webhooks: [{ url: 'https://hooks.example', secret: 'x' }] }), /whsec_/);
  assert.equal(reading({ rules, webhooks })().rules.length, 2);
});
