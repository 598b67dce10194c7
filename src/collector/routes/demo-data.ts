import type { Hono } from 'hono';
import type { Access } from '../access.js';
import { otherMethods } from '../answer.js';
import { audited } from '../audited.js';
import type { CollectorEnv } from '../context.js';
import type { DemoLoader } from '../demo/demo-loader.js';
import { Refused } from '../refused.js';
import type { Store } from '../store/response-store.js';

export interface DemoDataOptions {
  store: Store;
  access: Access;
  loader: DemoLoader;
}

const notBeside =
  'There are responses of real customers here: demo data goes into an empty store only, so that the two are never mixed.';

/**
 * `/demo-data`: a year of a made-up shop to try the board with, and its removal. For admins. It is loaded in
 * the background; the report tells how far it has come.
 */
export function serveDemoData(app: Hono<CollectorEnv>, { store, access, loader }: DemoDataOptions): void {
  const admin = access.only('admin');

  app.post('/demo-data', audited(store, 'demo.load'), admin, async (context) => {
    if ((await store.demo.state()) === 'none') throw new Refused('forbidden', notBeside);
    await loader.start();
    const state = await store.demo.state();
    return context.json({ state }, state === 'loaded' ? 200 : 202);
  });
  app.delete('/demo-data', audited(store, 'demo.remove'), admin, async (context) => {
    await loader.stop();
    const removed = await store.demo.remove();
    context.set('detail', { removed });
    return context.json({ removed });
  });
  app.all('/demo-data', otherMethods('POST', 'DELETE'));
}
