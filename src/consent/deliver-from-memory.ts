import { createClient } from '../client/index.js';
import type { Kept } from '../client/record.js';

/** Delivers answers that may be kept nowhere: each goes to where it was going, again and again while the page is open. */
export function deliverFromMemory(records: readonly Kept[]): void {
  for (const { body, to } of records) void createClient({ endpoint: '', ...to, storage: 'none' }).send(body);
}
