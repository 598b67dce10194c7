import type { Hono } from 'hono';
import type { Access } from '../access.js';
import { otherMethods } from '../answer.js';
import { audited } from '../audited.js';
import type { CollectorEnv } from '../context.js';
import { loadDemoData } from '../demo/load-demo-data.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

export interface DemoDataOptions {
  store: Store;
  access: Access;
  now: () => Date;
}

const notBeside =
  'There are responses of real customers here: demo data goes into an empty store only, so that the two are never mixed.';

/** `/demo-data`: a year of a made-up shop to try the board with, and its removal. For admins. */
export function serveDemoData(app: Hono<CollectorEnv>, { store, access, now }: DemoDataOptions): void {
  const admin = access.only('admin');
  // One piece of work at a time: who asks meanwhile waits for the one before.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work, work);
    last = result.catch(() => {}); // Whoever asked for it hears of it.
    return result;
  };

  app.post('/demo-data', audited(store, 'demo.load'), admin, async (context) => {
    if ((await store.demo.state()) === 'none') throw new Refused('forbidden', notBeside);
    const stored = await inTurn(() => loadDemoData(store, now()));
    context.set('detail', { stored });
    return context.json({ stored }, 201);
  });
  app.delete('/demo-data', audited(store, 'demo.remove'), admin, async (context) => {
    const removed = await inTurn(() => store.demo.remove());
    context.set('detail', { removed });
    return context.json({ removed });
  });
  app.all('/demo-data', otherMethods('POST', 'DELETE'));
}
