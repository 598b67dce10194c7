import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalStatus } from '../../src/collector/refused.js';
import { defaultJourney } from '../../src/journey/index.js';
import { kioskSettings } from '../../src/kiosk/kiosk-settings.js';
import { journeyReport } from '../../src/report/index.js';
import * as examples from '../../src/wire/examples.js';
import { openApi } from '../../src/wire/openapi.js';
import {
  acknowledgement,
  batch,
  batchResult,
  problems,
  refusal,
  surveyResponse,
  wireItem,
} from '../../src/wire/schema.js';
import { jsonSchemaProblem } from '../helpers/json-schema-problem.js';
import { aCount, aTally } from '../helpers/tallies.js';

type Members = Readonly<Record<string, unknown>>;

const document: Members = structuredClone(openApi());
const methods = ['get', 'post', 'put', 'patch', 'delete', 'options'];

test('what the document shows as sent is read by the schemas', () => {
  const shown = at('paths', '/responses', 'post', 'requestBody', 'content', 'application/json', 'examples');
  const read = Object.values(shown).map((example) => {
    const { value } = members(example);
    return ('items' in members(value) ? batch : wireItem).safeParse(value);
  });
  assert.equal(read.length, 5);
  for (const each of read) assert.ok(each.success, each.error && problems(each.error));
});

test('what the document shows as answered is read by the schemas', () => {
  for (const { status, example } of answers('/responses', 'post')) {
    const schema = status >= 400 ? refusal : 'items' in members(example) ? batchResult : acknowledgement;
    assert.ok(schema.safeParse(example).success, JSON.stringify(example));
  }
});

test('every example of the document fits the schema beside it', () => {
  const contents = within(document).filter((each) => 'examples' in each && 'schema' in each);
  assert.ok(contents.length > 10);
  for (const { schema, examples: shown } of contents) {
    for (const example of Object.values(members(shown))) {
      const { value } = members(example);
      assert.equal(jsonSchemaProblem(value, members(schema), document), null, JSON.stringify(value));
    }
  }
});

test('each revision of the example holds the whole response so far', () => {
  const { firstPage, lastPage } = examples;
  assert.equal(surveyResponse.parse(firstPage).id, lastPage.id);
  assert.equal(lastPage.revision, firstPage.revision + 1);
  assert.deepEqual(lastPage.answers.slice(0, firstPage.answers.length), firstPage.answers);
});

test('every refusal that the collector has is shown under its status', () => {
  const paths = Object.entries(at('paths'));
  const shown = paths.flatMap(([path, item]) =>
    methods
      .filter((method) => method in members(item))
      .flatMap((method) => answers(path, method))
      .filter(({ status }) => status >= 400),
  );
  for (const { status, example } of shown) {
    const { code } = refusal.parse(example).error;
    assert.equal(status, refusalStatus[code], code);
  }
  const codes = new Set(shown.map(({ example }) => refusal.parse(example).error.code));
  const undocumented = Object.keys(refusalStatus).filter((code) => !new Set<string>(codes).has(code));
  assert.deepEqual(undocumented, []);
});

test('what is refused for now says when to try again', () => {
  for (const operation of operations()) {
    for (const [status, answer] of Object.entries(members(operation['responses']))) {
      const isJson = 'application/json' in members(members(answer)['content'] ?? {});
      if (!isJson || !['429', '503'].includes(status)) continue;
      assert.ok('Retry-After' in members(members(answer)['headers']));
    }
  }
});

test('a report fits its schema', () => {
  const report = journeyReport({
    journey: defaultJourney,
    counts: [aCount(), aCount({ touchpoint: null }), aCount({ stage: 'köpp', touchpoint: 'chekout' })],
    tallies: [aTally(), aTally({ kind: 'choice', measure: null, value: 'friend' })],
    latest: [
      {
        id: 'a',
        receivedAt: '2026-01-31T12:00:00.000Z',
        survey: 'nps',
        version: null,
        stage: null,
        touchpoint: null,
        channel: 'web',
        locale: null,
        status: 'complete',
        suspect: null,
        answers: [{ question: 'score', kind: 'nps', value: 9 }],
      },
    ],
    suspects: 1,
    tests: 0,
    now: new Date(),
  });
  const schema = at('components', 'schemas', 'JourneyReport');
  assert.equal(jsonSchemaProblem(JSON.parse(JSON.stringify(report)), schema, document), null);
  assert.notEqual(jsonSchemaProblem({ ...report, stages: [{}] }, schema, document), null);
});

test('every reference leads somewhere', () => {
  for (const [, name = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
    assert.ok(name in at('components', 'schemas'), name);
  }
  assert.doesNotMatch(JSON.stringify(document), /\$defs/);
});

test('every operation has a name of its own, a summary, and says who may call it', () => {
  const names = operations().map((operation) => operation['operationId']);
  assert.equal(new Set(names).size, names.length);
  for (const operation of operations()) {
    assert.ok(operation['summary'] && operation['security'] && operation['tags']);
    for (const answer of Object.values(members(operation['responses']))) {
      assert.ok(members(answer)['description']);
    }
  }
});

test('reading needs the token, and posting does not', () => {
  assert.deepEqual(at('paths', '/report', 'get')['security'], [{ token: [] }]);
  assert.deepEqual(at('paths', '/export', 'get')['security'], [{ token: [] }]);
  assert.deepEqual(at('paths', '/responses', 'post')['security'], []);
});

test('the document points to no host', () => {
  const { firstPage, lastPage } = examples;
  const text = JSON.stringify(document)
    .replaceAll(firstPage.page ?? '', '')
    .replaceAll(lastPage.page ?? '', '');
  assert.doesNotMatch(text, /https?:\/\//);
});

function operations(): readonly Members[] {
  return Object.values(at('paths')).flatMap((path) =>
    methods.filter((method) => method in members(path)).map((method) => members(members(path)[method])),
  );
}

function answers(path: string, method: string): readonly { status: number; example: unknown }[] {
  return Object.entries(at('paths', path, method, 'responses')).flatMap(([status, answer]) => {
    const json = members(members(members(answer)['content'] ?? {})['application/json'] ?? {});
    return Object.values(members(json['examples'] ?? {})).map((example) => ({
      status: Number(status),
      example: members(example)['value'],
    }));
  });
}

function at(...path: readonly string[]): Members {
  let place: unknown = document;
  for (const step of path) place = members(place)[step];
  return members(place);
}

function within(value: unknown): readonly Members[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((each: unknown) => within(each));
  return Array.isArray(value) ? inner : [members(value), ...inner];
}

function members(value: unknown): Members {
  assert.ok(isObject(value), 'an object was meant to be here');
  return value;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

test('every setting of a kiosk is in the document', () => {
  const { parameters } = at('paths', '/kiosk/{survey}', 'get');
  const names = Object.values(members(parameters)).map((each) => String(members(each)['name']));
  assert.deepEqual(names.toSorted(), Object.keys(kioskSettings).toSorted());
});
