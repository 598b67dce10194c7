import { strict as assert } from 'node:assert';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { PolledReport, type PolledReportOptions } from '../../src/board/polled-report.js';
import type { Reading } from '../../src/board/report-source.js';
import { report } from './report-samples.js';

type Answer = () => Response;

const ok: Answer = () => Response.json(report(), { headers: { etag: '"1"' } });
const created: Answer = () => Response.json({ role: 'reader' }, { status: 201 });
const okSignedIn: Answer = () =>
  Response.json(report(), { headers: { etag: '"2"', 'kundresa-session': 'reader' } });
const unchanged: Answer = () => new Response(null, { status: 304 });
const down: Answer = () => {
  throw new TypeError('Failed to fetch');
};
const otherPage: Answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
const refuse = (status: number, code: string): Answer => {
  const error = { code, detail: 'Says why.' };
  return () => Response.json({ error }, { status });
};

/** A page that can be hidden. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A source whose server gives `answers` in order, the last one again and again. */
function watched(answers: Answer[], session: Answer = created, more: PolledReportOptions = {}) {
  const requests: Headers[] = [];
  const sessions: { method: string; body: unknown }[] = [];
  const readings: Reading[] = [];
  const page = new Page();
  const source = new PolledReport({
    url: 'https://a.example/report',
    page,
    now: () => 1000,
    fetch: (address, init) => {
      if (address === 'https://a.example/session') {
        sessions.push({ method: init?.method ?? 'GET', body: init?.body });
        return Promise.resolve().then(session);
      }
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? down;
      requests.push(new Headers(init?.headers));
      return Promise.resolve().then(answer);
    },
    ...more,
  });
  const stop = source.watch((reading) => readings.push(reading));
  return { source, requests, sessions, readings, page, stop };
}

/** Lets everything that waits for a promise go on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pass(milliseconds: number): Promise<void> {
  mock.timers.tick(milliseconds);
  await settled();
}

describe('the polled report', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is read at once and then every five seconds', async () => {
    const { requests } = watched([ok]);
    await settled();
    assert.equal(requests.length, 1);
    await pass(4999);
    assert.equal(requests.length, 1);
    await pass(1);
    assert.equal(requests.length, 2);
  });

  it('is asked for by its tag, and is unchanged when the server says so', async () => {
    const { requests, readings } = watched([ok, unchanged]);
    await settled();
    await pass(5000);
    assert.equal(requests[0]?.get('if-none-match'), null);
    assert.equal(requests[1]?.get('if-none-match'), '"1"');
    assert.deepEqual(readings[1], { state: 'unchanged', at: 1000 });
  });

  it('rests while nobody looks and is read at once when somebody does', async () => {
    const { requests, page } = watched([ok]);
    await settled();
    page.turn('hidden');
    await pass(60_000);
    assert.equal(requests.length, 1);
    page.turn('visible');
    await settled();
    assert.equal(requests.length, 2);
  });

  it('comes whole after a read that was thrown away', async () => {
    const { requests, page, readings } = watched([ok]);
    page.turn('hidden');
    await settled();
    assert.equal(readings.length, 0);
    page.turn('visible');
    await settled();
    assert.equal(requests[1]?.get('if-none-match'), null);
    assert.equal(readings[0]?.state, 'report');
  });

  it('is asked for ever more seldom while the server is down, up to a minute', async () => {
    const { requests, readings } = watched([down]);
    await settled();
    assert.deepEqual(readings, [{ state: 'unreachable', status: null }]);
    for (const wait of [10_000, 20_000, 40_000, 60_000, 60_000]) {
      const before = requests.length;
      await pass(wait - 1);
      assert.equal(requests.length, before, `nothing before ${wait} ms`);
      await pass(1);
      assert.equal(requests.length, before + 1, `one after ${wait} ms`);
    }
  });

  it('is read at the usual pace again after a failure', async () => {
    const { requests } = watched([down, ok]);
    await settled();
    await pass(10_000);
    await pass(5000);
    assert.equal(requests.length, 3);
  });

  it('is not what an error page or another answer says', async () => {
    const { readings } = watched([
      otherPage,
      () => Response.json({}),
      () => new Response('', { status: 502 }),
    ]);
    await settled();
    await pass(10_000);
    await pass(20_000);
    assert.deepEqual(readings, [
      { state: 'unreachable', status: 200 },
      { state: 'unreachable', status: 200 },
      { state: 'unreachable', status: 502 },
    ]);
  });

  it('waits for a token when the server wants one', async () => {
    const { requests, readings } = watched([refuse(401, 'unauthorized')]);
    await settled();
    await pass(120_000);
    assert.equal(requests.length, 1);
    assert.deepEqual(readings, [{ state: 'locked', refused: false }]);
  });

  it('is read once the token was exchanged for a session', async () => {
    const { source, requests, sessions, readings } = watched([refuse(401, 'unauthorized'), okSignedIn]);
    await settled();
    assert.equal(source.signedIn, false);
    source.signIn('  secret ');
    await settled();
    await settled();
    assert.deepEqual(sessions, [{ method: 'POST', body: '{"token":"secret"}' }]);
    assert.equal(requests[1]?.get('authorization'), null);
    assert.equal(readings[1]?.state, 'report');
    assert.equal(source.signedIn, true);
  });

  it('stays locked with a token that the server does not take', async () => {
    const { source, requests, readings } = watched(
      [refuse(401, 'unauthorized')],
      refuse(401, 'unauthorized'),
    );
    await settled();
    source.signIn('lösen ord');
    await settled();
    assert.equal(requests.length, 1);
    assert.deepEqual(readings[1], { state: 'locked', refused: true });
  });

  it('says when nobody could be signed in for another reason', async () => {
    for (const [answer, status] of [
      [down, null],
      [refuse(429, 'too_many_requests'), 429],
    ] as const) {
      const { source, readings } = watched([refuse(401, 'unauthorized')], answer);
      await settled();
      source.signIn('secret');
      await settled();
      assert.deepEqual(readings[1], { state: 'unreachable', status });
    }
  });

  it('ends the session on signing out, and looks whether it is over', async () => {
    const { source, sessions, readings } = watched([okSignedIn, refuse(401, 'unauthorized')]);
    await settled();
    assert.equal(source.signedIn, true);
    source.signOut();
    await settled();
    await settled();
    assert.equal(sessions[0]?.method, 'DELETE');
    assert.deepEqual(readings[1], { state: 'locked', refused: false });
    assert.equal(source.signedIn, false);
  });

  it('still has its session while the server is down', async () => {
    const { source } = watched([okSignedIn, down]);
    await settled();
    await pass(5000);
    assert.equal(source.signedIn, true);
  });

  it('is closed when nobody may read it', async () => {
    const { readings } = watched([refuse(403, 'forbidden')]);
    await settled();
    assert.deepEqual(readings, [{ state: 'closed', detail: 'Says why.' }]);
  });

  it('is left alone after the watching stops', async () => {
    const { requests, stop, page } = watched([ok]);
    await settled();
    stop();
    page.turn('visible');
    await pass(60_000);
    assert.equal(requests.length, 1);
  });
});
