/**
 * Installs what the examples of demo/frameworks need, each into its own node_modules, with the
 * package of this project as `npm pack` makes it. One that cannot be installed is named and left
 * out: its tests say so. `KUNDRESA_REQUIRE_EXAMPLES=1` makes them fail instead.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'demo/frameworks';
const shell = process.platform === 'win32';
/** Milliseconds that one may take. */
const longest = 300_000;

const examples = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

pack();
const queue = [...examples];
await Promise.all([worker(), worker()]);

/** `kundresa.tgz`, which every example names as its dependency. */
function pack() {
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell,
  });
  const [{ filename }] = JSON.parse(said);
  renameSync(join(folder, filename), join(folder, 'kundresa.tgz'));
}

async function worker() {
  for (let name = queue.shift(); name; name = queue.shift()) await install(name);
}

async function install(name) {
  const cwd = join(folder, name);
  const began = Date.now();
  // npm takes a package of the same version for the same.
  for (const stale of ['kundresa', '.package-lock.json'])
    rmSync(join(cwd, 'node_modules', stale), { recursive: true, force: true });
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  const child = spawn('npm', ['install', ...options], { cwd, shell, stdio: 'inherit', timeout: longest });
  const [code] = await once(child, 'close');
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    code === 0 ? `${name}: installed in ${seconds} s` : `✖ ${name}: npm install ended with ${code}`,
  );
}
