import type { Hono } from 'hono';
import { renderSVG } from 'uqr';
import { otherMethods } from '../answer.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { Refused } from '../refused.js';

/** What a phone still reads from a small print. */
const longest = 500;

/**
 * `/q/<survey>` and `/q/<survey>/<touchpoint>`: the survey's page by an address short enough to be
 * printed, and with `.svg` behind it that address as a QR code. What else a link may say stands in
 * the query. Neither records anything.
 */
export function serveShortLinks(app: Hono<CollectorEnv>): void {
  app.get('/q/:file{.+\\.svg}', draw);
  app.get('/q/:survey/:touchpoint?', follow);
  app.all('/q/*', otherMethods('GET', 'HEAD'));
}

/** Level M, which is read when 15 % of the print is worn; the standard asks for a border of four. */
function draw(context: CollectorContext): Response {
  const { origin, pathname, search } = new URL(context.req.url);
  const address = `${origin}${pathname.replace(/\.svg$/, '')}${search}`;
  if (address.length > longest) {
    throw new Refused(
      'invalid',
      `An address of ${address.length} characters is too long to be read. Say less.`,
    );
  }
  context.header('Cache-Control', 'public, max-age=86400');
  return context.body(renderSVG(address, { ecc: 'M', border: 4 }), 200, { 'Content-Type': 'image/svg+xml' });
}

/** Seen from where it stands, as a proxy may have put the collector below a folder. */
function follow(context: CollectorContext): Response {
  const { survey = '', touchpoint } = context.req.param();
  const query = new URL(context.req.url).searchParams;
  if (touchpoint) query.set('touchpoint', touchpoint);
  const up = touchpoint ? '../../' : '../';
  const said = query.size > 0 ? `?${query}` : '';
  return context.redirect(`${up}s/${encodeURIComponent(survey)}${said}`, 302);
}
