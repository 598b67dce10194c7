import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { newFolder } from './new-folder.js';

/** `kundresa` from the sources, in a process of its own. */
export interface Running {
  pid: number;
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  port: number;
  data: string;
  /** All that it has written so far. */
  output(): string;
  /** Sends a signal and waits for the end. Resolves with the exit code; null when a signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface RunningOptions {
  data?: string;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Shell commands to run before, such as a limit. */
  shell?: string;
}

/** What a program that has ended wrote, and how it ended. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Starts a collector and waits until it listens. Rejects when it ends before. */
export async function startCollector(options: RunningOptions = {}): Promise<Running> {
  const { data = newFolder(), args = [], env = {}, shell } = options;
  const child = await spawned(['serve', '--port', '0', '--data', data, ...args], env, shell);
  const ended = once(child, 'exit');
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /^responses +(http\S+)\/responses$/m.exec(output);
      if (address?.[1]) resolve(address[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`It ended with code ${code}:\n${output}`)));
  });
  return {
    pid: child.pid ?? 0,
    origin,
    port: Number(new URL(origin).port),
    data,
    output: () => output,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      const [code]: (number | null)[] = await ended;
      return code ?? null;
    },
  };
}

/** Runs `kundresa` with arguments until it ends by itself. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = await spawned(args, env);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const [code]: (number | null)[] = await once(child, 'close');
  return { code: code ?? null, output };
}

async function spawned(args: readonly string[], env: Readonly<Record<string, string>>, shell?: string) {
  program ??= bundled();
  const command = [process.execPath, await program, ...args];
  const [file = '', ...rest] = shell ? ['bash', '-c', `${shell}; exec "$@"`, 'bash', ...command] : command;
  const child = spawn(file, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited(), KUNDRESA_ITEMS_PER_MINUTE: '0', ...env },
  });
  alive.add(child);
  child.once('exit', () => alive.delete(child));
  return child;
}

/** No collector outlives the tests. */
const alive = new Set<ChildProcess>();
after(() => {
  for (const child of alive) child.kill('SIGKILL');
});

let program: Promise<string> | undefined;

/** The sources as one file, and one for the thread that reads, which start in a fraction of the time. Their packages lie beside them. */
async function bundled(): Promise<string> {
  const cache = join('node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'kundresa-test-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  await build({
    entryPoints: ['src/cli/kundresa.ts', 'src/collector/store/reads-worker.ts'],
    outdir: place,
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
  });
  return join(place, 'kundresa.js');
}

/** What a collector reads from the environment comes from the test alone. */
function inherited(): NodeJS.ProcessEnv {
  const names = /^(KUNDRESA_|DATABASE_URL$|PORT$|HOST$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.test(name)));
}
