import { idbOutbox } from './idb-outbox.js';
import { memoryOutbox, type Memory } from './memory-outbox.js';
import type { Kept } from './record.js';
import type { ClientOptions } from './types.js';

/** What an outbox holds, as one step sees it and may change it. */
export interface Contents {
  /** One for each response: its latest revision. */
  readonly records: readonly Kept[];
  /** Puts a record in place of the one with its id. True when it survives the page. */
  readonly put: (record: Kept) => boolean;
  readonly remove: (id: string) => void;
}

/** A look at an outbox, or a change to it, that no other can come between, in any tab. May run twice. */
export type Step<Value> = (contents: Contents) => Value;

/** Responses given but not yet acknowledged. */
export interface Outbox {
  /** Resolves to what the step returns, once its changes are there to stay. */
  change: <Value>(step: Step<Value>) => Promise<Value>;
  close: () => void;
}

/** The disk, and memory for what the disk does not take; memory alone where the page wants no storage. */
export function openOutbox(options: ClientOptions, memory: Memory): Outbox {
  const inMemory = memoryOutbox(memory);
  if (options.storage === 'none') return inMemory;
  const { change, close } = idbOutbox(options, memory);
  return { change: (step) => change(step).catch(() => inMemory.change(step)), close };
}
