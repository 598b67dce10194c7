import type { CollectorContext } from '../context.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

/** Most entries at once. */
const most = 500;

/** What was done and by whom, newest first; `?before=` an id goes on from there. */
export function audit(store: Pick<Store, 'audit'>) {
  return async (context: CollectorContext): Promise<Response> => {
    const { before, limit = '100' } = context.req.query();
    if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > most)
      throw new Refused('invalid', `limit: must be a whole number from 1 to ${most}.`);
    return context.json({ entries: await store.audit.read({ before, limit: Number(limit) }) });
  };
}
