import type { SurveyResponse } from '../../wire/types.js';
import type { Endpoint } from '../endpoint.js';
import { response, said } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { errorOf, fault, unlessAcknowledged } from '../verdicts.js';

const needs = ['acknowledge'];

/** One id is one response, whatever arrives, how often, and in which order. */
export const revisions: readonly Check[] = [
  {
    name: 'repeat',
    level: 'required',
    rule: 'The same response again is kept once',
    needs,
    async run(endpoint) {
      const item = response();
      await endpoint.post(item);
      return unlessAcknowledged(await endpoint.post(item), item, {
        status: 'duplicate',
        mend: 'Make the id unique in what you store, look it up first, and answer 200 with "duplicate" when it is there.',
      });
    },
  },
  {
    name: 'repeat-at-once',
    level: 'required',
    rule: 'The same response several times at once is kept once',
    needs: ['repeat'],
    run: repeatAtOnce,
  },
  {
    name: 'higher-revision',
    level: 'required',
    rule: 'A higher revision replaces a lower one',
    needs,
    async run(endpoint) {
      const [first, second] = twoPages();
      await endpoint.post(first);
      return unlessAcknowledged(await endpoint.post(second), second, {
        status: 'stored',
        mend: 'Where a lower revision of the id is stored, put the new one in its place, and answer 201 with the new revision.',
      });
    },
  },
  {
    name: 'lower-revision',
    level: 'required',
    rule: 'A lower revision that comes late changes nothing',
    needs: ['higher-revision'],
    async run(endpoint) {
      const [first, second] = twoPages();
      await endpoint.post(second);
      return unlessAcknowledged(await endpoint.post(first), first, {
        status: 'superseded',
        mend: 'Where a higher revision of the id is stored, drop what came, and answer 200 with "superseded" and the revision that came.',
      });
    },
  },
  {
    name: 'highest-stays',
    level: 'required',
    rule: 'The highest revision is still there after a lower one came',
    needs: ['repeat', 'lower-revision'],
    async run(endpoint) {
      const [first, second] = twoPages();
      for (const item of [second, first]) await endpoint.post(item);
      return unlessAcknowledged(await endpoint.post(second), second, {
        status: 'duplicate',
        mend: 'A lower revision must not take the place of a higher one: compare them before you write.',
      });
    },
  },
  {
    name: 'id-reuse',
    level: 'recommended',
    rule: 'The same id and revision with other content is refused',
    needs: ['repeat'],
    run: (endpoint) => unlessToldApart(endpoint, [said('This.'), said('That.')]),
  },
  {
    name: 'unicode-exact',
    level: 'recommended',
    rule: 'Characters of every script are told apart',
    needs: ['id-reuse'],
    run: (endpoint) => unlessToldApart(endpoint, [said('Tack 😀'), said('Tack 😁')]),
  },
  {
    name: 'number-precision',
    level: 'recommended',
    rule: 'Numbers keep their precision',
    needs: ['id-reuse'],
    run: (endpoint) => unlessToldApart(endpoint, [number(2.000_000_000_000_001), number(2)]),
  },
];

async function repeatAtOnce(endpoint: Endpoint): Promise<Fault | undefined> {
  const item = response();
  const exchanges = await Promise.all(Array.from({ length: 8 }, () => endpoint.post(item)));
  const stored = exchanges.filter(({ says }) => says['status'] === 'stored');
  const rest = exchanges.filter((exchange) => !stored.includes(exchange));
  const wrong = stored[1] ?? rest.find(({ says }) => says['status'] !== 'duplicate');
  if (!wrong) return undefined;
  const found = `of 8 at once ${stored.length} "stored"`;
  return fault(
    wrong,
    `once 201 "stored", 7 times 200 "duplicate", but ${found}`,
    'Look up and write in one transaction, or behind one lock: between the two another request may write.',
  );
}

/** Two that share an id and a revision, but not their content. */
async function unlessToldApart(
  endpoint: Endpoint,
  [one, other]: readonly [SurveyResponse, SurveyResponse],
): Promise<Fault | undefined> {
  await endpoint.post(one);
  const exchange = await endpoint.post({ ...other, id: one.id });
  if (exchange.came.status === 422 && errorOf(exchange.says).code === 'id_reused') return undefined;
  return fault(
    exchange,
    'HTTP 422 · {"error":{"code":"id_reused","detail":"…"}}',
    `Compare what comes with what is stored, or hashes of the two, as it was sent: before came ${JSON.stringify(one.answers)}.`,
  );
}

function twoPages(): readonly [SurveyResponse, SurveyResponse] {
  const first = response({ status: 'partial' });
  const answers = [...first.answers, { question: 'why', kind: 'text', value: 'Quick.' }];
  return [first, { ...first, revision: 2, status: 'complete', answers }];
}

function number(value: number): SurveyResponse {
  return response({ answers: [{ question: 'amount', kind: 'number', value }] });
}
