import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const folder = 'demo/frameworks';

/** Names of all examples. */
export const examples: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Why an example cannot be tested here, or false. Nothing is left out where all are required. */
export function skipsExample(name: string): string | false {
  const isInstalled = existsSync(join(folder, name, 'node_modules/.package-lock.json'));
  if (isInstalled || process.env['KUNDRESA_REQUIRE_EXAMPLES'] === '1') return false;
  return 'it is not installed: npm run examples';
}

/** Puts the package of now into an example, builds it, and returns the folder of what was built. */
export async function buildExample(name: string, tarball: string): Promise<string> {
  const cwd = resolve(folder, name);
  const installed = join(cwd, 'node_modules/kundresa');
  if (!existsSync(join(cwd, 'node_modules/.package-lock.json')))
    throw new Error(`${cwd} is not installed: npm run examples`);
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  await promisify(execFile)('npm', ['run', 'build'], { cwd, env, shell: process.platform === 'win32' }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${name} cannot be built:\n${stdout}\n${stderr}`);
    },
  );
  return join(cwd, 'dist');
}
