import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInSchedule, type Schedule } from '../../../../src/moment/rules/more/is-in-schedule.js';

const zone = 'Europe/Stockholm';

/** A schedule, a moment in UTC, and whether it is within. 2026-11-21 is a Saturday; Stockholm is UTC+1 in winter. */
const table: readonly (readonly [Schedule, string, boolean])[] = [
  [{}, '2026-11-21T12:00Z', true],
  [{ zone, from: '2026-11-21' }, '2026-11-20T22:59Z', false],
  [{ zone, from: '2026-11-21' }, '2026-11-20T23:00Z', true],
  [{ zone, to: '2026-11-21' }, '2026-11-21T22:59Z', true],
  [{ zone, to: '2026-11-21' }, '2026-11-21T23:00Z', false],
  [{ zone, from: '2026-11-21T08:00' }, '2026-11-21T06:59Z', false],
  [{ zone, from: '2026-11-21T08:00', to: '2026-11-21T10:00' }, '2026-11-21T09:00Z', true],
  [{ zone, to: '2026-11-21T10:00' }, '2026-11-21T09:01Z', false],
  [{ zone, from: '2026-01-01', to: '2025-01-01' }, '2026-11-21T12:00Z', false],
  [{ zone, days: 'sat' }, '2026-11-20T23:30Z', true],
  [{ zone, days: 'fri' }, '2026-11-20T23:30Z', false],
  [{ zone, days: 'mon-fri' }, '2026-11-21T12:00Z', false],
  [{ zone, days: 'mon-fri' }, '2026-11-23T12:00Z', true],
  [{ zone, days: 'fri-mon' }, '2026-11-22T12:00Z', true],
  [{ zone, days: 'mon,wed,SAT' }, '2026-11-21T12:00Z', true],
  [{ zone, hours: '9-17' }, '2026-11-21T07:59Z', false],
  [{ zone, hours: '9-17' }, '2026-11-21T08:00Z', true],
  [{ zone, hours: '9-17' }, '2026-11-21T15:59Z', true],
  [{ zone, hours: '9-17' }, '2026-11-21T16:00Z', false],
  [{ zone, hours: '09:30-10:15' }, '2026-11-21T08:29Z', false],
  [{ zone, hours: '09:30-10:15' }, '2026-11-21T09:14Z', true],
  [{ zone, hours: '0-24' }, '2026-11-21T22:59Z', true],
  [{ zone, hours: '9-12,13-17' }, '2026-11-21T10:59Z', true],
  [{ zone, hours: '9-12,13-17' }, '2026-11-21T11:30Z', false],
  [{ zone, hours: '9-12,13-17' }, '2026-11-21T12:00Z', true],
  [{ zone, hours: '9-12,22-2', days: 'fri' }, '2026-11-21T00:59Z', true],
  [{ zone, hours: '9-12,22-2', days: 'fri' }, '2026-11-21T09:00Z', false],
  [{ zone, hours: '9-9' }, '2026-11-21T03:00Z', true],
  // Over midnight: the hours belong to the day that they began on.
  [{ zone, hours: '22-6' }, '2026-11-21T21:00Z', true],
  [{ zone, hours: '22-6' }, '2026-11-21T04:59Z', true],
  [{ zone, hours: '22-6' }, '2026-11-21T05:00Z', false],
  [{ zone, hours: '22-6', days: 'fri' }, '2026-11-21T01:00Z', true],
  [{ zone, hours: '22-6', days: 'sat' }, '2026-11-21T01:00Z', false],
  [{ zone, hours: '22-6', days: 'sun' }, '2026-11-23T01:00Z', true],
  // Summer time begins on 2026-03-29 at 02:00, when it becomes 03:00, and ends on 2026-10-25 at 03:00.
  [{ zone, hours: '9-17' }, '2026-03-28T08:00Z', true],
  [{ zone, hours: '9-17' }, '2026-03-29T07:00Z', true],
  [{ zone, hours: '9-17' }, '2026-03-29T06:59Z', false],
  [{ zone, hours: '2-3' }, '2026-03-29T01:00Z', false],
  [{ zone, hours: '2-3' }, '2026-10-25T00:30Z', true],
  [{ zone, hours: '2-3' }, '2026-10-25T01:30Z', true],
  [{ zone: 'America/New_York', hours: '9-17' }, '2026-11-21T14:00Z', true],
  [{ zone: 'Asia/Kolkata', hours: '9-17' }, '2026-11-21T03:30Z', true],
  [{ zone: 'Asia/Kathmandu', hours: '10-11' }, '2026-11-21T04:14Z', false],
  [{ zone: 'Asia/Kathmandu', hours: '10-11' }, '2026-11-21T04:15Z', true],
  [{ zone: 'Australia/Lord_Howe', hours: '9-10' }, '2026-07-05T22:00Z', false],
  [{ zone: 'Australia/Lord_Howe', hours: '9-10' }, '2026-07-05T22:30Z', true],
  [{ zone, hours: '22-3', days: 'sat' }, '2026-03-29T00:59Z', true],
  [{ zone, hours: '22-3', days: 'sat' }, '2026-03-29T01:00Z', false],
  [{ zone, from: '2026-03-29T02:30' }, '2026-03-29T01:00Z', true],
  [{ zone: 'UTC', hours: '0-1' }, '2026-11-21T00:00Z', true],
];

for (const [schedule, moment, isWithin] of table)
  test(`${moment} ${isWithin ? 'is' : 'is not'} within ${JSON.stringify(schedule)}`, () => {
    assert.equal(isInSchedule(schedule, new Date(moment)), isWithin);
  });

for (const schedule of [
  { from: 'soon' },
  { from: '2026-13-01' },
  { to: '21/11/2026' },
  { days: 'mån' },
  { hours: '9' },
  { hours: '9-25' },
  { hours: '09:60-10' },
  { zone: 'Europe/Atlantis' },
  { hours: '9-12,13' },
  { days: 'mon-tue-wed' },
  { from: '2099-01-01', to: 'soon' },
  { from: '' },
])
  test(`${JSON.stringify(schedule)} is no schedule`, () => {
    assert.throws(() => isInSchedule(schedule, new Date()));
  });
