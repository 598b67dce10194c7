import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainRefusals, refuse } from '../answer.js';
import type { CollectorContext } from '../context.js';

/**
 * The builder loads its own files only, frames its own preview, and nobody may frame it. It may ask any
 * address, as it tries the collector that somebody names.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html kundresa',
].join('; ');

/** The page of the snippet builder, from the built library. It holds no answers and reads none. */
export function builder(library: string) {
  return async (context: CollectorContext): Promise<Response> => {
    const html = await readFile(join(library, 'builder', 'index.html'), 'utf8').catch(() => undefined);
    if (html === undefined) return refuse(context, plainRefusals.not_found);
    context.header('Content-Security-Policy', policy);
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    return context.html(html);
  };
}
