import type { JourneyReport } from '../report/types.js';
import type { Reading } from './report-source.js';

/** How to ask for the report. */
export interface ReadReportOptions {
  url: string;
  /** Tag of the report that is already known. */
  etag: string | null;
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 15_000;

/**
 * Asks once for the report, or whether it has changed, and whether a session let us. With a report comes its
 * tag. Never rejects.
 */
export async function readReport(
  options: ReadReportOptions,
): Promise<{ reading: Reading; signedIn?: boolean; etag?: string | null }> {
  const response = await request(options);
  if (!response) return { reading: { state: 'unreachable', status: null } };
  const { status, headers } = response;
  const at = options.now();
  const signedIn = headers.has('kundresa-session');
  if (status === 304) return { reading: { state: 'unchanged', at }, signedIn };
  const body = await json(response);
  if (status === 401 || status === 403) return { reading: denied(body, status) };
  if (status === 400) return { reading: { state: 'refused', detail: errorIn(body).detail } };
  if (!response.ok || !isReport(body)) return { reading: { state: 'unreachable', status } };
  return { reading: { state: 'report', report: body, at }, signedIn, etag: headers.get('etag') };
}

async function request({ url, etag, fetch }: ReadReportOptions): Promise<Response | null> {
  const headers = new Headers({ accept: 'application/json' });
  if (etag) headers.set('if-none-match', etag);
  try {
    return await fetch(url, { headers, cache: 'no-store', signal: AbortSignal.timeout(patience) });
  } catch {
    return null; // No server, no network, or too slow: the reading says so.
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null; // An error page: the caller treats it as no report.
  }
}

function denied(body: unknown, status: number): Reading {
  const { code, detail } = errorIn(body);
  const asksForToken = status === 401 || code === 'unauthorized';
  return asksForToken ? { state: 'locked', refused: false } : { state: 'closed', detail };
}

/** Code and detail of our own error body; empty strings when it is somebody else's. */
function errorIn(body: unknown): { code: string; detail: string } {
  const error: unknown = isObject(body) ? body['error'] : null;
  const text = (name: string) => (isObject(error) && typeof error[name] === 'string' ? error[name] : '');
  return { code: text('code'), detail: text('detail') };
}

/** Enough to tell a report from a proxy's or an app's own page. */
function isReport(body: unknown): body is JourneyReport {
  return isObject(body) && ['stages', 'untagged', 'latest'].every((name) => Array.isArray(body[name]));
}

function isObject(body: unknown): body is Record<string, unknown> {
  return typeof body === 'object' && body !== null;
}
