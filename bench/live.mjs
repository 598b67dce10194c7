/**
 * How long others wait while a collector makes reports: `node bench/live.mjs <folder>`, after `npm run build`
 * and `bench/scale.mjs`, which fills the folder. The collector runs in a process of its own; asked for are
 * reports that were not made before, and meanwhile `/live`, again and again.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
const program = fileURLToPath(new URL('../dist/esm/cli/kundresa.js', import.meta.url));
const address = 'http://127.0.0.1:18787';
const collector = spawn('node', [program, 'serve', '--port', '18787', '--data', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => collector.stdout.once('data', resolve));

for (const [name, filter] of [
  ['the whole journey', ''],
  ['one filter', '&locale=sv'],
  ['two filters', '&channel=web&locale=sv'],
  ['three filters', '&channel=web&locale=sv&segment=new'],
]) {
  const waits = [];
  let done = false;
  const watching = watch(waits, () => done);
  const times = [];
  for (let day = 1; day <= 15; day += 1) {
    const first = `2001-01-${String(day).padStart(2, '0')}`;
    times.push(await timed(`/report?from=${first}${filter}`));
  }
  done = true;
  await watching;
  console.log(name.padEnd(20), `report ${told(times)}; /live ${told(waits)}`);
}
collector.kill();

async function watch(waits, isDone) {
  while (!isDone()) {
    waits.push(await timed('/live'));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function timed(path) {
  const started = performance.now();
  const answer = await fetch(address + path);
  await answer.text();
  if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}.`);
  return performance.now() - started;
}

function told(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const ms = (part) => sorted[Math.floor(part * (sorted.length - 1))].toFixed(0);
  return `median ${ms(0.5)} ms, of a hundred the slowest ${ms(0.99)} ms`;
}
