import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const driverPath = '/usr/bin/WebKitWebDriver';
const displayPath = '/usr/bin/Xvfb';

/** WebDriver's own names for keys that are no characters. */
const keyCodes = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
};
const buttons = { left: 0, middle: 1, right: 2 };

/** True where WebKitGTK can be driven: Debian's webkit2gtk-driver, and a display or Xvfb. */
export function hasWebKit() {
  return (
    existsSync(driverPath) &&
    Boolean(miniBrowser()) &&
    Boolean(process.env.DISPLAY || existsSync(displayPath))
  );
}

/**
 * A launcher for Web Test Runner that runs tests in WebKitGTK over plain WebDriver, one after the
 * other in a single window. Typing and the mouse work; `setViewport` and `emulateMedia` do not.
 */
export function webkitLauncher() {
  const processes = [];
  let session;
  let starting;
  let active;

  async function start() {
    const env = { ...process.env, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    env.DISPLAY ??= await startDisplay(processes);
    session = await startSession(env, processes);
  }

  async function pointer(...actions) {
    await session('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      await (starting ??= start());
      active = id;
      await session('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => undefined,
    async stopSession() {
      active = undefined;
      await session('POST', '/url', { url: 'about:blank' });
      return { errors: [] };
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be watched; run the test in Chromium.');
    },
    /** Each key is an action of its own: within one list WebKitGTK loses a key that comes twice. */
    async sendKeys(_, keys) {
      for (const key of keys) {
        const value = keyCodes[key] ?? key;
        const actions = [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
        await session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      }
    },
    sendMouseMove: (_, x, y) => pointer(move(x, y)),
    sendMouseClick: (_, x, y, button) => pointer(move(x, y), down(button), up(button)),
    sendMouseDown: (_, button) => pointer(down(button)),
    sendMouseUp: (_, button) => pointer(up(button)),
    resetMouse: () => pointer(up('left'), move(0, 0)),
    async stop() {
      await session?.('DELETE', '').catch((error) => console.warn(`WebKit did not close: ${error.message}`));
      for (const child of processes.toReversed()) child.kill('SIGTERM');
    },
  };
}

const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

/** Starts Xvfb on a display that is free. @returns its name, such as `:99`. */
async function startDisplay(processes) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = spawn(displayPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(xvfb);
  const [number] = await once(xvfb.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

/** Starts the driver and a browser. @returns what sends a command to that browser. */
async function startSession(env, processes) {
  const port = await freePort();
  processes.push(spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }));
  const send = (method, path, body) => command(method, `http://127.0.0.1:${port}${path}`, body);
  await until(() => send('GET', '/status'));
  const { sessionId } = await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    },
  });
  return (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
}

async function command(method, url, body = {}) {
  const response = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit refused ${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

/** The browser that comes with WebKitGTK, below a folder named for the processor. */
function miniBrowser() {
  if (!existsSync('/usr/lib')) return undefined;
  return readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function until(attempt, tries = 100) {
  try {
    return await attempt();
  } catch (error) {
    if (tries === 1) throw error;
    await wait(100);
    return until(attempt, tries - 1);
  }
}
