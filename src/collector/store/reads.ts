import type { Journey } from '../../journey/index.js';
import { seriesReport, type JourneyReport } from '../../report/index.js';
import type { Made } from '../report-desk.js';
import { readReportQuery, type ReportRules } from '../report-query.js';
import { readComments, type CommentFilter, type CommentOptions, type CommentPage } from './comments.js';
import { journeyCounts } from './journey-counts.js';
import { methodCounts, type MethodCounts, type MethodQuestion } from './method-counts.js';
import type { Database } from './tables.js';

/** A report that somebody asks for. */
export interface ReportAsk extends ReportRules, Pick<JourneyReport, 'demo'> {
  /** What of the address stands after the question mark. */
  readonly query: string;
  readonly journey: Journey;
  readonly demoPercent?: number | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** What may take long to read. All that goes in and comes out may be sent to another thread. */
export interface Reads {
  /** A report as JSON. */
  report(ask: ReportAsk): Promise<Made>;
  /** What customers wrote, masked. */
  comments(filter: CommentFilter, options: CommentOptions): Promise<CommentPage>;
  /** How the answers within a scope came about. */
  method(question: MethodQuestion): Promise<MethodCounts>;
  close(): Promise<void>;
}

/** Reads by a connection that is open, which stays so. */
export function createReads(db: Database): Reads {
  return {
    async report({ query, journey, demo, demoPercent, now, ...rules }) {
      const { count, view } = readReportQuery(new URLSearchParams(query), rules);
      const counted = await journeyCounts(db, count);
      const input = { ...counted, journey, view, demo, demoPercent, now: new Date(now) };
      const rows = counted.tallies.length + counted.counts.length;
      return { body: JSON.stringify(seriesReport(input)), rows };
    },
    comments: (filter, options) => readComments(db, filter, options),
    method: (question) => methodCounts(db, question),
    close: async () => {},
  };
}
