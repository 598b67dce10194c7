import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type {
  ExitPollAttributes,
  FeedbackTabAttributes,
  NpsSurveyAttributes,
  SurveyElements,
  SurveyListeners,
  SurveyProperties,
} from '../src/jsx.js';
import type { SurveyEvent } from '../src/elements/survey-event.js';
import type { ExitPoll } from '../src/elements/exit-poll.js';
import { elementEntries } from './helpers/element-tables.js';

/** The interface that types what a class takes beside what all of them take. */
const interfaces = {
  NpsSurvey: 'NpsSurveyAttributes',
  ExitPoll: 'ExitPollAttributes',
  FeedbackTab: 'FeedbackTabAttributes',
};

const source = readFileSync('src/jsx.ts', 'utf8');

for (const [name, typed] of Object.entries(interfaces))
  test(`src/jsx.ts types the attributes that ${name} has, and no other`, () => {
    const attributes = (elementEntries().get(name)?.attributes ?? []).map((attribute) => attribute.name);
    const inTypes = [...fieldsOf('SurveyAttributes'), ...fieldsOf(typed)];
    const missing = attributes.filter((attribute) => !inTypes.includes(attribute));
    const gone = inTypes.filter((field) => !attributes.includes(field));
    assert.deepEqual({ missing, gone }, { missing: [], gone: [] }, `mend src/jsx.ts, ${typed}`);
  });

test('src/jsx.ts types the properties that are no attributes', () => {
  const inSource = readFileSync('src/elements/survey-options.ts', 'utf8');
  const properties = [...inSource.matchAll(/^ {4}(\w+): \{ attribute: false \},/gm)].map(
    ([, name = '']) => name,
  );
  assert.deepEqual(
    fieldsOf('SurveyProperties'),
    properties.toSorted((one, other) => one.localeCompare(other)),
  );
});

test('what is typed is what the elements take', () => {
  const heard = (event: SurveyEvent): string | undefined => event.response?.id;
  const listeners: Required<SurveyListeners>['onsurvey-complete'] = heard;
  const poll: ExitPollAttributes & { key: string } = {
    key: 'poll',
    'order-id': 'A-1001',
    stage: 'purchase',
    test: true,
    delay: '3',
    'context-segment': 'b2b',
    context: { segment: 'b2b' },
    'onsurvey-complete': listeners,
  };
  const properties: Pick<ExitPoll, keyof SurveyProperties> = {
    wording: {},
    definition: undefined,
    context: {},
  };
  const tags: SurveyElements<{ key?: string }> = {
    'nps-survey': {},
    'exit-poll': poll,
    'feedback-tab': properties,
  };
  // @ts-expect-error -- there is no such order
  const wrong: NpsSurveyAttributes = { 'order-id': 'A-1001' };
  // @ts-expect-error -- there is no such theme
  const blue: FeedbackTabAttributes = { theme: 'blue' };
  // @ts-expect-error -- there is no such event
  const never: NpsSurveyAttributes = { 'onsurvey-never': heard };
  assert.ok(tags && wrong && blue && never);
});

/** Names of the fields that an interface of src/jsx.ts has of its own. */
function fieldsOf(name: string): string[] {
  const [, body = ''] = new RegExp(`interface ${name}\\b[^{\n]*\\{(\\}|[\\s\\S]*?\n\\})`).exec(source) ?? [];
  return [...body.matchAll(/^ {2}'?([\w-]+)'?\?: /gm)]
    .map(([, field = '']) => field)
    .toSorted((one, other) => one.localeCompare(other));
}
