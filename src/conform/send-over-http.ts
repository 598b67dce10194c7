import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { NoAnswer, type Came, type Sent } from './exchange.js';

/**
 * Sends over HTTP or HTTPS, each request on a connection of its own. Not `fetch`, which lets nobody
 * send a body with GET, nor the Origin of a page.
 */
export function sendOverHttp(url: URL, sent: Sent, timeout: number): Promise<Came> {
  const { method, body } = sent;
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    ...sent.headers,
    connection: 'close',
    ...(body ? { 'content-length': String(body.byteLength) } : {}),
  };
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new NoAnswer(sent, reason));
    const signal = AbortSignal.timeout(timeout);
    signal.addEventListener('abort', () => fail(`no whole answer within ${timeout / 1000} s`));
    const outgoing = request(new URL(sent.query ?? '', url), { method, headers, agent: false, signal });
    outgoing.on('response', (incoming) => {
      read(incoming).then(resolve, (error: unknown) => fail(`the answer broke off: ${reasonOf(error)}`));
    });
    // An endpoint may refuse a large body before all of it was sent: then there is an answer too.
    outgoing.on('error', (error) => setTimeout(fail, graceTime, `no answer: ${reasonOf(error)}`));
    outgoing.end(body);
  });
}

/** Milliseconds in which an answer may still be read from a connection that broke while sending. */
const graceTime = 200;

async function read(incoming: IncomingMessage): Promise<Came> {
  const { statusCode: status = 0, headersDistinct } = incoming;
  const headers = Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]);
  return { status, headers: Object.fromEntries(headers), text: await text(incoming) };
}

/** An AggregateError, as of a name with several addresses, has an empty message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
