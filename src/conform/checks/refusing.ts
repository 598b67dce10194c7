import { gzipSync } from 'node:zlib';
import { limits } from '../../wire/limits.js';
import type { RefusalCode } from '../../wire/types.js';
import type { Body, Endpoint } from '../endpoint.js';
import { response } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { errorOf, fault, unlessAcknowledged, unlessRefused } from '../verdicts.js';

const needs = ['acknowledge'];

/** Bodies that can never be taken, and the status and code that each is refused with. */
const refused = {
  badJson: { body: () => '{"type":"response",', status: 400, code: 'bad_json' },
  wrongType: { body: () => JSON.stringify({ ...response(), answers: 'nine' }), status: 422, code: 'invalid' },
  unknownVersion: { body: () => JSON.stringify({ ...response(), v: 99 }), status: 422, code: 'invalid' },
  tooLarge: { body: tooLarge, status: 413, code: 'too_large' },
} as const satisfies Record<string, { body: () => Body; status: number; code: RefusalCode }>;

/** What is wrong for good is refused in words that a client believes, so that it stops sending it. */
export const refusing: readonly Check[] = [
  {
    name: 'bad-json',
    level: 'required',
    rule: 'A body that is no JSON is refused for good',
    needs,
    run: (endpoint) => refuses(endpoint, [refused.badJson.body(), '', '[]', 'null'], checking),
  },
  {
    name: 'wrong-type',
    level: 'required',
    rule: 'An item with wrong types is refused for good',
    needs,
    run: (endpoint) => refuses(endpoint, [refused.wrongType.body(), ...wrongTypes()], checking),
  },
  {
    name: 'unknown-version',
    level: 'required',
    rule: 'An item of an unknown version is refused for good',
    needs,
    run: (endpoint) =>
      refuses(endpoint, [refused.unknownVersion.body()], `Check that v is ${limits.version}.`),
  },
  {
    name: 'too-large',
    level: 'required',
    rule: 'A body beyond all limits is refused for good',
    needs,
    run: (endpoint) =>
      refuses(
        endpoint,
        [refused.tooLarge.body()],
        `Count the bytes while they come, stop above ${limits.batchBytes}, and answer 413 with "too_large". A server ahead of the endpoint must let so much through.`,
      ),
  },
  {
    name: 'after-refusal',
    level: 'required',
    rule: 'What was refused is not kept: its id is free for what is right',
    needs: ['wrong-type'],
    async run(endpoint) {
      const item = response();
      await endpoint.post(JSON.stringify({ ...item, answers: 'nine' }));
      return unlessAcknowledged(await endpoint.post(item), item, {
        status: 'stored',
        mend: 'Check the whole item before its id is written down.',
      });
    },
  },
  {
    name: 'refusal-codes',
    level: 'recommended',
    rule: 'Refusals have the status and the code of the OpenAPI document',
    needs: ['bad-json', 'wrong-type', 'unknown-version', 'too-large'],
    run: refusalCodes,
  },
  {
    name: 'packed',
    level: 'recommended',
    rule: 'A body that is packed as gzip is unpacked, or refused for good',
    needs,
    async run(endpoint) {
      const item = response();
      const exchange = await endpoint.post(gzipSync(JSON.stringify(item)), { 'content-encoding': 'gzip' });
      const mend = 'Unpack it, or answer 415 with the code "unsupported_encoding".';
      if (exchange.came.status < 300) return unlessAcknowledged(exchange, item, { status: 'stored', mend });
      return unlessRefused(exchange, mend);
    },
  },
  {
    name: 'too-deep',
    level: 'recommended',
    rule: 'JSON that is nested without end is refused for good',
    needs,
    run: (endpoint) =>
      refuses(
        endpoint,
        [`{"type":"response","later":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
        'Catch what your parser throws at deep nesting, and refuse.',
      ),
  },
];

const checking =
  'Check what you store: JSON, an object, a UUID as id, a revision of 1 or more, a list of answers. Refuse the rest with a code and a detail. Any other answer makes clients send it again for ever.';

function wrongTypes(): string[] {
  const wrong = [{ id: 'not a uuid' }, { id: 7 }, { revision: 0 }, { revision: '1' }, { type: 'poem' }];
  return wrong.map((fields) => JSON.stringify({ ...response(), ...fields }));
}

async function refuses(
  endpoint: Endpoint,
  bodies: readonly Body[],
  mend: string,
): Promise<Fault | undefined> {
  for (const body of bodies) {
    const wrong = unlessRefused(await endpoint.post(body), mend);
    if (wrong) return wrong;
  }
  return undefined;
}

async function refusalCodes(endpoint: Endpoint): Promise<Fault | undefined> {
  for (const { body, status, code } of Object.values(refused)) {
    const exchange = await endpoint.post(body());
    if (exchange.came.status === status && errorOf(exchange.says).code === code) continue;
    const expected = `HTTP ${status} · {"error":{"code":"${code}","detail":"…"}}`;
    return fault(exchange, expected, 'Use the statuses and codes that openapi.json lists.');
  }
  return undefined;
}

function tooLarge(): string {
  return JSON.stringify({ ...response(), later: 'x'.repeat(2 * limits.batchBytes) });
}
