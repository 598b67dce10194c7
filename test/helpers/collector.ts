import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { temporaryFolder } from './temporary-folder.js';

/** A collector that runs in a process of its own, as it does in production. */
export interface CollectorProcess {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** The port it listens on, to start another one at the same address. */
  readonly port: number;
  /** Its data folder, to start another one on the same data. */
  readonly data: string;
  /** All that it has written so far. */
  output(): string;
  /** Ends it and waits until it is gone. Default `SIGTERM`. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface CollectorOptions {
  /** Default: a free one. */
  port?: number;
  /** Default: an empty folder. */
  data?: string;
  /** More arguments for `kundresa serve`. */
  args?: readonly string[];
  /** Variables beside those of the tests. */
  env?: Readonly<Record<string, string>>;
}

/** Starts `kundresa serve` of the built package and waits until it says where it listens. */
export async function startCollector(options: CollectorOptions = {}): Promise<CollectorProcess> {
  const { port = 0, data = temporaryFolder(), args = [], env = {} } = options;
  const serve = ['dist/esm/cli/kundresa.js', 'serve', '--port', String(port), '--data', data, ...args];
  const child = spawn(process.execPath, serve, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Tests look at single answers.
    env: { KUNDRESA_HIDE_UNDER: '1', ...process.env, ...env },
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  let output = '';
  const exited = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /https?:\/\/[^\s/]+:\d+/.exec(output);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The collector ended with code ${code}:\n${output}`)));
  });
  return {
    origin,
    port: Number(new URL(origin).port),
    data,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await exited;
      process.off('exit', kill);
    },
  };
}
