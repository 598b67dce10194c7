import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, beforeEach, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { casesBy } from '../../src/collector/case-rules.js';
import { readRules } from '../../src/collector/read-rules.js';
import { mailerOf } from '../../src/collector/send-mail.js';
import { deliverMessages } from '../../src/collector/message-courier.js';
import { defaultJourney } from '../../src/journey/index.js';
import { aResponse } from '../helpers/responses.js';
import { collectorOn, type CollectorUnderTest } from './collector-under-test.js';
import { newFolder } from './new-folder.js';

const to = 'service@shop.example';
const rules = [{ id: 'detractor', kind: 'nps' as const, atMost: 6, owner: 'Kim' }];
const work = { caseFor: casesBy(rules, defaultJourney), subscribers: [{ url: `mailto:${to}` }] };
const unhappy = { answers: [{ question: 'score', kind: 'nps' as const, value: 2 }], touchpoint: 'delivery' };

let collector: CollectorUnderTest;
let server: SMTPServer;
let mails: string[];
let now = Date.now();
/** What the server says to the next mails: an SMTP reply of its own, or it takes them. */
let refusal: { message: string; responseCode: number } | undefined;

before(async () => {
  mails = [];
  collector = await collectorOn({ dataFolder: newFolder() }, { work, now: () => new Date(now) });
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void text(stream).then((mail) => {
        if (!refusal) mails.push(mail);
        done(refusal ? Object.assign(new Error(refusal.message), refusal) : null);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
});
// What comes later is first in the log.
beforeEach(() => (now += 1000));
after(async () => {
  await collector.store.close();
  await new Promise<void>((done) => server.close(done));
});

const sendMail = () => {
  const { port } = server.server.address() as AddressInfo;
  return mailerOf({ url: `smtp://127.0.0.1:${port}`, from: 'kundresa@shop.example' });
};
const deliver = () =>
  deliverMessages({
    deliveries: collector.store.deliveries,
    webhooks: [],
    sendMail: sendMail(),
    now: () => new Date(now),
  });
const log = async (): Promise<{ state: string; trouble: string | null }[]> =>
  (await (await collector.request('/deliveries')).json()).deliveries;

test('a case is told by mail, once, without a word of the customer', async () => {
  await collector.post(
    aResponse({
      ...unhappy,
      answers: [...unhappy.answers, { question: 'why', kind: 'text', value: 'Call me' }],
    }),
  );
  await deliver();
  await deliver();
  assert.equal(mails.length, 1);
  assert.match(mails[0] ?? '', /^Subject: New case: detractor, delivery\r$/m);
  assert.match(mails[0] ?? '', /^To: service@shop\.example\r$/m);
  assert.match(mails[0] ?? '', /^owner: Kim\r$/m);
  assert.doesNotMatch(mails[0] ?? '', /Call me/);
  assert.deepEqual((await log())[0]?.state, 'delivered');
});

test('a mail that the server does not take now is tried again later', async () => {
  refusal = { message: 'Try later', responseCode: 451 };
  await collector.post(aResponse(unhappy));
  await deliver();
  assert.equal((await log())[0]?.state, 'waiting');
  assert.match((await log())[0]?.trouble ?? '', /451|Try later/);
  refusal = undefined;
  now += 3_600_000;
  await deliver();
  assert.equal(mails.length, 2);
});

test('a mail that the server never takes is given up, and says why', async () => {
  refusal = { message: 'No such user', responseCode: 550 };
  await collector.post(aResponse(unhappy));
  await deliver();
  assert.deepEqual([(await log())[0]?.state], ['failed']);
  assert.match((await log())[0]?.trouble ?? '', /No such user/);
  refusal = undefined;
});

test('rules with mails and no server are refused, and say what is missing', () => {
  assert.throws(
    () => readRules({ rules, mails: [{ to }] }, 'rules.json', defaultJourney),
    /smtp: say by which server mails go/,
  );
});
