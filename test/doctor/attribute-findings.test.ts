import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeFindings } from '../../src/doctor/attribute-findings.js';
import { attributes } from '../../src/doctor/attributes.js';
import { en } from '../../src/doctor/words/en.js';
import { samplingOf } from '../../src/moment/rules/sample.js';
import { elementEntries } from '../helpers/element-tables.js';
import { rowsIn } from '../helpers/tables.js';

/** What is said of a tag with these attributes. */
function said(pairs: Readonly<Record<string, string>>, localName = 'nps-survey'): string[] {
  const written = Object.entries(pairs).map(([name, value]) => ({ name, value }));
  const element = Object.assign(Object.create(null), { localName, attributes: written });
  return attributeFindings(element, en).map(({ sign, text }) => `${sign}: ${text}`);
}

const fine = [`good: ${en.written.right}`];

test('the attributes that the doctor knows are those of the elements and of the moment', () => {
  const ofElements = [...elementEntries().values()].flatMap(({ attributes: all }) =>
    all.map(({ name }) => name),
  );
  const ofMoment = rowsIn('docs/moment.md', 'Attribute').flatMap(
    ([cell = '']) => /`([\w-]+)`/.exec(cell)?.[1] ?? [],
  );
  assert.ok(ofElements.length > 20 && ofMoment.length > 10);
  assert.deepEqual(
    Object.keys(attributes).toSorted(),
    [...new Set([...ofElements, ...ofMoment, 'debug'])].toSorted(),
  );
});

const misspelt = {
  'touch-point': 'touchpoint',
  touch_point: 'touchpoint',
  placment: 'placement',
  orderid: 'order-id',
  privacyurl: 'privacy-url',
  endpont: 'endpoint',
  'end-point': 'endpoint',
  quite: 'quiet',
  triger: 'trigger',
  querykeys: 'query-keys',
};

for (const [name, meant] of Object.entries(misspelt))
  test(`${name} is taken for ${meant}`, () => {
    assert.deepEqual(said({ [name]: 'x' }, 'exit-poll'), [`bad: ${en.written.misspelt(name, meant)}`]);
  });

const foreign =
  'class id hidden style slot part title dir tabindex data-x aria-label context-segment ng-if v-if x-show hx-get @click :theme .prop _ngcontent-abc-c12 onclick onsurvey-complete [theme] (click) #ref *ngif wire:key';

test('what belongs to HTML, to a framework or to the context is left alone', () => {
  assert.deepEqual(said(Object.fromEntries(foreign.split(' ').map((name) => [name, 'x']))), fine);
});

const right: Readonly<Record<string, readonly string[]>> = {
  theme: ['dark', 'auto', ''],
  consent: ['storage no-contact', 'Storage', ''],
  audience: ['child', 'CHILD text'],
  trigger: ["scroll:50 click:'nav a' exit-touch", 'event:cart:added return', 'end'],
  quiet: ['answered:90 any:forever ignored-twice:30', 'never'],
  only: ['device:phone days:mon-fri hours:9-12,13-17'],
  sample: ['10%', '2.5 %', '0.1', '.5%', '1', '0%', '100%', 'every:5'],
  delay: ['5', '0', '2.5'],
  priority: ['-1', '10'],
  lang: ['sv', 'pt-BR', 'zh-Hant'],
  'content-type': ['application/json'],
  test: ['', 'true', 'test'],
};

for (const [name, values] of Object.entries(right))
  test(`nothing is wrong with ${name} as it is documented`, () => {
    for (const value of values) assert.deepEqual(said({ [name]: value }), fine, value);
  });

const wrong: Readonly<Record<string, readonly string[]>> = {
  theme: ['Dark', 'black'],
  placement: ['modal'],
  ack: ['ok'],
  storage: ['local'],
  revisions: ['first'],
  funnel: ['off'],
  match: ['every'],
  consent: ['storage marketing', 'storage:true granted'],
  audience: ['kids'],
  trigger: ['scrol:50', 'delay:5 onexit'],
  quiet: ['closed:30'],
  only: ['mobile'],
  sample: ['10 percent', '150%', '2,5%', 'every:0', '10'],
  delay: ['soon', '-1'],
  priority: ['high'],
  lang: ['Swedish language'],
  test: ['false', 'no'],
};

for (const [name, values] of Object.entries(wrong))
  test(`what ${name} cannot say is reported`, () => {
    for (const value of values)
      assert.match(said({ [name]: value }).join(), /^bad: .*(means nothing|all the same)/, value);
  });

test('a sample is wrong where it draws nobody by mistake', () => {
  for (const value of [
    ...(right['sample'] ?? []),
    ...(wrong['sample'] ?? []),
    '100.0%',
    '1e-3',
    '101%',
    '1.5',
  ]) {
    const element = Object.assign(Object.create(null), { getAttribute: () => value });
    assert.equal(said({ sample: value }).join() === fine.join(), samplingOf(element) !== undefined, value);
  }
});

test('a value is told the nearest word, or all of them', () => {
  assert.match(said({ trigger: 'scrol:50' }).join(), /did you mean “scroll”\?/);
  assert.match(said({ theme: 'black' }).join(), /“black” means nothing; there are auto, light, dark/);
});

test('what another element reads, a script sets or nobody knows is told apart', () => {
  assert.deepEqual(said({ question: 'x' }), [`open: ${en.written.elsewhere('question', 'exit-poll')}`]);
  assert.deepEqual(said({ context: '{}' }), [`bad: ${en.written.property('context')}`]);
  assert.deepEqual(said({ 'background-colour': 'red' }), [
    `open: ${en.written.unknown('background-colour')}`,
  ]);
});
