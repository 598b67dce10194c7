import type { SurveyResponse } from '../../wire/types.js';
import { committed, found, names, openKioskDatabase } from './database.js';
import { keepRecord, settleBatch, takeBatch, type Settling, type Taken, type Taking } from './steps.js';

/** What staff may want to know. */
export interface OutboxStatus {
  /** Responses that are not acknowledged yet. */
  waiting: number;
  /** Responses that the endpoint refused for good; they are kept. */
  refused: number;
  /** When the endpoint answered last, in milliseconds since 1970. */
  contact: number | undefined;
}

/** The responses of a kiosk that are given and not yet acknowledged, in IndexedDB. */
export interface KioskOutbox {
  /** Resolves when the response is on disk, pushed through to the medium. Rejects when it cannot be. */
  keep(response: SurveyResponse): Promise<void>;
  /** What is to be posted now, held for its owner, or how long to wait. */
  take(taking: Taking): Promise<Taken>;
  /** Writes down what a post has led to. */
  settle(settling: Settling): Promise<void>;
  /** What waits for the network, or for a slower pace, is due at once. */
  hurry(): Promise<void>;
  status(): Promise<OutboxStatus>;
  close(): void;
}

/** Where each store is, within one transaction. */
export interface Stores {
  outbox: IDBObjectStore;
  state: IDBObjectStore;
}

/**
 * How a transaction is committed. What must survive a power cut is pushed through to the medium before
 * anybody hears of it; a lease need not be.
 */
const ways = {
  lasting: { mode: 'readwrite', durability: 'strict' },
  passing: { mode: 'readwrite', durability: 'relaxed' },
  reading: { mode: 'readonly', durability: 'relaxed' },
} as const;

type Way = keyof typeof ways;

/**
 * Opens the outbox of this device's kiosks. Nothing is read before it is needed, and never all of it: ten
 * thousand responses cost what ten do.
 */
export function openKioskOutbox(factory: () => IDBFactory = () => globalThis.indexedDB): KioskOutbox {
  let opening: Promise<IDBDatabase> | undefined;

  const close = (): void => {
    void opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = undefined;
  };

  const once = async <Value>(step: (stores: Stores) => Promise<Value>, way: Way) => {
    opening ??= openKioskDatabase(factory(), close);
    const database = await opening;
    const { mode, durability } = ways[way];
    const transaction = database.transaction([names.outbox, names.state], mode, { durability });
    const done = committed(transaction);
    const [value] = await Promise.all([
      step({
        outbox: transaction.objectStore(names.outbox),
        state: transaction.objectStore(names.state),
      }),
      done,
    ]);
    return value;
  };

  /** Browsers close databases, and so does whoever erases them: then it is opened once more. */
  const change = async <Value>(step: (stores: Stores) => Promise<Value>, way: Way) => {
    try {
      return await once(step, way);
    } catch {
      close();
      return once(step, way);
    }
  };

  return {
    keep: (response) => change((stores) => keepRecord(stores, response), 'lasting'),
    take: (taking) => change((stores) => takeBatch(stores, taking), 'passing'),
    settle: (settling) => change((stores) => settleBatch(stores, settling), 'lasting'),
    hurry: () => change(({ state }) => found(state.delete('pace')), 'passing'),
    status: () => change(statusOf, 'reading'),
    close,
  };
}

async function statusOf({ outbox, state }: Stores): Promise<OutboxStatus> {
  const [all, waiting, contact] = await Promise.all([
    found(outbox.count()),
    found(outbox.index(names.due).count()),
    found<unknown>(state.get('contact')),
  ]);
  return { waiting, refused: all - waiting, contact: typeof contact === 'number' ? contact : undefined };
}
