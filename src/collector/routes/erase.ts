import type { CollectorContext } from '../context.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

/** Erases the responses of `?id=` (which may be repeated), `?order=` or `?receipt=`, of one `?site=` or of all. */
export function eraseResponses(store: Pick<Store, 'erase'>) {
  return async (context: CollectorContext): Promise<Response> => {
    const { order, receipt, site } = context.req.query();
    const ids = context.req.queries('id') ?? [];
    if (ids.length === 0 && !order && !receipt)
      throw new Refused('invalid', 'Whose responses? Name them with ?id=, ?order= or ?receipt=.');
    if (ids.length > 500 || ids.some((id) => !/^[\w-]{1,64}$/.test(id)))
      throw new Refused('invalid', 'id: at most 500 ids of responses.');
    const erased = await store.erase({ ids, order: order || undefined, receipt: receipt || undefined, site });
    const by = [ids.length > 0 && 'id', order && 'order', receipt && 'receipt'].filter(Boolean).join(', ');
    context.set('detail', { by, erased });
    return context.json({ erased });
  };
}
