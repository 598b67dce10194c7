import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type Store } from '../../src/collector/index.js';
import { readKeys } from '../../src/collector/sign/keys.js';
import { signOrder } from '../../src/collector/sign/index.js';
import { aResponse } from '../helpers/responses.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';

const key = 'shop-1:0123456789abcdef0123456789abcdef';
const pair = generateKeyPairSync('ed25519');
const { x = '' } = pair.publicKey.export({ format: 'jwk' });
const order = { order: 'A-1001', value: '499.00', currency: 'SEK', segment: 'b2b' };
const day = 86_400_000;

let store: Store;
let collector: CollectorUnderTest;
for (const engine of engines) {
  describe(`with ${engine.name}`, { skip: engine.skip }, () => {
    before(async () => {
      store = createStore(await openDatabase(await engine.empty()));
      const orders = readKeys(`${key},old:an-old-secret-of-the-shop,ed:ed25519:${x}`, 'KUNDRESA_ORDER_KEYS');
      collector = collectorBefore(store, { keys: { links: [], orders } });
    });
    after(() => store.close());

    describe('an order', () => {
      test('that the shop signed is verified, whatever the page says', async () => {
        const line = await kept({
          order: { id: 'A-1001', value: '1.00', currency: 'EUR' },
          contextToken: signOrder(order, { key }),
        });
        assert.deepEqual(line['order'], {
          id: 'A-1001',
          value: '499.00',
          currency: 'SEK',
          trust: 'verified',
        });
        assert.deepEqual(line['context'], { segment: 'b2b' });
        assert.match(String(line['raw']), /"value":"1.00"/);
      });

      test('that nobody signed is claimed', async () => {
        const line = await kept({ order: { id: 'A-2', value: '1.00', currency: 'EUR' } });
        assert.deepEqual(line['order'], { id: 'A-2', value: '1.00', currency: 'EUR', trust: 'claimed' });
      });

      test('signed by an older key is verified while that key is named', async () => {
        const contextToken = signOrder({ order: 'A-3' }, { key: 'old:an-old-secret-of-the-shop' });
        assert.deepEqual((await kept({ contextToken }))['order'], { id: 'A-3', trust: 'verified' });
      });

      test('signed with a private key is verified by its public one', async () => {
        const signed = `${encoded({ alg: 'EdDSA', kid: 'ed' })}.${encoded({ order: 'A-4', exp: soon() })}`;
        const signature = sign(null, Buffer.from(signed), pair.privateKey).toString('base64url');
        const line = await kept({ contextToken: `${signed}.${signature}` });
        assert.deepEqual(line['order'], { id: 'A-4', trust: 'verified' });
      });

      const good = signOrder({ order: 'A-5' }, { key });
      const [head = '', content = '', signature = ''] = good.split('.');
      const forged = encoded({ order: 'A-6', exp: soon() });
      const none = encoded({ alg: 'none' });
      const byPublicKey = `${encoded({ alg: 'HS256', kid: 'ed' })}.${forged}`;
      for (const [name, token] of Object.entries({
        'another content': `${head}.${forged}.${signature}`,
        'no algorithm': `${none}.${forged}.`,
        'no algorithm and a signature': `${none}.${forged}.${signature}`,
        'a public key taken for a secret': `${byPublicKey}.${createHmac('sha256', x).update(byPublicKey).digest('base64url')}`,
        'another secret': signOrder({ order: 'A-6' }, { key: 'shop-1:another-secret-altogether' }),
        'an unknown key': signOrder({ order: 'A-6' }, { key: 'shop-9:0123456789abcdef0123456789abcdef' }),
        'half a signature': `${head}.${content}.${signature.slice(0, 20)}`,
        nonsense: 'a.b.c',
        'too much': `${good}${'.x'.repeat(1500)}`,
      })) {
        test(`with ${name} is claimed, and the answer is kept`, async () => {
          const line = await kept({ order: { id: `claimed-${name}` }, contextToken: token });
          assert.deepEqual(line['order'], { id: `claimed-${name}`, trust: 'claimed' });
        });
      }

      test('answered in time is verified however late it comes, and marked late', async () => {
        const answeredAt = new Date(Date.now() - 5 * day);
        const contextToken = signOrder({ order: 'A-7', expires: new Date(Date.now() - 4 * day) }, { key });
        const times = { startedAt: answeredAt.toISOString(), answeredAt: answeredAt.toISOString() };
        const line = await kept({ ...times, contextToken });
        assert.deepEqual(line['order'], { id: 'A-7', trust: 'verified' });
        assert.equal(line['late'], true);
      });

      test('answered after its token ran out is claimed', async () => {
        const contextToken = signOrder({ order: 'A-8', expires: new Date(Date.now() - day) }, { key });
        const now = new Date().toISOString();
        const line = await kept({ startedAt: now, answeredAt: now, order: { id: 'A-8' }, contextToken });
        assert.deepEqual(line['order'], { id: 'A-8', trust: 'claimed' });
        assert.equal(line['late'], undefined);
      });

      test('that a page only claimed before does not stand in the way of the verified one', async () => {
        const site = 'rival.example';
        const claimed = await kept({ site, order: { id: 'A-9' } });
        const verified = await kept({ site, contextToken: signOrder({ order: 'A-9' }, { key }) });
        const again = await kept({ site, contextToken: signOrder({ order: 'A-9' }, { key }) });
        const lines = await collector.exported();
        const suspectOf = ({ id }: Line): unknown => lines.find((line) => line['id'] === id)?.['suspect'];
        assert.deepEqual([claimed, verified, again].map(suspectOf), [
          'order_repeated',
          undefined,
          'order_repeated',
        ]);
        assert.equal((await collector.report(site)).responses, 1);
      });

      test('comes with the address of a hosted page too', async () => {
        const contextToken = signOrder({ order: 'A-10' }, { key });
        const body = new URLSearchParams({
          source: 'friend',
          '_order-token': contextToken,
          _site: 'hosted.example',
        });
        await collector.request('/s/exit-poll', { method: 'POST', body });
        const [line] = (await collector.exported()).filter(({ site }) => site === 'hosted.example');
        assert.deepEqual(line?.['order'], { id: 'A-10', trust: 'verified' });
      });
    });
  });
}

describe('signing an order', () => {
  for (const [wrong, reason] of [
    [{ order: '' }, /order: write its id/],
    [{ order: 'A', value: '1,50' }, /value: write a decimal number/],
    [{ order: 'A', currency: 'kr' }, /currency: write the three capitals/],
  ] as const) {
    test(`says what is wrong in ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => signOrder(wrong, { key }), reason);
    });
  }
});

describe('keys', () => {
  for (const [text, reason] of [
    ['secret-without-an-id-of-its-own', /written id:secret/],
    ['a:short', /shorter than 16/],
    ['a:0123456789abcdef,a:fedcba9876543210', /two keys have the id "a"/],
    ['a:ed25519:xyz', /no Ed25519 key/],
  ] as const) {
    test(`like ${text} are refused with what to mend`, () => {
      assert.throws(() => readKeys(text, 'KUNDRESA_ORDER_KEYS'), reason);
    });
  }
});

interface Line extends Readonly<Record<string, unknown>> {}

async function kept(fields: object): Promise<Line> {
  const response = { ...aResponse(), ...fields };
  const answer = await collector.post(response);
  assert.equal(answer.status, 201, await answer.text());
  const line = (await collector.exported()).find(({ id }) => id === response.id);
  assert.ok(line);
  return line;
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function soon(): number {
  return Math.floor(Date.now() / 1000) + 60;
}
