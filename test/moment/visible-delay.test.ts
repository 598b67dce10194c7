import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { visibleDelay } from '../../src/moment/visible-delay.js';

/** As much of a page as the delay looks at. */
class FakeDocument {
  get visibilityState(): string {
    return visibility;
  }
}

let visibility: string;
let time: number;
let page: EventTarget;
let passed: boolean;

beforeEach(() => {
  [visibility, time, page, passed] = ['visible', 1000, new EventTarget(), false];
  Object.assign(globalThis, {
    Document: FakeDocument,
    document: new FakeDocument(),
    addEventListener: page.addEventListener.bind(page),
  });
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => time);
});

afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
  for (const name of ['Document', 'document', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
});

async function wait(seconds: number, signal = new AbortController().signal): Promise<void> {
  void visibleDelay(seconds, signal).then(() => (passed = true));
  await Promise.resolve();
}

async function pass(seconds: number): Promise<void> {
  time += seconds * 1000;
  mock.timers.tick(seconds * 1000);
  await Promise.resolve();
}

function turn(state: 'visible' | 'hidden'): void {
  visibility = state;
  page.dispatchEvent(new Event('visibilitychange'));
}

test('the delay passes after its seconds', async () => {
  await wait(5);
  await pass(4.9);
  assert.equal(passed, false);
  await pass(0.1);
  assert.equal(passed, true);
});

test('time in a hidden tab does not count', async () => {
  await wait(5);
  await pass(3);
  turn('hidden');
  await pass(60);
  turn('visible');
  await pass(1.9);
  assert.equal(passed, false);
  await pass(0.1);
  assert.equal(passed, true);
});

test('a page that opens in the background starts to count when it is looked at', async () => {
  visibility = 'hidden';
  await wait(5);
  await pass(60);
  assert.equal(passed, false);
  turn('visible');
  await pass(5);
  assert.equal(passed, true);
});

test('no timer runs while the page is hidden', async () => {
  const set = mock.method(globalThis, 'setTimeout');
  visibility = 'hidden';
  await wait(5);
  turn('visible');
  turn('hidden');
  assert.equal(set.mock.callCount(), 1);
  await pass(60);
  assert.equal(passed, false);
});

test('the signal ends the wait, and leaves no listener', async () => {
  const leaving = new AbortController();
  const set = mock.method(globalThis, 'setTimeout');
  await wait(5, leaving.signal);
  leaving.abort();
  await Promise.resolve();
  assert.equal(passed, true);
  turn('visible');
  assert.equal(set.mock.callCount(), 1);
});

test('a delay of years does not pass at once', async () => {
  await wait(1e9);
  await pass(60);
  assert.equal(passed, false);
});
