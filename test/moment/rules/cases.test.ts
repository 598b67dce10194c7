import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { mark, quiet } from '../../../src/moment/marks.js';
import { view } from '../../../src/moment/memory.js';
import { isAt } from '../../../src/moment/rules/more/is-at.js';
import { isInSchedule, type Schedule } from '../../../src/moment/rules/more/is-in-schedule.js';
import { isOnPage } from '../../../src/moment/rules/on-page.js';
import { sample, samplingOf } from '../../../src/moment/rules/sample.js';

mock.method(console, 'warn', () => undefined);

const pages: readonly (readonly [rule: string, address: string, isOn: boolean])[] = [
  ['', 'https://shop.example/any', true],
  ['/', 'https://shop.example/', true],
  ['/', 'https://shop.example/a', false],
  ['/a', 'https://shop.example/a/?q=1#x', true],
  ['/a/', 'https://shop.example/a', true],
  ['/a', 'https://shop.example/ab', false],
  ['/a', 'https://shop.example/A', false],
  ['/a/*', 'https://shop.example/a', true],
  ['/a/*', 'https://shop.example/ab', false],
  ['/*/b', 'https://shop.example/x/y/b', true],
  ['*', 'https://shop.example/', true],
  ['!/a/*', 'https://shop.example/a/b', false],
  ['!/a/*', 'https://shop.example/b', true],
  ['/a/* !/a/b', 'https://shop.example/a/b', false],
  ['!/a/b /a/*', 'https://shop.example/a/c', true],
  ['/köp', 'https://shop.example/k%C3%B6p', true],
  ['/k%C3%B6p', 'https://shop.example/köp', true],
  ['/100%25', 'https://shop.example/100%25', true],
  ['https://shop.example/a', 'http://shop.example/a', false],
  ['https://*.example/*', 'https://a.shop.example/x', true],
  ['https://shop.example:8443/*', 'https://shop.example:8443/x', true],
  ['host=shop.example', 'https://shop.example:8443/', true],
  ['host=*.shop.example', 'https://shop.example/', false],
  ['host=*.shop.example', 'https://evilshop.example/', false],
  ['path~^/p/\\d+$', 'https://shop.example/p/12', true],
  ['path~^/p/\\d+$', 'https://shop.example/p/12/', false],
  ['path~(', 'https://shop.example/', false],
  ['!path~(', 'https://shop.example/', true],
  ['path~(a+)+$', 'https://shop.example/aaaa', false],
  ['query.a=1', 'https://shop.example/?b=2&a=1', true],
  ['query.a=1', 'https://shop.example/?a=12', false],
  ['query.a=', 'https://shop.example/?a', true],
  ['query.a=*', 'https://shop.example/?b=1', false],
  ['query.a=2', 'https://shop.example/?a=1&a=2', true],
  ['query.utm_source=mail*', 'https://shop.example/?utm_source=mailing', true],
  ['query=*gclid*', 'https://shop.example/?x=1&gclid=2', true],
  ['hash=/a*', 'https://shop.example/#/a/b', true],
  ['hash=', 'https://shop.example/', true],
  ['href=https://shop.example/*', 'https://shop.example/a?b#c', true],
  ['origin=https://shop.example', 'https://shop.example/a', true],
  ['nothing=1', 'https://shop.example/?nothing=1', false],
];

for (const [rule, address, isOn] of pages)
  test(`pages="${rule}" ${isOn ? 'is' : 'is not'} ${address}`, () =>
    assert.equal(isOnPage(rule, new URL(address), isAt), isOn));

const stockholm = 'Europe/Stockholm';
const moments: readonly (readonly [schedule: Schedule, at: string, isIn: boolean])[] = [
  // The hour that summer time leaves out, and the one that comes twice.
  [{ hours: '2-3', zone: stockholm }, '2026-03-29T00:59:59Z', false],
  [{ hours: '1-3', zone: stockholm }, '2026-03-29T00:59:59Z', true],
  [{ hours: '1-3', zone: stockholm }, '2026-03-29T01:00:00Z', false],
  [{ hours: '2-3', zone: stockholm }, '2026-10-25T00:30:00Z', true],
  [{ hours: '2-3', zone: stockholm }, '2026-10-25T01:30:00Z', true],
  [{ hours: '2-3', zone: stockholm }, '2026-10-25T02:00:00Z', false],
  [{ hours: '9-17', zone: stockholm }, '2026-07-01T07:00:00Z', true],
  [{ hours: '9-17', zone: stockholm }, '2026-01-01T07:59:00Z', false],
  [{ hours: '9-17', zone: stockholm }, '2026-01-01T16:00:00Z', false],
  [{ hours: '22-6', days: 'fri', zone: 'UTC' }, '2026-01-03T05:59:00Z', true],
  [{ hours: '22-6', days: 'fri', zone: 'UTC' }, '2026-01-02T05:59:00Z', false],
  [{ days: 'sat-mon', zone: 'UTC' }, '2026-01-04T12:00:00Z', true],
  [{ days: 'sat-mon', zone: 'UTC' }, '2026-01-06T12:00:00Z', false],
  [{ days: 'sun', zone: 'Pacific/Auckland' }, '2026-01-03T12:00:00Z', true],
  [{ to: '2026-01-31', zone: 'UTC' }, '2026-01-31T23:59:59Z', true],
  [{ to: '2026-01-31', zone: 'UTC' }, '2026-02-01T00:00:00Z', false],
  [{ from: '2026-01-31', zone: stockholm }, '2026-01-30T23:00:00Z', true],
  [{ from: '2026-01-31', zone: stockholm }, '2026-01-30T22:59:59Z', false],
  [{ from: '2028-02-29', to: '2028-02-29', zone: 'UTC' }, '2028-02-29T12:00:00Z', true],
  [{ hours: '0-24', zone: 'Asia/Kolkata' }, '2026-01-01T18:30:00Z', true],
  [{ hours: '0-1', zone: 'Asia/Kolkata' }, '2026-01-01T18:30:00Z', true],
];

for (const [schedule, at, isIn] of moments)
  test(`${at} is ${isIn ? '' : 'not '}within ${JSON.stringify(schedule)}`, () =>
    assert.equal(isInSchedule(schedule, new Date(at)), isIn));

for (const schedule of [
  { zone: 'Europe/Stokholm' },
  { days: 'mån' },
  { hours: '9-25' },
  { to: '2026-13-01' },
  { from: '2026-02-30' },
])
  test(`${JSON.stringify(schedule)} makes no sense`, () =>
    assert.throws(() => isInSchedule(schedule, new Date('2026-03-01T12:00:00Z'))));

/** As much of an element as rules look at. */
function panel(attributes: Readonly<Record<string, string>>): Element {
  const all: Readonly<Record<string, string>> = { survey: 'nps', placement: 'panel', ...attributes };
  const fake: unknown = {
    localName: 'nps-survey',
    getAttribute: (name: string) => all[name] ?? null,
    hasAttribute: (name: string) => name in all,
    matches: () => false,
  };
  return fake as Element;
}

/** How many of ten thousand are asked, each on a page view of their own. */
function askedOf(rule: string, visitors = 10_000): number {
  let asked = 0;
  for (let each = 0; each < visitors; each++) {
    view.clear();
    if (sample(panel({ sample: rule })).passed) asked++;
  }
  return asked;
}

for (const [rule, share] of [
  ['0%', 0],
  ['0', 0],
  ['100%', 1],
  ['1', 1],
  ['every:1', 1],
  ['2.5%', 0.025],
  ['0.5', 0.5],
  ['99%', 0.99],
  ['every:4', 0.25],
  ['0.1%', 0.001],
  ['10\u00a0%', 0.1],
] as const)
  test(`of ten thousand visitors sample="${rule}" asks ${share * 10_000}, within chance`, () => {
    const margin = 4 * Math.sqrt(10_000 * share * (1 - share));
    const asked = askedOf(rule);
    assert.ok(Math.abs(asked - 10_000 * share) <= margin, String(asked));
  });

for (const rule of ['101%', '-1%', 'half', 'every:0', 'every:x'])
  test(`sample="${rule}" makes no sense, and asks nobody`, () => assert.equal(askedOf(rule, 1000), 0));

const day = 86_400_000;
const quietCases: readonly (readonly [
  outcomes: readonly ('answered' | 'dismissed' | 'ignored')[],
  days: number,
  isQuiet: boolean,
])[] = [
  [['answered'], 89.9, true],
  [['answered'], 90, false],
  [['dismissed'], 29.9, true],
  [['dismissed'], 30, false],
  [['ignored'], 6.9, true],
  [['ignored'], 7, false],
  [['ignored', 'dismissed'], 29.9, true],
  [['ignored', 'answered'], 89.9, true],
  [['answered', 'dismissed'], 89.9, true],
  [['dismissed', 'answered'], 89.9, true],
];

for (const [outcomes, days, isQuiet] of quietCases)
  test(`${days} days after it was ${outcomes.join(' and ')}, a survey ${isQuiet ? 'stays away' : 'may ask'}`, () => {
    view.clear();
    const begin = Date.parse('2026-03-01T12:00:00Z');
    let now = begin;
    const clock = mock.method(Date, 'now', () => now);
    outcomes.forEach((outcome) => mark(panel({}), outcome));
    now = begin + days * day;
    assert.equal(quiet(panel({})).passed, !isQuiet);
    clock.mock.restore();
  });

for (const rule of [
  '0,1',
  '2,5%',
  '10x',
  '50%%',
  '0.5%5',
  'every:2.5',
  'every:0',
  'every:5 10%',
  '-1%',
  '101%',
  'Infinity',
])
  test(`sample="${rule}" makes no sense`, () => {
    const fake: unknown = { getAttribute: (name: string) => (name === 'sample' ? rule : null) };
    assert.equal(samplingOf(fake as Element), undefined);
  });
