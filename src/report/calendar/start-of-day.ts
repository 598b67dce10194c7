import { dayInZone, type Day } from './day-in-zone.js';

/** The quarters of an hour of two days and a half: no zone is further from UTC, nor off by less. */
const quarter = 900_000;
const widest = 240;

/** The instant at which a day begins in a time zone, in ISO 8601: the first that falls on it. */
export function startOfDay(day: Day, timeZone: string): string {
  const dayOf = dayInZone(timeZone);
  const noon = Date.parse(`${day}T12:00:00Z`) / quarter;
  let [before, within] = [noon - widest, noon + widest];
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayOf(new Date(middle * quarter).toISOString()) < day) before = middle;
    else within = middle;
  }
  return new Date(within * quarter).toISOString();
}
