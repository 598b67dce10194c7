/** Too much waits to be committed; try again in a moment. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

export interface WriterOptions<Item, Verdict> {
  /** Commits a group and returns a verdict for each item, in order. */
  commit(group: readonly Item[]): Promise<readonly Verdict[]>;
  /** Most items in one transaction. Default 128. */
  groupSize?: number;
  /** Most items that may wait. Default 2000: well under a second of work. */
  most?: number;
}

export interface Writer<Item, Verdict> {
  /** Resolves after the commit that carries the item. Throws `Busy` when too many wait, or what the commit threw. */
  write(item: Item): Promise<Verdict>;
  /** Resolves when nothing waits any more. */
  drained(): Promise<void>;
}

interface Waiting<Item, Verdict> {
  item: Item;
  resolve(verdict: Verdict): void;
  reject(reason: unknown): void;
}

/**
 * Group commit: while one transaction is being committed, what comes in gathers for the next. Each
 * item is answered after its own commit, and many items share the cost of one.
 */
export function createWriter<Item, Verdict>({
  commit,
  groupSize = 128,
  most = 2000,
}: WriterOptions<Item, Verdict>): Writer<Item, Verdict> {
  const waiting: Waiting<Item, Verdict>[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    await new Promise(setImmediate);
    while (waiting.length > 0) await settle(waiting.splice(0, groupSize), commit);
    running = undefined;
  }

  return {
    write(item) {
      if (waiting.length >= most) return Promise.reject(new Busy('too many items wait to be stored'));
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        running ??= run();
      });
    },
    drained: async () => running,
  };
}

async function settle<Item, Verdict>(
  group: readonly Waiting<Item, Verdict>[],
  commit: WriterOptions<Item, Verdict>['commit'],
): Promise<void> {
  try {
    const verdicts = await commit(group.map(({ item }) => item));
    group.forEach(({ resolve }, at) => resolve(verdicts[at] as Verdict));
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}
