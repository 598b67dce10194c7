import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainRefusals, refuse } from '../answer.js';
import type { CollectorContext } from '../context.js';

/** The board loads its own files only, and nobody may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html kundresa',
].join('; ');

/** The page of the journey board, from the built library. It holds no answers: those come with the report. */
export function board(library: string) {
  return async (context: CollectorContext): Promise<Response> => {
    const html = await readFile(join(library, 'board', 'index.html'), 'utf8').catch(() => undefined);
    if (html === undefined) return refuse(context, plainRefusals.not_found);
    context.header('Content-Security-Policy', policy);
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    return context.html(html);
  };
}
