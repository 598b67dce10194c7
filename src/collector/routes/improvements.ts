import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Journey } from '../../journey/index.js';
import { improvement } from '../../wire/work-schema.js';
import type { Access } from '../access.js';
import { otherMethods, plainRefusals } from '../answer.js';
import { audited } from '../audited.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { wordsFor } from '../hosted/language.js';
import { updatesPage } from '../hosted/public-page.js';
import { publicWords, type PublicWords } from '../hosted/public-words.js';
import { updatesFeed } from '../hosted/updates-feed.js';
import { improvementsFor } from '../improvements-for.js';
import { readBody } from '../read-body.js';
import type { Store } from '../store/response-store.js';

export interface ImprovementsOptions {
  store: Store;
  access: Access;
  /** Resolves the touchpoints that pages and people write. */
  journey: Journey;
}

/** Shared caches may keep what is public for a minute; browsers ask again each time, and hear that nothing changed. */
const caching = 'public, max-age=0, s-maxage=60';

/** `/improvements` and `/updates`: what was done about what customers said, for everybody once published. */
export function serveImprovements(
  app: Hono<CollectorEnv>,
  { store, access, journey }: ImprovementsOptions,
): void {
  const { improvements } = store;
  const worker = access.only('worker');

  const published = async (context: CollectorContext): Promise<Response> => {
    const all = await improvements.list(siteIn(context));
    context.header('Cache-Control', caching);
    return context.json({ improvements: improvementsFor(all, context.req.query(), journey) });
  };
  app.get('/improvements', etag(), (context) => {
    context.header('Access-Control-Allow-Origin', '*');
    return published(context);
  });
  // The same at the endpoint itself, for pages whose policy allows this one address.
  app.get('/responses', etag(), published);
  app.post('/improvements', audited(store, 'improvement.create'), worker, async (context) => {
    const made = await improvements.create(await readBody(context, improvement));
    context.set('detail', { id: made.id });
    return context.json(made, 201);
  });
  app.all('/improvements', otherMethods('GET', 'HEAD', 'POST'));

  app.get('/improvements/drafts', worker, async (context) => {
    const all = await improvements.list({ drafts: true, ...siteIn(context) });
    return context.json({ improvements: improvementsFor(all, context.req.query(), journey) });
  });
  app.all('/improvements/drafts', otherMethods('GET', 'HEAD'));

  app.put('/improvements/:id', audited(store, 'improvement.change'), worker, async (context) => {
    const changed = await improvements.replace(idOf(context), await readBody(context, improvement));
    if (!changed) throw plainRefusals.not_found;
    return context.json(changed);
  });
  app.delete('/improvements/:id', audited(store, 'improvement.remove'), worker, async (context) => {
    if (!(await improvements.remove(idOf(context)))) throw plainRefusals.not_found;
    return context.body(null, 204);
  });
  app.all('/improvements/:id', otherMethods('PUT', 'DELETE'));

  app.get('/updates', async (context) => {
    context.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    context.header('Cache-Control', caching);
    context.header('Vary', 'Accept-Language');
    const { site } = context.req.query();
    return context.html(updatesPage(await improvements.list({ site }), languageOf(context)));
  });
  app.all('/updates', otherMethods('GET', 'HEAD'));

  app.get('/updates.atom', async (context) => {
    const { site } = context.req.query();
    const address = new URL('updates', context.req.url).href;
    const feed = updatesFeed(await improvements.list({ site }), { words: languageOf(context), address });
    return context.body(feed, 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': caching,
      Vary: 'Accept-Language',
    });
  });
  app.all('/updates.atom', otherMethods('GET', 'HEAD'));
}

function siteIn(context: CollectorContext): { site?: string } {
  const site = context.req.query('site');
  return site === undefined ? {} : { site };
}

/** The language of a public page: what its address says, then what the browser prefers. */
export function languageOf(context: CollectorContext): PublicWords {
  return publicWords(wordsFor(context.req.query('lang'), context.req.header('accept-language')).lang);
}

function idOf(context: CollectorContext): string {
  return context.req.param('id') ?? '';
}
