/** Too much waits to be committed; try again in a moment. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

export interface WriterOptions<Item, Verdict> {
  /** Commits a group and returns a verdict for each item, in order. */
  commit: (group: readonly Item[]) => Promise<readonly Verdict[]>;
  /** About how much memory an item takes, in bytes. */
  sizeOf: (item: Item) => number;
  /** Most items in one transaction. Default 128. */
  groupSize?: number;
  /** Most items that may wait. Default 2000: about a second of work. */
  most?: number;
  /** Most bytes that may wait. Default 32 MiB. */
  mostBytes?: number;
  /** Longest time that an item may wait for its turn, in milliseconds. Default 5000. */
  mostWait?: number;
  now?: () => number;
}

export interface Writer<Item, Verdict> {
  /**
   * Resolves after the commit that carries the item. Rejects with `Busy` when too many wait or it
   * waited too long, or with what the commit threw.
   */
  write(item: Item): Promise<Verdict>;
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>;
}

interface Waiting<Item, Verdict> {
  item: Item;
  since: number;
  resolve: (verdict: Verdict) => void;
  reject: (reason: unknown) => void;
}

/**
 * Group commit: while one transaction is being committed, what comes in gathers for the next. Each
 * item is answered after its own commit, and many items share the cost of one.
 */
export function createWriter<Item, Verdict>({
  commit,
  sizeOf,
  groupSize = 128,
  most = 2000,
  mostBytes = 32 * 1_048_576,
  mostWait = 5000,
  now = () => performance.now(),
}: WriterOptions<Item, Verdict>): Writer<Item, Verdict> {
  const waiting: Waiting<Item, Verdict>[] = [];
  let waitingBytes = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const group = waiting.splice(0, groupSize);
      waitingBytes -= group.reduce((sum, { item }) => sum + sizeOf(item), 0);
      const late = group.filter(({ since }) => now() - since > mostWait);
      for (const { reject } of late) reject(new Busy('The database is too slow to store it in time.'));
      await settle(
        group.filter((one) => !late.includes(one)),
        commit,
      );
    }
    running = undefined;
  }

  return {
    write(item) {
      const size = sizeOf(item);
      if (waiting.length >= most || waitingBytes + size > mostBytes) {
        return Promise.reject(new Busy('Too many items wait to be stored.'));
      }
      waitingBytes += size;
      return new Promise((resolve, reject) => {
        waiting.push({ item, since: now(), resolve, reject });
        running ??= run();
      });
    },
    async drained() {
      await running;
    },
  };
}

async function settle<Item, Verdict>(
  group: readonly Waiting<Item, Verdict>[],
  commit: WriterOptions<Item, Verdict>['commit'],
): Promise<void> {
  if (group.length === 0) return;
  try {
    const verdicts = await commit(group.map(({ item }) => item));
    for (const [at, { resolve, reject }] of group.entries()) {
      const verdict = verdicts[at];
      if (verdict === undefined) reject(new Error('The commit says nothing of the item.'));
      else resolve(verdict);
    }
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}
