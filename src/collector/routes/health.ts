import { plainRefusals, refuse } from '../answer.js';
import type { CollectorContext } from '../context.js';
import { reasonOf } from '../start-error.js';
import type { Store } from '../store/response-store.js';

/** The process runs. */
export function live(context: CollectorContext): Response {
  return context.json({ status: 'live' });
}

export interface ReadyOptions {
  store: Store;
  stopping: () => boolean;
  /** What is wrong without keeping any answer from being taken. */
  warnings: readonly string[];
}

/** Answers can be kept: something is written to see. 503 while they cannot, or while the server stops. */
export function ready({ store, stopping, warnings }: ReadyOptions) {
  return async (context: CollectorContext): Promise<Response> => {
    if (stopping()) return refuse(context, plainRefusals.unavailable);
    try {
      await store.probe();
      return context.json({ status: 'ready', ...(warnings.length > 0 ? { warnings } : {}) });
    } catch (error) {
      console.error(`Not ready: ${reasonOf(error)}`);
      return refuse(context, plainRefusals.unavailable);
    }
  };
}
