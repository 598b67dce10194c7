import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import type { CollectorEnv } from './context.js';

/** Built files whose name holds a hash of what is in them: they never change. */
const hashed = /\/chunks\/|-[\w-]{8,}\.(?:js|css)$/;

/** Serves the built library below `/dist/`, for pages of every origin. */
export function serveLibrary(app: Hono<CollectorEnv>, folder: string): void {
  const files = serveStatic<CollectorEnv>({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/dist/, ''),
    onFound(_path, context) {
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Cross-Origin-Resource-Policy', 'cross-origin');
      context.header('Cache-Control', cachingOf(context.req.path));
    },
  });
  app.get('/dist/*', noHiddenFiles, etag(), files);
}

/** Serves a folder of pages at the root, after every other route. */
export function serveSite(app: Hono<CollectorEnv>, folder: string): void {
  const files = serveStatic<CollectorEnv>({
    root: folder,
    onFound: (_path, context) => context.header('Cache-Control', 'no-cache'),
  });
  app.get('/*', noHiddenFiles, etag(), files);
}

/** Files that start with a dot are nobody's business: the data folder may be one. */
const noHiddenFiles: MiddlewareHandler<CollectorEnv> = async (context, next) => {
  const hidden = context.req.path.split('/').some((part) => part.startsWith('.') || part.startsWith('%2e'));
  return hidden ? context.notFound() : next();
};

function cachingOf(path: string): string {
  return hashed.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}
