import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, changed, choiceIn, placementsOf } from '../../src/builder/choice.js';
import { languages } from '../../src/builder/languages.js';
import { ownTags, readyMade } from '../../src/builder/offers.js';
import { files } from '../../src/locales/files.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';

const page = 'https://collector.example/builder';

test('a choice in an address is the same choice when it is read again', () => {
  const address = `${page}?lang=sv&survey=churn&where=drupal&placement=panel&theme=dark&accent=%23aabbcc&radius=4&brand=A+%26+B&trigger=scroll&amount=70&pages=%2Fa%2F*&sample=10&receipt=yes&language=de&touchpoint=own`;
  const choice = choiceIn(address);
  assert.equal(choice.brand, 'A & B');
  assert.deepEqual(choiceIn(addressOf(choice, `${page}?lang=sv`)), choice);
  assert.equal(new URL(addressOf(choice, `${page}?lang=sv`)).searchParams.get('lang'), 'sv');
});

test('what is as usual is not in the address', () => {
  assert.equal(addressOf(choiceIn(page), page), page);
});

test('a stage that somebody takes away stays away', () => {
  const address = addressOf(changed(choiceIn(page), 'stage', ''), page);
  assert.equal(choiceIn(address).stage, '');
});

test('what an address says wrongly is as usual', () => {
  const choice = choiceIn(
    `${page}?survey=x&where=__proto__&placement=y&accent=red;}&radius=-1&sample=200&language=<x>&collector=https://evil.example/`,
  );
  assert.deepEqual(choice, choiceIn(page));
});

test('another survey brings its own stage and touchpoint', () => {
  const { stage, touchpoint } = changed(choiceIn(page), 'survey', 'delivery');
  assert.deepEqual([stage, touchpoint], ['use', 'delivery']);
});

test('feedback is always a tab, and the two other tags never', () => {
  assert.equal(choiceIn(`${page}?survey=feedback&placement=panel`).placement, 'tab');
  assert.equal(choiceIn(`${page}?survey=nps&placement=tab`).placement, 'inline');
  assert.deepEqual(placementsOf('churn'), ['inline', 'panel', 'tab']);
});

test('every ready-made survey is offered, by its own name, stage and touchpoint', async () => {
  assert.deepEqual(
    readyMade.map(({ id }) => id),
    Object.keys(readySurveys),
  );
  for (const { id, names, stage, touchpoint } of readyMade) {
    const survey = await readySurvey(id);
    const name = typeof survey?.name === 'object' ? survey.name : {};
    assert.deepEqual(
      { names, stage, touchpoint },
      {
        names: { en: name['en'], sv: name['sv'] },
        stage: survey?.stage,
        touchpoint: survey?.touchpoint,
      },
    );
  }
  assert.deepEqual(
    ownTags.map(({ id }) => id),
    ['nps', 'exit-poll', 'feedback'],
  );
});

test('every language that surveys speak is offered', () => {
  assert.deepEqual(languages, [...Object.keys(files), 'en'].toSorted());
});
