import { plainRefusals, refuse } from '../answer.js';
import type { CollectorContext } from '../context.js';
import { reasonOf } from '../start-error.js';
import type { Store } from '../store/response-store.js';

/** The process runs. */
export function live(context: CollectorContext): Response {
  return context.json({ status: 'live' });
}

/** Answers can be kept: something is written to see. 503 while they cannot, or while the server stops. */
export function ready({ store, stopping }: { store: Store; stopping: () => boolean }) {
  return async (context: CollectorContext): Promise<Response> => {
    if (stopping()) return refuse(context, plainRefusals.unavailable);
    try {
      await store.probe();
      return context.json({ status: 'ready' });
    } catch (error) {
      console.error(`Not ready: ${reasonOf(error)}`);
      return refuse(context, plainRefusals.unavailable);
    }
  };
}
