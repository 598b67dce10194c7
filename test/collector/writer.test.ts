import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Busy, createWriter } from '../../src/collector/writer.js';

test('what comes in during a commit is committed together, and answered after its own commit', async () => {
  const groups: number[][] = [];
  const commits: (() => void)[] = [];
  const writer = createWriter<number, string>({
    commit: async (group) => {
      groups.push([...group]);
      await new Promise<void>((resolve) => commits.push(resolve));
      return group.map((item) => `kept ${item}`);
    },
    sizeOf: () => 1,
  });
  const answered: string[] = [];
  const first = writer.write(1).then((verdict) => answered.push(verdict));
  await new Promise(setImmediate);
  const later = [2, 3].map((item) => writer.write(item).then((verdict) => answered.push(verdict)));
  assert.deepEqual(groups, [[1]]);
  commits[0]?.();
  await first;
  assert.deepEqual(answered, ['kept 1']);
  await new Promise(setImmediate);
  assert.deepEqual(groups, [[1], [2, 3]]);
  commits[1]?.();
  await Promise.all(later);
  assert.deepEqual(answered, ['kept 1', 'kept 2', 'kept 3']);
});

test('a commit that fails fails its own group alone', async () => {
  const writer = createWriter<number, string>({
    commit: async (group) => {
      if (group.includes(1)) throw new Error('disk full');
      return group.map(String);
    },
    sizeOf: () => 1,
    groupSize: 2,
  });
  const results = await Promise.allSettled([1, 2, 3].map((item) => writer.write(item)));
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected', 'fulfilled'],
  );
});

test('too many items, or too large ones, are turned away at once', async () => {
  const writer = createWriter<number, string>({
    commit: async (group) => group.map(String),
    sizeOf: (item) => item,
    most: 3,
    mostBytes: 100,
  });
  const kept = [writer.write(10), writer.write(80)];
  await assert.rejects(writer.write(20), Busy);
  kept.push(writer.write(1));
  await assert.rejects(writer.write(1), Busy);
  assert.deepEqual(await Promise.all(kept), ['10', '80', '1']);
  assert.equal(await writer.write(100), '100');
});

test('drained when nothing waits', async () => {
  const writer = createWriter<number, string>({
    commit: async (group) => group.map(String),
    sizeOf: () => 1,
  });
  let answered = 0;
  for (let item = 0; item < 300; item += 1) void writer.write(item).then(() => (answered += 1));
  await writer.drained();
  assert.equal(answered, 300);
});

test('what waited too long for a slow commit is turned away', async () => {
  let now = 0;
  const writer = createWriter<number, string>({
    commit: async (group) => {
      now += 6000;
      return group.map(String);
    },
    sizeOf: () => 1,
    groupSize: 1,
    now: () => now,
  });
  const results = await Promise.allSettled([1, 2].map((item) => writer.write(item)));
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected'],
  );
});
