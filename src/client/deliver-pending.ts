import { createClient } from './client.js';
import type { Memory } from './outbox.js';
import type { ClientOptions } from './types.js';

/**
 * Delivers what earlier pages of this origin could not, each response to its own endpoint. For a
 * page on which no survey shows. Resolves when nothing more can be sent at the moment; what has to
 * wait longer is tried again for as long as the page lives.
 */
export function deliverPending(
  options: Omit<ClientOptions, 'endpoint'> = {},
  memory?: Memory,
): Promise<void> {
  return createClient({ ...options, endpoint: '' }, memory).flush();
}
