/**
 * `npm run dev`: the demo pages and the board on PORT (default 8787). A change below src builds
 * what it touches, restarts the collector and reloads the pages that are open; a change below
 * demo reloads them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch as watchFolder } from 'node:fs';
import { createServer, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const port = Number(process.env.PORT ?? 8787);
const pages = new Set();
const reloadingScript = `new EventSource('/dev/changes').onmessage = () => location.reload();`;

let child;
/** The address of the collector that runs, or that is about to. */
let collector = new Promise(() => {});

createServer(answer).listen(port, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${port}/ once it is built`),
);
watchFolder('demo', { recursive: true }, reload);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit());
process.once('exit', () => child?.kill());

process.env.ROLLUP_WATCH = 'true';
const { options, warnings } = await loadConfigFile('rollup.config.mjs');
warnings.flush();
watch(options).on('event', async (event) => {
  await event.result?.close();
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code !== 'END') return;
  collector = restart();
  await collector;
  reload();
});

/** Ends the collector that runs and starts another. @returns its address. */
async function restart() {
  if (child?.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  }
  const serve = ['dist/esm/cli/kundresa.js', 'serve', '--port', '0', '--site', 'demo', '--hide-under', '1'];
  child = spawn(process.execPath, serve, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    const [address] = /https?:\/\/[^\s/]+:\d+/.exec(chunk.toString()) ?? [];
    if (!address) continue;
    child.stdout.pipe(process.stdout);
    console.log(`built: http://127.0.0.1:${port}/ and http://127.0.0.1:${port}/board`);
    return address;
  }
  throw new Error('The collector did not start.');
}

function reload() {
  for (const page of pages) page.write('data: changed\n\n');
}

async function answer(incoming, outgoing) {
  if (incoming.url === '/dev/changes') listen(outgoing);
  else if (incoming.url === '/dev/reload.js')
    outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(reloadingScript);
  else await forward(incoming, outgoing);
}

async function forward(incoming, outgoing) {
  const { 'accept-encoding': _, ...headers } = incoming.headers;
  const target = new URL(incoming.url, await collector);
  const forwarded = request(target, { method: incoming.method, headers }, (reply) => pass(reply, outgoing));
  forwarded.on('error', (error) => outgoing.writeHead(502).end(`The collector: ${error.message}`));
  incoming.pipe(forwarded);
}

function listen(outgoing) {
  outgoing
    .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    .flushHeaders();
  pages.add(outgoing);
  outgoing.on('close', () => pages.delete(outgoing));
}

/** Pages get one script more, from an address that their content security policy allows. */
async function pass(reply, outgoing) {
  const { 'content-length': _, ...headers } = reply.headers;
  const isPage = headers['content-type']?.startsWith('text/html') && reply.statusCode === 200;
  if (!isPage) {
    outgoing.writeHead(reply.statusCode, reply.headers);
    reply.pipe(outgoing);
    return;
  }
  outgoing.writeHead(reply.statusCode, { ...headers, 'cache-control': 'no-store' });
  outgoing.end(`${await text(reply)}<script src="/dev/reload.js"></script>`);
}
