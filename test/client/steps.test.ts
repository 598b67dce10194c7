import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Verdict } from '../../src/client/acknowledgement.js';
import { discard, keep } from '../../src/client/keep.js';
import type { Step } from '../../src/client/outbox.js';
import type { Destination, Due, Kept, World } from '../../src/client/record.js';
import { settle } from '../../src/client/settle.js';
import { take } from '../../src/client/take.js';
import { aResponse } from '../helpers/responses.js';

const now = Date.parse('2026-11-21T12:00:00Z');
const here: Destination = { endpoint: 'https://c.example/r', ack: 'status', contentType: 'text/plain' };
const there: Destination = { ...here, endpoint: 'https://other.example/r' };
const world: World = { fetch, now: () => now, random: () => 1 };
const day = 24 * 3_600_000;

function record(change: Partial<Omit<Kept, 'to'>> & { to?: Destination } = {}): Due {
  const body = aResponse(change.id ? { id: change.id } : {});
  const { id, revision } = body;
  const times = { attempts: 0, notBefore: 0, heldUntil: 0 };
  return { v: 1, id, revision, body, to: here, ...times, state: 'waiting', ...change };
}

/** Runs a step on records; returns what it returned and what is there afterwards. */
function run<Value>(step: Step<Value>, records: Kept[]): { value: Value; after: Kept[] } {
  const left = new Map(records.map((one) => [one.id, one]));
  const value = step({
    records,
    put: (one) => !!left.set(one.id, one),
    remove: (id) => left.delete(id),
  });
  return { value, after: [...left.values()] };
}

describe('keep', () => {
  it('puts a later revision in place of an earlier one', () => {
    const [first, second] = [record({ id: 'a' }), record({ id: 'a', revision: 2 })];
    assert.deepEqual(run(keep(second), [first]).after, [second]);
  });

  it('leaves a later revision that waits', () => {
    const [first, second] = [record({ id: 'a' }), record({ id: 'a', revision: 2 })];
    assert.deepEqual(run(keep(first), [second]).after, [second]);
  });

  it('takes a response up again that was rejected before', () => {
    const rejected = record({ id: 'a', state: 'rejected' });
    assert.equal(run(keep(record({ id: 'a' })), [rejected]).after[0]?.state, 'waiting');
  });
});

describe('take', () => {
  it('has nothing to come back for when nothing waits', () => {
    assert.equal(taken([]), Infinity);
    assert.equal(taken([record({ state: 'rejected', notBefore: now + day })]), Infinity);
  });

  it('holds what it takes for 30 s', () => {
    assert.equal(run(take(here, now), [record()]).after[0]?.heldUntil, now + 30_000);
  });

  it('takes nothing while a record is held', () => {
    assert.equal(taken([record({ heldUntil: now + 5000 }), record()]), 5000);
  });

  it('takes a record whose hold is over', () => {
    assert.equal(taken([record({ id: 'a', heldUntil: now })]), 'a');
  });

  it('waits until the first record is due', () => {
    assert.equal(
      taken([record({ notBefore: now + 9000 }), record({ to: there, notBefore: now + 4000 })]),
      4000,
    );
  });

  it('makes everything for an endpoint wait for the one that failed there', () => {
    const failed = record({ notBefore: now + 9000, reason: 'server_error' });
    assert.equal(taken([failed, record()]), 9000);
    assert.equal(taken([failed, record({ id: 'b', to: there })]), 'b');
  });

  it('makes nothing wait for a response that is not finished', () => {
    assert.equal(taken([record({ notBefore: now + 9000, reason: 'held' }), record({ id: 'b' })]), 'b');
  });

  it('takes what was tried least recently first', () => {
    const failed = record({ id: 'a', notBefore: now - 1, attempts: 9, reason: 'server_error' });
    assert.equal(taken([failed, record({ id: 'b' })]), 'b');
  });

  for (const [what, change] of [
    ['a hold', { heldUntil: now + 31_000 }],
    ['a wait', { notBefore: now + 2 * day }],
    ['a wait of a year', { notBefore: now + 365 * day, reason: 'busy' }],
    ['a wait that is no number', { notBefore: NaN }],
  ] as const) {
    it(`takes ${what} that lies too far ahead for over, as the clock was set`, () => {
      assert.equal(taken([record({ id: 'a', ...change })]), 'a');
    });
  }

  it('gives a record without an endpoint to the first good one', () => {
    const [, due] = run(take(there, now), [{ ...record(), to: null }]).value;
    assert.deepEqual(due?.to, there);
  });

  it('leaves a record without an endpoint while there is no good one', () => {
    assert.equal(taken([{ ...record(), to: null }], null), Infinity);
  });

  it('delivers to the endpoint of the record', () => {
    const [, due] = run(take(there, now), [record()]).value;
    assert.deepEqual(due?.to, here);
  });

  it('takes over how the same endpoint acknowledges by now', () => {
    const [, due] = run(take({ ...here, ack: 'none' }, now), [record()]).value;
    assert.equal(due?.to.ack, 'none');
  });

  it('deletes a dead letter when its time is over, and not before', () => {
    const letters = [
      record({ state: 'rejected', notBefore: now - 1 }),
      record({ state: 'rejected', notBefore: now + 1 }),
    ];
    assert.deepEqual(run(take(here, now), letters).after, [letters[1]]);
  });
});

describe('discard', () => {
  it('deletes what is acknowledged', () => {
    const due = record();
    assert.deepEqual(run(discard(due), [due]), { value: true, after: [] });
  });

  it('leaves revision 2 alone when revision 1 is acknowledged', () => {
    const [first, second] = [record({ id: 'a' }), record({ id: 'a', revision: 2 })];
    assert.deepEqual(run(discard(first), [second]).after, [second]);
  });

  it('deletes an earlier revision with the one that is acknowledged', () => {
    const [first, second] = [record({ id: 'a' }), record({ id: 'a', revision: 2 })];
    assert.deepEqual(run(discard(second), [first]).after, []);
  });

  it('is no news when another tab has done so', () => {
    assert.equal(run(discard(record()), []).value, false);
  });
});

describe('settle', () => {
  const rejected: Unacknowledged = { state: 'rejected', code: 'invalid', detail: 'why' };

  for (const verdict of [rejected, failure()]) {
    it(`leaves revision 2 alone when revision 1 is ${verdict.state}`, () => {
      const [first, second] = [record({ id: 'a' }), record({ id: 'a', revision: 2 })];
      assert.deepEqual(run(settle(first, verdict, world), [second]).after, [second]);
    });
  }

  it('keeps what is refused for good for 30 days, with the code', () => {
    const due = record();
    const [letter] = run(settle(due, rejected, world), [due]).after;
    assert.deepEqual(letter, { ...due, state: 'rejected', reason: 'invalid', notBefore: now + 30 * day });
  });

  it('frees what failed and makes it wait', () => {
    const due = record({ heldUntil: now + 30_000 });
    const [after] = run(settle(due, failure(), world), [due]).after;
    assert.deepEqual(after, {
      ...due,
      heldUntil: 0,
      attempts: 1,
      notBefore: now + 1000,
      reason: 'server_error',
    });
  });

  it('counts failures for the endpoint as a whole', () => {
    const due = record();
    const { after } = run(settle(due, failure(), world), [due, record({ attempts: 5, reason: 'timeout' })]);
    assert.equal(after[0]?.attempts, 6);
  });

  it('counts no failures of another endpoint', () => {
    const due = record();
    const { after } = run(settle(due, failure(), world), [due, record({ attempts: 5, to: there })]);
    assert.equal(after[0]?.attempts, 1);
  });

  it('counts unreadable answers by themselves, so that an outage does not make one wait for a day', () => {
    const due = record({ attempts: 12, reason: 'unreachable' });
    const [after] = run(settle(due, failure({ reason: 'unreadable' }), world), [due]).after;
    assert.equal(after?.attempts, 1);
  });

  it('mends a count that is no number', () => {
    const due = record({ attempts: NaN });
    assert.equal(run(settle(due, failure(), world), [due]).after[0]?.attempts, 1);
  });

  it('says nothing of what another tab has settled', () => {
    assert.equal(run(settle(record(), failure(), world), []).value, undefined);
  });
});

/** The id of what is taken, or in how long to look again. */
function taken(records: Kept[], to: Destination | null = here): string | number {
  const [next, due] = run(take(to, now), records).value;
  return due?.id ?? next - now;
}

type Unacknowledged = Exclude<Verdict, { state: 'delivered' }>;
function failure(change: Partial<Extract<Verdict, { state: 'waiting' }>> = {}): Unacknowledged {
  return { state: 'waiting', reason: 'server_error', ...change };
}
