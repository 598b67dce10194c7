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
  const all = lines(store);
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

async function* lines(store: Store): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  try {
    for await (const page of store.pages()) yield encoder.encode(page.map(exportedLine).join(''));
  } catch (error) {
    console.error(`An export broke off: ${reasonOf(error)}`);
    // The connection breaks, so that nobody takes half an export for a whole one.
    throw new Error('The export broke off.', { cause: error });
  }
}
