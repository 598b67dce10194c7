import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * Finds a Chromium to test in: CHROME_PATH, an installed Chrome, Chromium or Edge, Playwright's
 * cache, and at last the one that `npm ci` brought along (Linux on x64).
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} `env` is what the browser needs beside process.env.
 * @throws when there is none, with what to install.
 */
export async function findChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked && !isExecutable(asked)) throw new Error(`CHROME_PATH is ${asked}, which is no executable file.`);
  const executablePath = asked ?? installed() ?? inPlaywrightsCache();
  if (executablePath) return { executablePath, env: {} };
  const packaged = await fromPackage();
  if (packaged) return packaged;
  throw new Error('No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH to its program.');
}

/** Finds Firefox: FIREFOX_PATH or an installed one. Undefined when there is none. */
export function findFirefox() {
  return [
    process.env.FIREFOX_PATH,
    ...onPath(['firefox', 'firefox-esr']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find(isExecutable);
}

/** What Chromium is started with: no sandbox where it cannot have one, and no talk with anybody but the tests. */
export const chromiumArgs = [
  ...(process.platform === 'linux' && (process.getuid() === 0 || process.env.CI) ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function installed() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders
      .flatMap((folder) => macNames.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`))
      .find(isExecutable);
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders
      .filter(Boolean)
      .flatMap((folder) => windowsPaths.map((path) => join(folder, path)))
      .find(isExecutable);
  }
  return onPath(linuxNames).find(isExecutable);
}

function inPlaywrightsCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return undefined;
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .toSorted()
    .toReversed()
    .flatMap((name) => [
      join(cache, name, 'chrome-linux64/chrome'),
      join(cache, name, 'chrome-linux/chrome'),
      join(cache, name, 'chrome-linux/headless_shell'),
      join(cache, name, 'chrome-headless-shell-linux64/chrome-headless-shell'),
    ])
    .find(isExecutable);
}

/** The package unpacks its browser into TMPDIR, which is therefore kept in node_modules for the next time. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = fileURLToPath(new URL('../../node_modules/.cache/kundresa-chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const chromium = await import('@sparticuz/chromium').catch(() => undefined); // an install without it
    const executablePath = await chromium?.default.executablePath();
    if (!executablePath) return undefined;
    return { executablePath, env: starts(executablePath) ? {} : libraries(folder) };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function starts(executablePath) {
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // the machine lacks libraries, most often NSS
  }
}

/** Unpacks the NSS libraries that the package carries for machines without them. */
function libraries(folder) {
  const archive = fileURLToPath(import.meta.resolve('@sparticuz/chromium')).replace(
    /build.*$/,
    'bin/al2023.tar.br',
  );
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  return { LD_LIBRARY_PATH: join(folder, 'lib') };
}

function onPath(names) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to start
  }
}
