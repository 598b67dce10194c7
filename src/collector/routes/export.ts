import type { CollectorContext } from '../context.js';
import { exportedLine } from '../exported-line.js';
import { reasonOf } from '../start-error.js';
import type { Store } from '../store/response-store.js';

/** Every response as JSON Lines, in the order in which they came, as fast as the reader reads. */
export function exportResponses(store: Store) {
  return (context: CollectorContext): Response => {
    context.header('Content-Type', 'application/x-ndjson; charset=utf-8');
    context.header('Content-Disposition', 'attachment; filename="kundresa.jsonl"');
    return context.body(linesOf(store));
  };
}

function linesOf(store: Store): ReadableStream<Uint8Array> {
  const pages = store.pages()[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await pages.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value.map(exportedLine).join('')));
        } catch (error) {
          console.error(`An export broke off: ${reasonOf(error)}`);
          // The connection breaks, so that nobody takes half an export for a whole one.
          controller.error(new Error('The export broke off.'));
        }
      },
      async cancel() {
        await pages.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
