import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { CollectorEnv } from './context.js';

/** Built files whose name holds a hash of what is in them: they never change. */
const hashed = /\/chunks\/|-[\w-]{8,}\.(?:js|css)$/;

/** Serves the built library below `/dist/`, and its contract, for pages of every origin. */
export function serveLibrary(app: Hono<CollectorEnv>, folder: string): void {
  const files = serveStatic<CollectorEnv>({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/dist/, ''),
    precompressed: true,
  });
  for (const path of ['/dist/*', '/openapi.json']) {
    app.get(path, noHiddenFiles, withHeaders(libraryHeaders), etag(), files);
  }
}

/** Serves a folder of pages at the root, after every other route. */
export function serveSite(app: Hono<CollectorEnv>, folder: string): void {
  const files = serveStatic<CollectorEnv>({ root: folder });
  app.get(
    '/*',
    noHiddenFiles,
    withHeaders(() => ({ 'Cache-Control': 'no-cache' })),
    etag(),
    files,
  );
}

/** Files that start with a dot are nobody's business: the data folder may be one. */
const noHiddenFiles: MiddlewareHandler<CollectorEnv> = async (context, next) => {
  const hidden = /(?:^|\/)(?:\.|%2e)/i.test(context.req.path);
  return hidden ? context.notFound() : next();
};

/** Adds headers to a file that was found, also when it is not sent again. */
function withHeaders(headersOf: (path: string) => Record<string, string>): MiddlewareHandler<CollectorEnv> {
  return async (context, next) => {
    await next();
    if (context.res.status >= 400) return;
    for (const [name, value] of Object.entries(headersOf(context.req.path))) context.header(name, value);
  };
}

function libraryHeaders(path: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': cachingOf(path),
  };
}

/** The pages of the board, the builder and kiosks are always the newest, and so must their scripts be. */
function cachingOf(path: string): string {
  if (/^\/dist\/(board|builder|kiosk)\//.test(path)) return 'no-cache';
  return hashed.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}
