import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer, type Server } from 'node:http';
import type { CollectorEnv } from './context.js';
import { reasonOf, StartError } from './start-error.js';

export interface ListenOptions {
  port: number;
  host: string;
}

/** A server that listens. */
export interface Listening {
  /** Where it listens, without a slash at the end. */
  address: string;
  /** Takes no more connections, waits for what is being answered, at most `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

/** What one connection may cost: time in milliseconds, size in bytes. */
const bounds = {
  headersTimeout: 5000,
  requestTimeout: 9000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 500,
  maxHeaderSize: 8192,
} as const;

/** A connection on which nothing moves for this long is closed: a reader that does not read. */
const stillness = 30_000;

/** Serves an app over HTTP. Rejects with a `StartError` when the port cannot be had. */
export async function listen(app: Hono<CollectorEnv>, { port, host }: ListenOptions): Promise<Listening> {
  const listener = getRequestListener(app.fetch);
  const server = createServer(bounds, (request, response) => void listener(request, response));
  server.setTimeout(stillness);
  server.maxRequestsPerSocket = 1000;
  await bind(server, { port, host });
  return { address: addressOf(server), stop: (patience) => stop(server, patience) };
}

function bind(server: Server, { port, host }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, { port, host })));
    server.listen(port, host, resolve);
  });
}

function cannotListen(error: Error, { port, host }: ListenOptions): StartError {
  const code = 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is in use: stop the program that has it, or choose another with --port.`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`Port ${port} needs more rights: choose one from 1024 up with --port.`);
  }
  return new StartError(`Cannot listen on ${host} port ${port}: ${reasonOf(error)}.`);
}

/** Addresses that mean every one of this machine, and one that leads there from the machine itself. */
const everywhere: ReadonlyMap<string, string> = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '[::1]'],
]);

function addressOf(server: Server): string {
  const place = server.address();
  if (place === null || typeof place === 'string') return String(place);
  const { address, family, port } = place;
  const host = everywhere.get(address) ?? (family === 'IPv6' ? `[${address}]` : address);
  return `http://${host}:${port}`;
}

async function stop(server: Server, patience: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that was answered just now is idle only afterwards.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
