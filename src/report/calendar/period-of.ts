import type { Day } from './day-in-zone.js';

/** How long a step of a trend is. */
export const periods = ['day', 'week', 'month'] as const;

export type Period = (typeof periods)[number];

/**
 * The period that a day is in: `2026-03-29`, `2026-W13`, `2026-03`. Weeks begin on Monday, and the
 * first of a year is the one with its first Thursday.
 *
 * Source: ISO 8601-1:2019, section 4.3.2 (calendar week).
 */
export function periodOf(day: Day, period: Period): string {
  if (period === 'day') return day;
  if (period === 'month') return day.slice(0, 7);
  const thursday = new Date(`${day}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayLong));
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

const dayLong = 24 * 60 * 60 * 1000;
