import type { Hono } from 'hono';
import { caseChange, caseContacted, caseNote, caseStatuses } from '../../wire/work-schema.js';
import type { Access } from '../access.js';
import { otherMethods, plainRefusals } from '../answer.js';
import { audited } from '../audited.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { readBody } from '../read-body.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

export interface CasesOptions {
  store: Store;
  access: Access;
}

/** Most cases in one answer. */
const most = 500;

/** `/cases`: what somebody must answer for, and what is done about it. */
export function serveCases(app: Hono<CollectorEnv>, { store, access }: CasesOptions): void {
  const { cases } = store;
  const reader = access.only('reader');
  const worker = access.only('worker');

  app.get('/cases', reader, async (context) => {
    const { status, owner, touchpoint, site, overdue, after, limit = '100' } = context.req.query();
    if (status !== undefined && !caseStatuses.some((each) => each === status))
      throw new Refused('invalid', `status: must be one of ${caseStatuses.join(', ')}.`);
    const filter = { status, owner, touchpoint, site, after, overdue: overdue === 'true' };
    return context.json({
      cases: await cases.list({ ...filter, limit: limitOf(limit) }),
      counts: await cases.counts(),
    });
  });
  app.all('/cases', otherMethods('GET', 'HEAD'));

  app.get('/cases/:id', worker, async (context) => {
    const file = await cases.read(idOf(context));
    if (!file) throw plainRefusals.not_found;
    return context.json(file);
  });
  app.patch('/cases/:id', audited(store, 'case.change'), worker, async (context) => {
    const change = await readBody(context, caseChange);
    const done = await cases.change(idOf(context), change, nameOf(context));
    if (done === 'unknown') throw plainRefusals.not_found;
    if (done === 'not_so')
      throw new Refused('invalid', `status: this case cannot become ${change.status} from where it is.`);
    context.set('detail', { ...change });
    return context.json(await cases.read(idOf(context)));
  });
  app.all('/cases/:id', otherMethods('GET', 'HEAD', 'PATCH'));

  app.post('/cases/:id/notes', audited(store, 'case.note'), worker, async (context) => {
    const detail = await readBody(context, caseNote);
    return noted(context, await cases.note(idOf(context), { kind: 'note', detail, who: nameOf(context) }));
  });
  app.all('/cases/:id/notes', otherMethods('POST'));

  app.post('/cases/:id/contacted', audited(store, 'case.contacted'), worker, async (context) => {
    const detail = await readBody(context, caseContacted);
    const file = await cases.read(idOf(context));
    if (!file) throw plainRefusals.not_found;
    if (file.contact?.value === undefined || !hasWay(file.contact.value, detail.by))
      throw new Refused('invalid', `by: this customer has not agreed to be reached by ${detail.by}.`);
    context.set('detail', { ...detail, agreedTo: file.contact.agreedTo });
    const event = { kind: 'contacted', detail: { ...detail, agreedTo: file.contact.agreedTo } };
    return noted(context, await cases.note(idOf(context), { ...event, who: nameOf(context) }));
  });
  app.all('/cases/:id/contacted', otherMethods('POST'));

  app.get('/deliveries', access.only('admin'), async (context) =>
    context.json({ deliveries: await store.deliveries.log(limitOf(context.req.query('limit') ?? '100')) }),
  );
  app.all('/deliveries', otherMethods('GET', 'HEAD'));
}

function noted(context: CollectorContext, isThere: boolean): Response {
  if (!isThere) throw plainRefusals.not_found;
  return context.body(null, 204);
}

function hasWay(contact: object, way: 'email' | 'phone'): boolean {
  return typeof Reflect.get(contact, way) === 'string';
}

function idOf(context: CollectorContext): string {
  return (context.req.param('id') ?? '').toLowerCase();
}

function nameOf(context: CollectorContext): string {
  return context.get('who')?.name ?? '';
}

function limitOf(written: string): number {
  if (/^[1-9]\d{0,2}$/.test(written) && Number(written) <= most) return Number(written);
  throw new Refused('invalid', `limit: must be a whole number from 1 to ${most}.`);
}
