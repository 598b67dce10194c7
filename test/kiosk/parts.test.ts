import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { createBurstFilter } from '../../src/kiosk/burst.js';
import { kioskDefinition } from '../../src/kiosk/kiosk-definition.js';
import { kioskSettings, readKioskSettings } from '../../src/kiosk/kiosk-settings.js';
import { isAsleep, readSleep } from '../../src/kiosk/sleep-hours.js';
import { createStaffGesture, isInCorner } from '../../src/kiosk/staff-gesture.js';
import { kioskWords } from '../../src/locales/kiosk/index.js';
import { languages } from '../../src/locales/language-file.js';
import { locales } from '../../src/locales/index.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import { rowsIn } from '../helpers/tables.js';
import { twoTouches } from './a-kiosk.js';

test('answers of people who take turns are none of them suspect', () => {
  const { isSuspect } = createBurstFilter();
  assert.deepEqual(
    [0, 7000, 14_000, 21_000, 28_000].map((time) => isSuspect(time)),
    [false, false, false, false, false],
  );
});

test('the fourth answer within twenty seconds is suspect', () => {
  const { isSuspect } = createBurstFilter();
  assert.deepEqual(
    [0, 4000, 8000, 12_000, 40_000].map((time) => isSuspect(time)),
    [false, false, false, true, false],
  );
});

test('a clock that is set back makes nobody suspect', () => {
  const { isSuspect } = createBurstFilter();
  assert.equal(isSuspect(1_000_000), false);
  assert.equal(isSuspect(1000), false);
});

test('hours over midnight belong together', () => {
  const hours = readSleep('21:00-07:00');
  assert.ok(hours);
  const at = (hour: number, minute = 0): boolean => isAsleep(hours, new Date(2026, 1, 1, hour, minute));
  assert.deepEqual([at(20, 59), at(21), at(0), at(6, 59), at(7)], [false, true, true, true, false]);
  const noon = readSleep('12:00-13:30');
  assert.ok(noon && isAsleep(noon, new Date(2026, 1, 1, 13, 29)));
  assert.ok(!isAsleep(noon, new Date(2026, 1, 1, 13, 30)));
});

test('what are no hours are none', () => {
  for (const text of ['', '21', '24:00-07:00', '21:60-07:00', '07:00-07:00', '21:00']) {
    assert.equal(readSleep(text), null, text);
  }
});

test('five touches in the corner within three seconds are the gesture, and four or slower ones are not', () => {
  const quick = createStaffGesture();
  assert.deepEqual(
    [0, 500, 1000, 1500, 2000, 2100].map((time) => quick.touch(time)),
    [false, false, false, false, true, false],
  );
  const slow = createStaffGesture();
  assert.ok(![0, 1000, 2000, 3000, 4000].some((time) => slow.touch(time)));
  assert.ok(isInCorner({ clientX: 1000, clientY: 20 }, 1024));
  assert.ok(!isInCorner({ clientX: 900, clientY: 20 }, 1024));
  assert.ok(!isInCorner({ clientX: 1000, clientY: 120 }, 1024));
});

test('a kiosk asks one question a page, and for nothing personal', () => {
  const asked = kioskDefinition(twoTouches, { text: false });
  assert.deepEqual(
    asked?.pages.map(({ questions }) => questions.map(({ id }) => id)),
    [['visit'], ['found']],
  );
  const withText = kioskDefinition(twoTouches, { text: true });
  assert.deepEqual(
    withText?.pages.map(({ id, questions }) => [id, questions[0]?.id]),
    [
      ['visit', 'visit'],
      ['rest', 'found'],
      ['rest/1', 'why'],
    ],
  );
});

test('of no ready-made survey does a kiosk ask for a contact, a consent or a text', async () => {
  for (const name of Object.keys(readySurveys)) {
    const ready = await readySurvey(name);
    const definition = ready && kioskDefinition(ready, { text: false });
    const kinds = definition?.pages.flatMap(({ questions }) => questions.map(({ kind }) => kind)) ?? [];
    assert.deepEqual(
      kinds.filter((kind) => ['contact', 'consent', 'text', 'link', 'number', 'date'].includes(kind)),
      [],
      name,
    );
  }
});

test('a survey that a touch screen cannot ask is none', () => {
  const pages = [{ id: 'a', questions: [{ id: 'a', kind: 'text', title: 'Why?' } as const] }];
  assert.equal(kioskDefinition({ ...twoTouches, pages }, { text: false }), undefined);
});

test('an address without settings has every default', () => {
  const { settings, problems } = readKioskSettings(new URLSearchParams());
  assert.deepEqual(problems, []);
  assert.equal(settings.idle, 25_000);
  assert.equal(settings.thanks, 4000);
});

for (const query of [
  'idle=5',
  'idle=soon',
  'thanks=9',
  'sleep=25:00-07:00',
  'text=yes',
  'start=now',
  'theme=blue',
  'loaction=demo',
  `location=${'x'.repeat(201)}`,
]) {
  test(`${query.slice(0, 30)} is said to be wrong, with its name and how to mend it`, () => {
    const { problems } = readKioskSettings(new URLSearchParams(query));
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', new RegExp(`^${query.split('=')[0]}\\b.*\\.$`));
  });
}

test('docs/kiosk.md lists every setting with its default, and no other', () => {
  const rows = rowsIn('docs/kiosk.md')
    .filter(([name = '']) => /^`[a-z]+`$/.test(name))
    .map(([name = '', standard = '']) => [name.slice(1, -1), standard.replaceAll('`', '')]);
  assert.deepEqual(Object.fromEntries(rows), { ...kioskSettings });
});

test('kiosks have words in each language, and in no other', () => {
  const files = readdirSync('src/locales/kiosk').map((file) => file.replace('.ts', ''));
  assert.deepEqual(files.filter((name) => name !== 'index').toSorted(), languages.toSorted());
  assert.deepEqual(Object.keys(kioskWords).toSorted(), Object.keys(locales).toSorted());
});

for (const lang of languages) {
  test(`the words of kiosks in ${lang} are whole, and its own`, () => {
    const own = kioskWords[lang];
    const english = kioskWords['en'];
    assert.deepEqual(Object.keys(own ?? {}), Object.keys(english ?? {}));
    const { script = '' } = new Intl.Locale(lang).maximize();
    for (const [key, text] of Object.entries(own ?? {})) {
      assert.match(text, /^\S(.*\S)?$/u, key);
      assert.doesNotMatch(text, /['"]| {2}|\.\.\./, key);
      assert.deepEqual(text.match(/\{\w+\}/g), Object(english)[key].match(/\{\w+\}/g), key);
      if (lang !== 'en' && key !== 'version') assert.notEqual(text, Object(english)[key], key);
      if (script !== 'Latn') assert.doesNotMatch(text.replaceAll(/\{\w+\}/g, ''), /[a-z]/i, key);
    }
  });
}
