import type { JourneyReport } from '../report/types.js';
import { newsBetween, noNews, type News } from './news.js';
import type { Reading } from './report-source.js';

/** Why the numbers may not be shown, or may be old. */
export type Trouble = Extract<Reading, { state: 'locked' | 'closed' | 'refused' | 'unreachable' }>;

/** All that the board knows. */
export interface BoardState {
  /** The last report that came. Null before the first, and when it may not be read. */
  report: JourneyReport | null;
  /** When the report was last known to hold, in milliseconds since 1970. */
  readAt: number;
  /** What the last report brought. */
  news: News;
  trouble: Trouble | null;
  /** True for the first report after the server could not be reached. */
  recovered: boolean;
  /** True while the report is not the one that is asked for. */
  isOther: boolean;
}

/** Before the first reading. */
export const unread: BoardState = {
  report: null,
  readAt: 0,
  news: noNews,
  trouble: null,
  recovered: false,
  isOther: false,
};

/** The next state after a reading. A report that may no longer be read is dropped; an old one is kept. */
export function afterReading(state: BoardState, reading: Reading): BoardState {
  if (reading.state === 'locked' || reading.state === 'closed' || reading.state === 'refused')
    return { ...unread, trouble: reading };
  if (reading.state === 'unreachable') return { ...state, trouble: reading, recovered: false };
  const recovered = state.trouble?.state === 'unreachable';
  const current = { trouble: null, recovered, readAt: reading.at };
  if (reading.state === 'unchanged') return { ...state, ...current };
  const known = state.isOther ? null : state.report;
  return { ...current, isOther: false, report: reading.report, news: newsBetween(known, reading.report) };
}

/** The state while another report is read: the old one stays in sight, and the next one is no news. */
export function beforeAnother(state: BoardState): BoardState {
  return { ...state, news: noNews, isOther: true };
}
