import type { CollectorContext } from '../context.js';
import { csvHead, exportedCsv } from '../exported-csv.js';
import { exportedLine } from '../exported-line.js';
import { Refused } from '../refused.js';
import { reasonOf } from '../start-error.js';
import { readScope } from '../scope-query.js';
import type { Store } from '../store/response-store.js';
import type { ResponseRow } from '../store/tables.js';

/** How a response is written. */
interface Format {
  type: string;
  file: string;
  head: string;
  write: (row: ResponseRow) => string;
}

export interface ExportOptions {
  store: Pick<Store, 'pages'>;
  /** Time zone that plain days are of. */
  timeZone: string;
}

/**
 * Every response in the order in which they came, as fast as the reader reads: as JSON Lines, or with
 * `?format=csv` as CSV; by `?site=`, `?survey=`, `?from=`, `?to=` and the filters of the report only those. With `?raw=true` an admin has everything as it was sent, without masks.
 */
export function exportResponses({ store, timeZone }: ExportOptions) {
  return (context: CollectorContext): Response => {
    const { type, file, head, write } = formatFor(context);
    context.header('Content-Type', type);
    context.header('Content-Disposition', `attachment; filename="${file}"`);
    return context.body(
      streamOf(
        parts(
          store.pages(readScope(context.req.query(), { timeZone, others: ['format', 'raw'] })),
          head,
          write,
        ),
      ),
    );
  };
}

function formatFor(context: CollectorContext): Format {
  const { format = 'jsonl', raw = 'false' } = context.req.query();
  if (format === 'csv')
    return { type: 'text/csv; charset=utf-8', file: 'kundresa.csv', head: csvHead, write: exportedCsv };
  if (format !== 'jsonl') throw new Refused('invalid', 'format: must be jsonl or csv.');
  const isRaw = raw === 'true';
  if (isRaw && context.get('who')?.role !== 'admin')
    throw new Refused('forbidden', 'raw: what was sent, without masks, is for the role admin.');
  return {
    type: 'application/x-ndjson; charset=utf-8',
    file: 'kundresa.jsonl',
    head: '',
    write: (row) => exportedLine(row, { raw: isRaw }),
  };
}

function streamOf(all: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await all.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // The reader went away: a page that is on its way is thrown away with it.
    cancel: () => all.return(undefined).then(() => {}),
  });
}

async function* parts(
  pages: ReturnType<Store['pages']>,
  head: string,
  write: Format['write'],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  try {
    if (head) yield encoder.encode(head);
    for await (const page of pages) yield encoder.encode(page.map(write).join(''));
  } catch (error) {
    console.error(`An export broke off: ${reasonOf(error)}`);
    // The connection breaks, so that nobody takes half an export for a whole one.
    throw new Error('The export broke off.', { cause: error });
  }
}
