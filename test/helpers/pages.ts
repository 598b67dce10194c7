import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromiumArgs, findChromium } from './find-browser.mjs';
import { temporaryFolder } from './temporary-folder.js';

/** A Chromium of the tests' own, which can be killed like any program. */
export interface TestBrowser {
  readonly browser: Browser;
  /** What belongs to the profile: its storage is on disk and outlives the browser. */
  readonly context: BrowserContext;
  /** The profile's folder, to start another browser on it. */
  readonly profile: string;
  /** Opens a tab in the profile's context. */
  newPage(): Promise<Page>;
  /** Kills the browser and all its processes at once with SIGKILL, as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Chromium, headless. Without `profile` it gets an empty one.
 *
 * What is handed to `page.evaluate` as a function must hold no named functions: tsx marks them with
 * a helper that pages do not have. Hand over a string instead.
 */
export async function startBrowser({ profile = temporaryFolder() } = {}): Promise<TestBrowser> {
  const { executablePath, env } = await findChromium();
  const args = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-default-browser-check',
    ...chromiumArgs,
    'about:blank',
  ];
  // A process group of its own, so that one signal reaches the browser and all its helpers.
  const child = spawn(executablePath, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const exited = once(child, 'exit');
  const killGroup = (): void => signalGroup(child);
  process.once('exit', killGroup);

  const browser = await chromium.connectOverCDP(await debuggerAddress(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium started without a context.');
  // Playwright's own 30 s would only make failures slow.
  context.setDefaultTimeout(10_000);
  const gone = async (): Promise<void> => {
    await exited;
    process.off('exit', killGroup);
  };
  return {
    browser,
    context,
    profile,
    newPage: () => context.newPage(),
    async kill() {
      killGroup();
      await gone();
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await gone();
    },
  };
}

/** Chromium writes the address of its debugger when it is ready. */
async function debuggerAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Chromium was started without a pipe to read its address from.');
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    const address = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
    said.push(line);
    if (!address) continue;
    stderr.resume(); // nobody reads on; a full pipe would stop the browser
    return address;
  }
  throw new Error(`Chromium did not start:\n${said.join('\n')}`);
}

function signalGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}
