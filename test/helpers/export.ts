import { setTimeout as wait } from 'node:timers/promises';
import type { SurveyResponse } from '../../src/wire/types.js';

/** A response as `GET /export` tells of it. */
export type Stored = SurveyResponse & { readonly receivedAt: string; readonly suspect?: string };

/** All that a collector has stored, by its own export. */
export async function exported(collector: { origin: string }): Promise<Stored[]> {
  const response = await fetch(`${collector.origin}/export`);
  if (!response.ok) throw new Error(`The export answers ${response.status}: ${await response.text()}`);
  const lines = (await response.text()).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Stored);
}

/** How long an answer may be on its way, in milliseconds. */
const patience = 40_000;

/**
 * Waits until the collector's rows are as they should be, and hands them over: an answer arrives when
 * it does, and nobody but the collector can tell.
 */
export async function exportedWhen(
  collector: { origin: string },
  holds: (rows: readonly Stored[]) => boolean,
): Promise<Stored[]> {
  const end = performance.now() + patience;
  for (;;) {
    const rows = await exported(collector);
    if (holds(rows)) return rows;
    if (performance.now() > end) throw new Error(`It never held of ${rows.length} rows: ${holds.toString()}`);
    await wait(50);
  }
}
