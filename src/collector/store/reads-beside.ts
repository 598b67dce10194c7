import { Worker } from 'node:worker_threads';
import { reasonOf } from '../start-error.js';
import type { Reads } from './reads.js';

/** What is asked of the thread. */
export type Ask = { readonly id: number } & (
  | { readonly name: 'report'; readonly args: Parameters<Reads['report']> }
  | { readonly name: 'comments'; readonly args: Parameters<Reads['comments']> }
  | { readonly name: 'method'; readonly args: Parameters<Reads['method']> }
  | { readonly name: 'close'; readonly args: readonly [] }
);

/** What it answers: what was read, or why nothing was. */
export type Reply = { readonly id: number } & ({ readonly result: never } | { readonly failed: string });

/** What reads in a thread. */
export interface BesideOptions {
  dataFolder: string;
  /** Reads where no thread can be had. */
  own: Reads;
  /** Begins the thread, which is told the folder as its `workerData`. */
  begin?: (dataFolder: string) => Worker;
}

interface Waiting {
  resolve: (result: never) => void;
  reject: (reason: Error) => void;
}

/** The thread has ended, or never began. */
class Ended extends Error {
  override readonly name = 'Ended';
}

/**
 * Reads the embedded database in a thread of its own, so that whoever writes or asks for something else
 * never waits for it. The thread begins with the first question, and again after a death; with none it does
 * not keep the process alive. Where it cannot be had, what is asked is read without it.
 */
export function readsBeside({ dataFolder, own, begin = beginThread }: BesideOptions): Reads {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let state: 'new' | 'works' | 'fails' = 'new';
  let last = 0;

  function start(): Worker {
    const worker = begin(dataFolder);
    worker.on('message', (reply: Reply) => {
      state = 'works';
      const { resolve, reject } = waiting.get(reply.id) ?? {};
      waiting.delete(reply.id);
      if (waiting.size === 0) worker.unref();
      if ('failed' in reply) reject?.(new Error(reply.failed));
      else resolve?.(reply.result);
    });
    worker.on('error', (error) => console.error(`The thread that reads has failed: ${reasonOf(error)}`));
    worker.on('exit', end);
    return worker;
  }

  function end(): void {
    thread = undefined;
    if (state === 'new') state = 'fails';
    for (const { reject } of waiting.values()) reject(new Ended());
    waiting.clear();
  }

  function inThread<Result>(question: (id: number) => Ask): Promise<Result> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      thread ??= start();
      thread.ref();
      thread.postMessage(question(id));
    });
  }

  async function ask<Result>(question: (id: number) => Ask, here: () => Promise<Result>): Promise<Result> {
    if (state === 'fails') return here();
    try {
      return await inThread<Result>(question);
    } catch (error) {
      if (error instanceof Ended) return here();
      throw error;
    }
  }

  return {
    report: (...args) =>
      ask(
        (id) => ({ id, name: 'report', args }),
        () => own.report(...args),
      ),
    comments: (...args) =>
      ask(
        (id) => ({ id, name: 'comments', args }),
        () => own.comments(...args),
      ),
    method: (...args) =>
      ask(
        (id) => ({ id, name: 'method', args }),
        () => own.method(...args),
      ),
    async close() {
      const ending = thread;
      if (!ending) return;
      ending.ref();
      const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
      ending.postMessage({ id: 0, name: 'close', args: [] } satisfies Ask);
      await ended;
    },
  };
}

function beginThread(dataFolder: string): Worker {
  return new Worker(new URL('./reads-worker.js', import.meta.url), { workerData: dataFolder });
}
