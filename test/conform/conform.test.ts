import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { after, before, test } from 'node:test';
import { checks } from '../../src/conform/checks/index.js';
import { conform, type ConformOptions, type Finding } from '../../src/conform/index.js';
import { startFaultServer, type FaultServer, type Reply, type Script } from '../helpers/fault-server.js';
import { endpointWith, Refusal, type Item, type Steps } from './right-endpoint.js';

let server: FaultServer;

before(async () => {
  server = await startFaultServer();
});

after(() => server.close());

test('an endpoint that holds the contract passes every check', async () => {
  const findings = await look(endpointWith(() => ({})));
  assert.deepEqual(
    findings.filter(({ outcome }) => outcome !== 'passed'),
    [],
  );
});

/** For each check an endpoint that breaks its rule alone. */
const breaking: Readonly<Record<string, (right: Steps) => Partial<Steps>>> = {
  acknowledge: () => ({ answer: () => ({ status: 204 }) }),
  'text-plain': refusesRequests(({ headers }) => headers['content-type']?.startsWith('text/plain')),
  'application-json': refusesRequests(({ headers }) => headers['content-type']?.endsWith('utf-8')),
  funnel: refusesItems(({ type }) => type === 'funnel'),
  repeat: alters(({ status, body }) =>
    status === 200 && tells({ body }, 'duplicate') ? acknowledged(201, body, 'stored') : undefined,
  ),
  'repeat-at-once': ({ kept, keep }) => ({
    async keep(item) {
      if (kept.has(item['id'])) return keep(item);
      for (let turns = 0; turns < 200; turns += 1) await turn();
      kept.delete(item['id']);
      return keep(item);
    },
  }),
  'higher-revision': ({ kept, keep }) => ({
    keep: (item) => (kept.has(item['id']) && item['revision'] === 2 ? duplicate(item) : keep(item)),
  }),
  'lower-revision': ({ kept, keep }) => ({
    keep: (item) =>
      kept.has(item['id']) && item['revision'] === 1 && item['status'] === 'partial'
        ? duplicate(item)
        : keep(item),
  }),
  'highest-stays': ({ kept, keep }) => ({
    async keep(item) {
      const reply = await keep(item);
      if (tells(reply, 'superseded')) kept.set(item['id'], item);
      return reply;
    },
  }),
  'id-reuse': () => ({ content: () => '' }),
  'unicode-exact': () => ({
    content: (item) => JSON.stringify(item).replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '?'),
  }),
  'number-precision': () => ({
    content: (item) =>
      JSON.stringify(item, (_, value: unknown) => (typeof value === 'number' ? value.toFixed(6) : value)),
  }),
  unicode: refusesRequests(({ body }) => /\\u(?:d83d|0000)/.test(body)),
  largest: refusesRequests(({ body }) => body.length > 30_000 && body.length < 2_000_000),
  'unknown-fields': refusesItems(({ channel }) => channel !== 'web'),
  trap: refusesItems(({ trap }) => trap !== undefined),
  numbers: refusesRequests(({ body }) => body.includes('-0.1')),
  'bad-json': alters((reply) => (tells(reply, 'bad_json') ? { status: 500 } : undefined)),
  'wrong-type': ({ check }) => ({
    check: (item) => (item['revision'] === '1' ? undefined : check(item)),
  }),
  'unknown-version': ({ check }) => ({ check: (item) => check({ ...item, v: 1 }) }),
  'too-large': alters(({ status }) => (status === 413 ? { status: 502, body: 'Bad Gateway' } : undefined), {
    batch: false,
  }),
  'after-refusal': ({ kept, check }) => ({
    check(item) {
      if (!Array.isArray(item['answers']) && item['type'] === 'response') kept.set(item['id'], item);
      check(item);
    },
  }),
  'refusal-codes': alters(({ status = 0, body }) => (status === 400 ? { status: 422, body } : undefined)),
  packed: alters(({ status }) => (status === 415 ? { status: 500 } : undefined)),
  'too-deep': alters((reply) => (tells(reply, 'too_deep') ? { status: 500 } : undefined)),
  batch: () => ({ batch: () => ({ status: 200, body: { ok: true } }) }),
  'batch-kept': ({ batch, kept }) => ({
    async batch(items) {
      const reply = await batch(items);
      for (const { id } of items) kept.delete(id);
      return reply;
    },
  }),
  'batch-bad-item': ({ batch, check }) => ({
    batch(items) {
      for (const item of items) check(item);
      return batch(items);
    },
  }),
  'batch-too-many': ({ batch }) => ({
    batch: (items) => batch(items.slice(0, 50)),
  }),
  cors: () => ({ headers: () => ({}) }),
  'cors-refusal': ({ headers }) => ({
    headers: (request, status) => (status >= 400 ? {} : headers(request, status)),
  }),
  preflight: ({ answer }) => ({
    answer: (request) => (request.method === 'OPTIONS' ? { status: 405 } : answer(request)),
  }),
  'cors-null': ({ headers }) => ({
    headers: (request, status) => ({
      ...headers(request, status),
      'access-control-allow-origin': 'https://shop.example',
    }),
  }),
  'cors-retry-after': ({ headers }) => ({
    headers: (request, status) => ({
      ...headers(request, status),
      'access-control-expose-headers': 'x-other',
    }),
  }),
  get: storesAlso('GET'),
  head: storesAlso('HEAD'),
  json: ({ headers }) => ({
    headers: (request, status) => ({ ...headers(request, status), 'content-type': 'text/plain' }),
  }),
  'no-cookie': ({ headers }) => ({
    headers: (request, status) => ({ ...headers(request, status), 'set-cookie': 'session=1' }),
  }),
};

for (const [name, broken] of Object.entries(breaking)) {
  test(`an endpoint that breaks the rule "${name}" fails that check alone, and reads how to mend it`, async () => {
    const findings = await look(endpointWith(broken));
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    assert.deepEqual(
      failed.map((finding) => finding.name),
      [name],
      JSON.stringify(failed, null, 1),
    );
    for (const line of Object.values(failed[0]?.fault ?? { nothing: '' })) assert.ok(line.length > 1);
  });
}

test('an endpoint that is slow fails only the check that asks for speed', async () => {
  let time = 0;
  const findings = await look(
    endpointWith(() => ({})),
    { now: () => (time += 3000) },
  );
  assert.deepEqual(
    findings.filter(({ outcome }) => outcome !== 'passed').map(({ name }) => name),
    ['quick'],
  );
});

test('every check has an endpoint that fails it', () => {
  assert.deepEqual(
    checks.map(({ name }) => name),
    [...Object.keys(breaking), 'quick'],
  );
});

test('docs/endpoint.md names checks that there are', () => {
  const document = readFileSync('docs/endpoint.md', 'utf8');
  const named = [...document.matchAll(/\(((?:`[a-z-]+`[, \n]*)+)\)/g)].flatMap(
    ([, list = '']) => list.match(/[a-z-]+/g) ?? [],
  );
  assert.ok(named.length > 10);
  for (const name of named)
    assert.ok(
      checks.some((check) => check.name === name),
      name,
    );
});

test('an endpoint that never answers fails, and what builds on its answer is left out', async () => {
  const findings = await look({ until: new Promise(() => undefined) }, { timeout: 100 });
  const [first] = findings;
  assert.equal(first?.fault?.came, 'no whole answer within 0.1 s');
  assert.deepEqual(new Set(findings.slice(1, -3).map(({ outcome }) => outcome)), new Set(['left out']));
});

test('an endpoint that hangs up reads what broke', async () => {
  const [first] = await look({ resetAfterBody: true });
  assert.match(first?.fault?.came ?? '', /^no answer: /);
});

test('a redirect is told from an answer', async () => {
  const [first] = await look({ status: 302, headers: { location: '/elsewhere' } });
  assert.match(first?.fault?.came ?? '', /HTTP 302 · location: \/elsewhere/);
  assert.match(first?.fault?.mend ?? '', /Give the address that the redirect leads to/);
});

test('an endpoint that asks for patience is waited for', async () => {
  const right = endpointWith(() => ({}));
  const seen = new Set<string>();
  const findings = await look((request) => {
    if (seen.has(request.body)) return right(request);
    seen.add(request.body);
    return { status: 429, headers: { 'retry-after': '0' } };
  });
  assert.deepEqual(
    findings.filter(({ outcome }) => outcome !== 'passed').map(({ name }) => name),
    [],
  );
});

test('headers go with every request but the preflight', async () => {
  const from = server.requests.length;
  await look(
    endpointWith(() => ({})),
    { headers: { authorization: 'Bearer secret' } },
  );
  const without = server.requests
    .slice(from)
    .filter(({ headers }) => headers.authorization !== 'Bearer secret')
    .map(({ method }) => method);
  assert.deepEqual(without, ['OPTIONS']);
});

test('all that is sent is marked as a trial', async () => {
  const from = server.requests.length;
  await look(endpointWith(() => ({})));
  const sent = server.requests.slice(from).filter(({ body }) => body.includes('"survey"'));
  assert.ok(sent.length > 50);
  for (const { body } of sent) assert.match(body, /"survey":"conform".*"test":true/s);
});

async function look(script: Script, options: ConformOptions = {}): Promise<Finding[]> {
  server.on('/answers', script);
  const findings: Finding[] = [];
  for await (const finding of conform(new URL(`${server.origin}/answers`), options)) findings.push(finding);
  return findings;
}

function refusesRequests(when: (request: Parameters<Steps['accept']>[0]) => boolean | undefined) {
  return ({ accept }: Steps): Partial<Steps> => ({
    accept(request) {
      accept(request);
      if (when(request)) throw new Refusal(415, 'invalid');
    },
  });
}

function refusesItems(when: (item: Item) => boolean) {
  return ({ check }: Steps): Partial<Steps> => ({
    check(item) {
      check(item);
      if (when(item)) throw new Refusal(422, 'invalid');
    },
  });
}

/** Replaces some answers by others. */
function alters(by: (reply: Reply) => Reply | undefined, { batch = true } = {}) {
  return ({ answer }: Steps): Partial<Steps> => ({
    async answer(request) {
      const reply = await answer(request);
      if (!batch && request.body.startsWith('{"items"')) return reply;
      return isBatch(reply) ? reply : (by(reply) ?? reply);
    },
  });
}

function tells({ body = '' }: Reply, word: string): boolean {
  return JSON.stringify(body).includes(word);
}

function isBatch({ body }: Reply): boolean {
  return typeof body === 'object' && body !== null && 'items' in body;
}

function storesAlso(method: string) {
  return ({ answer }: Steps): Partial<Steps> => ({
    answer: (request) =>
      answer(request.method === method && request.body ? { ...request, method: 'POST' } : request),
  });
}

function duplicate({ id, revision }: Item): Reply {
  return acknowledged(200, { id, revision }, 'duplicate');
}

function acknowledged(status: number, body: unknown, as: string): Reply {
  return { status, body: { ...Object(body), status: as } };
}
