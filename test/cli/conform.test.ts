import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run, startCollector } from '../collector/collector-process.js';
import { startFaultServer } from '../helpers/fault-server.js';

test('the collector holds the whole wire contract', async () => {
  const collector = await startCollector();
  const { code, output } = await run(['conform', `${collector.origin}/responses`, '--strict']);
  await collector.end();
  assert.equal(code, 0, output);
  assert.match(output, /^required +\d+ passed, 0 failed, 0 left out\nrecommended +\d+ passed, 0 failed/m);
  assert.match(output, /The endpoint holds the contract\.$/m);
});

test('an endpoint that breaks the contract ends with 1, and its author reads what to mend', async () => {
  const server = await startFaultServer();
  server.on('/answers', { status: 200, body: '<!doctype html>', headers: { 'content-type': 'text/html' } });
  const { code, output } = await run(['conform', `${server.origin}/answers`]);
  await server.close();
  assert.equal(code, 1);
  assert.match(output, /^failed {4}required {5}acknowledge {7}A new response/m);
  assert.match(output, /^ {4}sent {6}POST · application\/json · \{"type":"response"/m);
  assert.match(output, /^ {4}expected {2}HTTP 201 · \{"id":/m);
  assert.match(output, /^ {4}came {6}HTTP 200 · text\/html · <!doctype html>/m);
  assert.match(output, /^ {4}to mend {3}Store the body/m);
  assert.match(output, /^left out {2}required {5}repeat /m);
});

test('findings can be read by programs, and a header goes with each request', async () => {
  const server = await startFaultServer();
  server.on('/answers', { status: 401 });
  const header = 'Authorization: Bearer secret';
  const { output } = await run(['conform', `${server.origin}/answers`, '--json', '--header', header]);
  await server.close();
  const findings = output
    .trim()
    .split('\n')
    .map((line): { name: string; fault?: { mend: string } } => JSON.parse(line));
  assert.equal(findings[0]?.name, 'acknowledge');
  assert.match(findings[0]?.fault?.mend ?? '', /--header/);
  assert.equal(server.requests[0]?.headers.authorization, 'Bearer secret');
});

test('what is no address and no header is told from one', async () => {
  assert.match((await run(['conform', 'answers'])).output, /Write it in full/);
  const wrong = await run(['conform', 'http://127.0.0.1:1/', '--header', 'secret']);
  assert.match(wrong.output, /Write it like "authorization: Bearer …"/);
});
