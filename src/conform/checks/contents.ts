import { limits } from '../../wire/limits.js';
import type { SurveyResponse } from '../../wire/types.js';
import type { Endpoint } from '../endpoint.js';
import { response, said } from '../samples.js';
import type { Check, Fault } from '../types.js';
import { unlessAcknowledged } from '../verdicts.js';

const needs = ['acknowledge'];

/** What must be taken, as it must not cost an answer. */
export const contents: readonly Check[] = [
  {
    name: 'unicode',
    level: 'required',
    rule: 'Text of every script is taken, and half a character too',
    needs,
    run: (endpoint) =>
      unlessTaken(endpoint, bodyOf(said('Åäö ß ﷺ 日本語 👩‍👩‍👧 e\u0301 \u202E‏שלום \u2028 "\\ ½')), {
        more: [bodyOf(said('BROKEN')).replace('BROKEN', '\\ud83d and \\u0000')],
        mend: 'Read and store UTF-8. Replace what the store cannot hold, such as NUL or half an emoji, by U+FFFD: a text that was cut must not cost an answer.',
      }),
  },
  {
    name: 'largest',
    level: 'required',
    rule: `An item of ${limits.itemBytes.toLocaleString('en')} bytes is taken`,
    needs,
    run: (endpoint) =>
      unlessTaken(endpoint, bodyOf(largest()), {
        mend: `Raise the limit of the body, in the server ahead of it too, to 1 MiB for batches, and never below ${limits.itemBytes} bytes.`,
      }),
  },
  {
    name: 'unknown-fields',
    level: 'required',
    rule: 'Fields, kinds, channels and contexts that are not known yet are taken',
    needs,
    run: (endpoint) =>
      unlessTaken(endpoint, bodyOf(ofTheFuture()), {
        mend: 'Do not refuse what you do not know: keep it. A newer page may post to an older endpoint.',
      }),
  },
  {
    name: 'trap',
    level: 'required',
    rule: 'A response whose hidden field was filled in is kept',
    needs,
    run: (endpoint) =>
      unlessTaken(endpoint, bodyOf(response({ trap: 'https://spam.example' })), {
        mend: 'Keep it and mark it: password managers fill in hidden fields too.',
      }),
  },
  {
    name: 'numbers',
    level: 'required',
    rule: 'Decimals, negative and large numbers are taken',
    needs,
    run: (endpoint) =>
      unlessTaken(endpoint, bodyOf(numbers()), {
        mend: 'A number may be any of JSON. An order’s value is text, so that no cent is lost: keep it as text.',
      }),
  },
];

/** Nothing, when this body and more of its like are stored. */
async function unlessTaken(
  endpoint: Endpoint,
  body: string,
  { mend, more = [] }: { mend: string; more?: readonly string[] },
): Promise<Fault | undefined> {
  for (const each of [body, ...more]) {
    const item: SurveyResponse = JSON.parse(each);
    const wrong = unlessAcknowledged(await endpoint.post(each), item, { status: 'stored', mend });
    if (wrong) return wrong;
  }
  return undefined;
}

/** A field that no version has had yet. */
interface Unknown {
  later: unknown;
}

function largest(): SurveyResponse & Unknown {
  const text = 'å'.repeat(limits.text);
  const answers = Array.from({ length: 14 }, (_, at) => ({ question: `q${at}`, kind: 'text', value: text }));
  const item = response({ answers });
  const left = limits.itemBytes - Buffer.byteLength(bodyOf(item)) - ',"later":""'.length;
  return { ...item, later: 'x'.repeat(left) };
}

function ofTheFuture(): SurveyResponse & Unknown {
  const item = response({
    channel: 'hologram',
    placement: 'ceiling',
    stage: 'a stage of our own',
    answers: [{ question: 'mood', kind: 'mood-of-tomorrow', value: 'fine' }],
    context: { segment: 'b2b' },
  });
  return { ...item, later: { nested: [1, 'two', null] } };
}

function numbers(): SurveyResponse {
  const values = [2.5, -0.1, 1e21, 9_007_199_254_740_991];
  return response({
    answers: values.map((value, at) => ({ question: `n${at}`, kind: 'number', value })),
    order: { id: 'A-1001', value: '1234567890.10', currency: 'SEK' },
  });
}

function bodyOf(item: SurveyResponse): string {
  return JSON.stringify(item);
}
