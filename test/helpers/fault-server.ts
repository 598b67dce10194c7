import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** What a request gets. Without anything it is 200 with an empty body. */
export interface Reply {
  status?: number;
  /** Headers; `content-type` is `application/json` unless it says otherwise. */
  headers?: Readonly<Record<string, string>>;
  /** A string, or a value that is sent as JSON. */
  body?: unknown;
  /** Milliseconds before the first byte. */
  delay?: number;
  /** The reply waits for this: deterministic where `delay` is not. */
  until?: Promise<unknown>;
  /** The connection breaks after so many bytes of the body, whose full length was promised. */
  cutAfterBytes?: number;
  /** The request is read to its end, and the connection breaks without a reply. */
  resetAfterBody?: boolean;
}

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** The path with its query. */
  readonly url: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A reply, or what makes one of the request. */
export type Script = Reply | ((request: Received) => Reply | Promise<Reply>);

/** A server whose every answer the test decides. */
export interface FaultServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** All requests so far, in the order in which their bodies were complete. */
  readonly requests: readonly Received[];
  /** Answers requests of a path by these in turn; the last one is repeated. Replaces what was said before. */
  on(path: string, ...scripts: readonly [Script, ...Script[]]): void;
  /** Serves a page, with a content security policy if need be. */
  page(path: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Serves the files of a folder below a path, with CORS headers as a CDN does. */
  folder(path: string, folder: string): void;
  /** Resolves with the first request, past or to come, that the test is looking for. */
  received(wanted: (request: Received) => boolean): Promise<Received>;
  close(): Promise<void>;
}

/** Starts a server on a free loopback port. Paths that nothing was said about are 404. */
export async function startFaultServer({ port = 0 } = {}): Promise<FaultServer> {
  const scripts = new Map<string, Script[]>();
  const folders = new Map<string, string>();
  const requests: Received[] = [];
  const waiting = new Set<(request: Received) => void>();

  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing).catch(() => outgoing.destroy()); // the browser went away
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await read(incoming);
    requests.push(request);
    for (const look of waiting) look(request);
    await send(await replyTo(request), outgoing);
  }

  async function replyTo(request: Received): Promise<Reply> {
    const queue = scripts.get(request.path);
    const script = queue && queue.length > 1 ? queue.shift() : queue?.[0];
    if (script) return typeof script === 'function' ? script(request) : script;
    for (const [path, folder] of folders)
      if (request.path.startsWith(path))
        return file(join(folder, normalize(request.path.slice(path.length))));
    return { status: 404, body: 'not found', headers: { 'content-type': 'text/plain' } };
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    on: (path, ...replies) => void scripts.set(path, [...replies]),
    page: (path, html, headers) =>
      void scripts.set(path, [
        { body: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } },
      ]),
    folder(path, folder) {
      if (!existsSync(folder)) throw new Error(`There is no ${folder}: run npm run build first.`);
      folders.set(path, folder);
    },
    received(wanted) {
      const past = requests.find(wanted);
      if (past) return Promise.resolve(past);
      return new Promise((resolve) => {
        const look = (request: Received): void => {
          if (!wanted(request)) return;
          waiting.delete(look);
          resolve(request);
        };
        waiting.add(look);
      });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Received> {
  const { method = 'GET', url = '/', headers } = incoming;
  const { pathname } = new URL(url, 'http://server');
  return { method, url, path: pathname, headers, body: await text(incoming) };
}

async function send(reply: Reply, outgoing: ServerResponse): Promise<void> {
  const { status = 200, headers, body = '', delay, until, cutAfterBytes, resetAfterBody } = reply;
  if (delay) await wait(delay);
  await until;
  if (resetAfterBody) {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const bytes = bytesOf(body);
  // Browsers send a request once more by themselves when a connection that they had kept breaks.
  const ours = { 'content-type': 'application/json', 'content-length': bytes.length, connection: 'close' };
  outgoing.writeHead(status, { ...ours, ...headers });
  if (cutAfterBytes === undefined) {
    outgoing.end(bytes);
    return;
  }
  outgoing.write(bytes.subarray(0, cutAfterBytes), () => outgoing.socket?.destroy());
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

async function file(path: string): Promise<Reply> {
  try {
    return {
      body: await readFile(path),
      headers: {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      },
    };
  } catch {
    return { status: 404, body: `no file ${path}`, headers: { 'content-type': 'text/plain' } };
  }
}
