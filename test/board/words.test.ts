import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { en } from '../../src/board/words-en.js';
import { sv } from '../../src/board/words-sv.js';
import { wordsIn } from '../../src/board/words.js';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the words of the board', () => {
  it('write numbers as the language does, with a true minus sign', () => {
    const [english, swedish] = [wordsIn('en'), wordsIn('sv')];
    assert.deepEqual(
      [english.number(1284), english.signed(42), english.signed(-18), english.signed(0), english.percent(84)],
      ['1,284', '+42', '−18', '0', '84%'],
    );
    assert.deepEqual(
      [swedish.number(1284), swedish.signed(-18), swedish.decimal(4.25), swedish.percent(84)].map(plain),
      ['1 284', '−18', '4,3', '84 %'],
    );
  });

  it('leave out the day when it is today, and say the year when it is another', () => {
    const now = new Date(2026, 10, 23, 15, 0).getTime();
    const time = (...at: [number, number, number, number, number]) =>
      plain(wordsIn('sv').time(new Date(...at).getTime(), now));
    assert.equal(time(2026, 10, 23, 14, 5), '14:05');
    assert.match(time(2026, 10, 22, 14, 5), /^22 nov\.? 14:05$/);
    assert.match(time(2025, 10, 22, 14, 5), /^22 nov\.? 2025 14:05$/);
  });

  it('say an age in the largest unit that fits', () => {
    const { age } = wordsIn('en');
    assert.equal(age(20_000), '20 seconds ago');
    assert.equal(age(60_000), '1 minute ago');
    assert.equal(age(3 * 3_600_000), '3 hours ago');
    assert.equal(age(50 * 3_600_000), '2 days ago');
    assert.equal(age(-5), '0 seconds ago');
  });

  it('are all there in both languages', () => {
    assert.deepEqual(keys(sv), keys(en));
  });
});

function keys(texts: object): string[] {
  return Object.entries(texts)
    .flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? keys(value).map((inner) => `${key}.${inner}`) : key,
    )
    .toSorted();
}
