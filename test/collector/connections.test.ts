import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { aResponse } from '../helpers/responses.js';
import { startCollector, type Running } from './collector-process.js';

let collector: Running;
before(async () => {
  collector = await startCollector();
});
after(() => collector.end());

/** The longest limit is nine seconds; a busy machine needs a little more. */
const soon = 11;

const body = JSON.stringify(aResponse());
const head = (length: number): string =>
  `POST /responses HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${length}\r\n`;

// Most of these wait for a limit to come: they wait together.
describe('what a connection may cost', { concurrency: true }, () => {
  test('headers that never end are cut off in time', async () => {
    const { socket, closed } = open();
    const drip = setInterval(() => socket.write('x-more: 1\r\n'), 500);
    socket.write(head(10));
    const { seconds, text } = await closed;
    clearInterval(drip);
    assert.ok(seconds < soon, String(seconds));
    assert.match(text, /^HTTP\/1\.1 408/);
  });

  test('a body that comes byte by byte is cut off in time', async () => {
    const { socket, closed } = open();
    socket.write(`${head(1000)}\r\n`);
    const drip = setInterval(() => socket.write('x'), 500);
    const { seconds } = await closed;
    clearInterval(drip);
    assert.ok(seconds < soon, String(seconds));
  });

  test('a body that is shorter than it says is cut off in time, and nothing is kept', async () => {
    const { socket, closed } = open();
    socket.write(`${head(body.length + 10)}\r\n${body}`);
    assert.ok((await closed).seconds < soon);
    const text = await (await fetch(`${collector.origin}/export`)).text();
    assert.ok(!text.includes(JSON.parse(body).id));
  });

  test('a connection on which nothing comes is closed in time', async () => {
    assert.ok((await open().closed).seconds < soon);
  });

  test('a connection that is kept open and not used is closed in time', async () => {
    const { socket, closed } = open();
    socket.write('GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    const { seconds, text } = await closed;
    assert.match(text, /^HTTP\/1\.1 200/);
    assert.ok(seconds < soon, String(seconds));
  });

  test('too large a body is refused before it comes', async () => {
    const { socket, answer } = open();
    socket.write(`${head(2_000_000)}\r\n`);
    assert.match(await answer, /^HTTP\/1\.1 413[\s\S]*"too_large"/);
    socket.destroy();
  });

  test('too large a body that does not say so is refused while it comes', async () => {
    const { socket, answer } = open();
    socket.write('POST /responses HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n');
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    for (let sent = 0; sent < 20; sent += 1) socket.write(chunk);
    assert.match(await answer, /^HTTP\/1\.1 413[\s\S]*"too_large"/);
    socket.destroy();
  });

  test('headers of more than 8 KiB are refused', async () => {
    const { socket, answer } = open();
    socket.write(`GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nx-more: ${'x'.repeat(9000)}\r\n\r\n`);
    assert.match(await answer, /^HTTP\/1\.1 431/);
  });

  test('a length given twice over, or in two ways, is refused', async () => {
    for (const both of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n',
      'Transfer-Encoding: chunked, identity\r\n',
    ]) {
      const { socket, answer } = open();
      socket.write(
        `POST /responses HTTP/1.1\r\nHost: 127.0.0.1\r\n${both}\r\n0\r\n\r\nGET /export HTTP/1.1\r\n\r\n`,
      );
      const text = await answer;
      assert.match(text, /^HTTP\/1\.1 400/);
      assert.doesNotMatch(text, /200 OK/);
      socket.destroy();
    }
  });

  test('requests one after another on one connection are answered in their order', async () => {
    const { socket, closed } = open();
    const [one, other] = [aResponse(), aResponse()].map((response) => JSON.stringify(response));
    socket.write(
      `${head(one?.length ?? 0)}\r\n${one}${head(other?.length ?? 0)}Connection: close\r\n\r\n${other}`,
    );
    const { text } = await closed;
    const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids,
      [one, other].map((sent) => JSON.parse(sent ?? '').id),
    );
  });

  test('what is no HTTP, no good host or a strange method harms nobody', async () => {
    for (const [request, expected] of [
      ['hello\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET /live HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET /live HTTP/1.1\r\nHost: evil/../x\r\n\r\n', /^HTTP\/1\.1 400/],
      ['GET http://evil.example/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', /^HTTP\/1\.1 (200|400)/],
      ['TRACE /responses HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', /^HTTP\/1\.1 405/],
      ['CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', /^(HTTP\/1\.1 4|$)/],
      ['GET /report HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n', /^HTTP\/1\.1 403/],
    ] as const) {
      const { socket, answer } = open();
      socket.write(request);
      assert.match(await answer, expected, request);
      socket.destroy();
    }
    assert.equal((await fetch(`${collector.origin}/live`)).status, 200);
  });

  test('a hundred connections that stall do not hold up the others', async () => {
    const stalled = Array.from({ length: 100 }, () => open());
    for (const { socket } of stalled) socket.write(head(1000));
    const started = performance.now();
    const answer = await fetch(`${collector.origin}/responses`, {
      method: 'POST',
      body: JSON.stringify(aResponse()),
    });
    assert.equal(answer.status, 201);
    assert.ok(performance.now() - started < 5000);
    for (const { socket } of stalled) socket.destroy();
  });
});

interface Opened {
  socket: Socket;
  /** What the server has said when it first says something, or closes. */
  answer: Promise<string>;
  /** All that it said, and how long it took to close. */
  closed: Promise<{ seconds: number; text: string }>;
}

function open(): Opened {
  const started = performance.now();
  const socket = connect(collector.port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => {}); // A connection that is cut off is what these tests ask for.
  const close = once(socket, 'close');
  return {
    socket,
    answer: Promise.race([once(socket, 'data'), close]).then(() => text),
    closed: close.then(() => ({ seconds: (performance.now() - started) / 1000, text })),
  };
}
