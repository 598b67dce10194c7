import type { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kioskWords } from '../../locales/kiosk/index.js';
import { otherMethods, plainRefusals, refuse } from '../answer.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { wordsFor } from '../hosted/language.js';
import type { OwnSurveys } from '../hosted/surveys.js';
import { kioskHtml, offlineHtml } from '../kiosk/kiosk-html.js';
import { kioskManifest } from '../kiosk/kiosk-manifest.js';
import { kioskMaterial } from '../kiosk/kiosk-material.js';

export interface KioskOptions {
  /** Folder of the built library. */
  library: string;
  /** The operator's own surveys, by name. */
  own: OwnSurveys;
}

/** A kiosk loads its own files only, talks to its own collector only, and nobody else may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html kundresa kundresa-kiosk',
].join('; ');

/** Surveys for touch screens below `/kiosk/`, their manifests, their service worker and its offline page. */
export function serveKiosk(app: Hono<CollectorEnv>, { library, own }: KioskOptions): void {
  app.use('/kiosk/*', async (context, next) => {
    context.header('Content-Security-Policy', policy);
    context.header('X-Robots-Tag', 'noindex');
    await next();
  });
  app.get('/kiosk/worker.js', worker(library));
  app.get('/kiosk/offline', showOffline);
  app.get('/kiosk/:file{.+\\.webmanifest}', showManifest(own));
  app.get('/kiosk/:survey', show(own));
  app.all('/kiosk/:survey', otherMethods('GET', 'HEAD'));
}

function show(own: OwnSurveys) {
  return async (context: CollectorContext): Promise<Response> => {
    const request = requestOf(context, own);
    const material = await kioskMaterial(request);
    const { search } = new URL(context.req.url);
    const manifest = `${encodeURIComponent(request.name)}.webmanifest${search}`;
    return context.html(kioskHtml(material, manifest), material.languages.length > 0 ? 200 : 404);
  };
}

function showManifest(own: OwnSurveys) {
  return async (context: CollectorContext): Promise<Response> => {
    const request = requestOf(context, own);
    const { languages } = await kioskMaterial(request);
    const [language] = languages;
    if (!language) return refuse(context, plainRefusals.not_found);
    const { search } = new URL(context.req.url);
    const start = `${encodeURIComponent(request.name)}${search}`;
    return context.json(kioskManifest(language, start), 200, { 'Content-Type': 'application/manifest+json' });
  };
}

/** Served from here, as a service worker rules over its own folder only. */
function worker(library: string) {
  return async (context: CollectorContext): Promise<Response> => {
    const script = await readFile(join(library, 'kiosk', 'worker.js'), 'utf8').catch(() => undefined);
    if (script === undefined) return refuse(context, plainRefusals.not_found);
    return context.body(script, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  };
}

function showOffline(context: CollectorContext): Response | Promise<Response> {
  const words = wordsFor(undefined, context.req.header('accept-language'));
  const own = kioskWords[words.lang];
  return own ? context.html(offlineHtml(words, own)) : refuse(context, plainRefusals.not_found);
}

function requestOf(context: CollectorContext, own: OwnSurveys) {
  const name = context.req.param('survey') ?? context.req.param('file')?.replace(/\.webmanifest$/, '') ?? '';
  const query = new URL(context.req.url).searchParams;
  return { name, query, acceptLanguage: context.req.header('accept-language'), own };
}
