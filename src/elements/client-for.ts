import { createClient } from '../client/index.js';
import type { Client, ClientOptions } from '../client/types.js';

const clients = new Map<string, Client>();

/** One client for all elements that deliver to the same place in the same way. */
export function clientFor(options: ClientOptions): Client {
  const key = JSON.stringify(options);
  const client = clients.get(key) ?? createClient(options);
  clients.set(key, client);
  return client;
}
