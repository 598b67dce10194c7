import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { mark, quiet } from '../../src/moment/marks.js';
import { view } from '../../src/moment/memory.js';
import { sample } from '../../src/moment/rules/sample.js';

const day = 86_400_000;
const visitors = 10_000;
const share = 0.3;
/** A panel at each stage of the journey. */
const stages = ['landing', 'product', 'checkout', 'delivery', 'newsletter'];

let now: number;
let seed: number;
let storage: FakeStorage;

/** As much of localStorage as marks and samples use: its entries are its own keys. */
class FakeStorage {
  [key: string]: unknown;
  getItem(key: string): unknown {
    return this[key] ?? null;
  }
  setItem(key: string, text: string): void {
    this[key] = text;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

/** A number from 0 to 1, the same ones in each run. */
function random(): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
}

/** As much of an element as marks and samples look at. */
function panel(survey: string): Element {
  const attributes: Record<string, string> = {
    survey,
    placement: 'panel',
    consent: 'storage',
    sample: '30%',
  };
  const fake: unknown = {
    localName: 'nps-survey',
    getAttribute: (name: string) => attributes[name] ?? null,
    hasAttribute: (name: string) => name in attributes,
    // It says consent="storage", and nothing else that is looked for.
    matches: (selector: string) => selector.startsWith('[consent~=storage'),
  };
  return fake as Element;
}

beforeEach(() => {
  [now, seed] = [Date.parse('2026-01-01T00:00:00Z'), 1];
  mock.method(Date, 'now', () => now);
  mock.method(Math, 'random', random);
  Object.defineProperty(globalThis, 'localStorage', { get: () => storage, configurable: true });
});

afterEach(() => {
  mock.restoreAll();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** One ask: of which survey, when, and what became of it. */
interface Ask {
  survey: string;
  at: number;
  outcome: 'answered' | 'dismissed' | 'ignored';
}

/** One visitor goes through the journey again and again for a year. */
function journey(): Ask[] {
  storage = new FakeStorage();
  const asks: Ask[] = [];
  for (let runs = 0; runs < 4; runs++) {
    for (const survey of stages) {
      now += Math.floor(random() * 20 * day);
      view.clear();
      const element = panel(survey);
      if (!quiet(element).passed || !sample(element).passed) continue;
      mark(element, 'ignored');
      const lot = random();
      const outcome = lot < 0.2 ? 'answered' : lot < 0.6 ? 'dismissed' : 'ignored';
      if (outcome !== 'ignored') mark(element, outcome);
      asks.push({ survey, at: now, outcome });
    }
  }
  return asks;
}

test('of ten thousand visitors on a journey of five stages nobody is asked more than the rules allow', () => {
  const daysAfter = { answered: 90, dismissed: 30, ignored: 7 };
  for (let each = 0; each < visitors; each++) {
    const asks = journey();
    for (const [index, ask] of asks.entries()) {
      const [before, same] = [
        asks[index - 1],
        asks.slice(0, index).findLast(({ survey }) => survey === ask.survey),
      ];
      if (before && before.survey !== ask.survey) assert.ok(ask.at - before.at >= 14 * day);
      if (same) assert.ok(ask.at - same.at >= daysAfter[same.outcome] * day, JSON.stringify([same, ask]));
    }
  }
});

test('of ten thousand visitors as many are asked as the sample says', () => {
  let asked = 0;
  for (let each = 0; each < visitors; each++) {
    storage = new FakeStorage();
    view.clear();
    if (sample(panel('nps')).passed) asked++;
    view.clear();
    // Whoever comes again is asked as before.
    assert.equal(sample(panel('nps')).passed, Number(storage['kundresa:dice:nps']) < share);
  }
  const margin = 3 * Math.sqrt((share * (1 - share)) / visitors);
  assert.ok(Math.abs(asked / visitors - share) < margin, `${asked} of ${visitors}`);
});
