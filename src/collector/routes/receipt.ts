import type { Hono } from 'hono';
import { otherMethods } from '../answer.js';
import { createBodyReader } from '../body.js';
import { senderOf, type CollectorContext, type CollectorEnv } from '../context.js';
import { receiptPage } from '../hosted/public-page.js';
import { createRateLimit } from '../rate-limit.js';
import type { Store } from '../store/response-store.js';
import { languageOf } from './improvements.js';

export interface ReceiptOptions {
  store: Store;
  trustProxy: boolean;
  now: () => Date;
}

/** How often one address may ask within a minute. */
const perMinute = 20;

/** Nobody may frame the page: a click on it may erase. */
const policy =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * `/receipt`: a customer sees, withdraws or erases their own response by its code. The code travels in
 * bodies alone, never in an address, and is looked up by its hash, which tells nothing by its time.
 */
export function serveReceipt(app: Hono<CollectorEnv>, { store, trustProxy, now }: ReceiptOptions): void {
  const readBody = createBodyReader({ most: 4096 });
  const tries = createRateLimit({ perMinute, now: () => now().getTime() });

  app.get('/receipt', (context) => {
    protect(context);
    return context.html(receiptPage({ words: languageOf(context), code: '' }));
  });
  app.post('/receipt', async (context) => {
    protect(context);
    const words = languageOf(context);
    const wait = tries.take(senderOf(context, trustProxy));
    if (wait > 0) {
      context.header('Retry-After', String(wait));
      return context.html(receiptPage({ words, code: '', said: words.tooMany }), 429);
    }
    const fields = new URLSearchParams(Buffer.from(await readBody(context)).toString());
    const code = (fields.get('code') ?? '').slice(0, 200);
    const found = await store.receipt(code);
    if (found.length === 0) return context.html(receiptPage({ words, code, found }), 404);
    const ids = found.map(({ id }) => id);
    if (fields.get('do') === 'erase' && fields.get('sure') === 'yes') {
      await store.erase(ids);
      await noteDown('receipt.erase', ids.length);
      return context.html(receiptPage({ words, code: '', said: words.erased }));
    }
    if (fields.get('do') === 'withdraw') {
      await store.withdraw(ids);
      await noteDown('receipt.withdraw', ids.length);
    }
    return context.html(receiptPage({ words, code, found: await store.receipt(code) }));
  });
  app.all('/receipt', otherMethods('GET', 'HEAD', 'POST'));

  function noteDown(action: string, responses: number): Promise<void> {
    return store.audit.write({ who: 'customer', role: 'customer', action, detail: { responses } });
  }
}

function protect(context: CollectorContext): void {
  context.header('Content-Security-Policy', policy);
  context.header('X-Robots-Tag', 'noindex');
}
