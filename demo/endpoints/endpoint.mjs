/**
 * An endpoint for Kundresa in Node alone. Run it: node endpoint.mjs
 * PORT is where it listens (8080), ANSWERS the file that it keeps answers in (answers.jsonl).
 * Each line is one item as it came, the receipt hashed. Of one id the last line holds.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';

const { PORT: port = '8080', ANSWERS: file = 'answers.jsonl' } = process.env;
const mostBytes = 1_048_576;
const mostItemBytes = 65_536;
const mostItems = 50;

/** Revision and hash of what is kept, by id. One process owns the file, so nothing happens between look and write. */
const kept = new Map();
const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
for (const line of lines) remember(parsed(line));
const answers = openSync(file, 'a');
/** Whether a crash or a full disk may have left half a line. */
let isTorn = Boolean(lines.at(-1));
syncFolder();

createServer(async (request, response) => {
  const { status, body, headers } = await answerTo(request).catch(refusalOf);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Expose-Headers': 'Retry-After',
    ...headers,
  });
  response.end(body === undefined ? '' : JSON.stringify(body));
}).listen(Number(port), () => console.log(`Takes answers on port ${port}.`));

async function answerTo(request) {
  if (request.method === 'OPTIONS') return { status: 204 };
  if (request.method !== 'POST') {
    const refused = refusalOf(new Refused(405, 'method_not_allowed', 'Only POST is taken here.'));
    return { ...refused, headers: { Allow: 'POST, OPTIONS' } };
  }
  const value = read(await bodyOf(request));
  if (!Array.isArray(value.items)) return keep(value);
  if (value.items.length > mostItems) throw new Refused(413, 'too_large', `Send at most ${mostItems} items.`);
  return { status: 200, body: { items: value.items.map((item) => tried(item).body) } };
}

async function bodyOf(request) {
  if (request.headers['content-encoding'])
    throw new Refused(415, 'unsupported_encoding', 'Send the body as it is.');
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
  }
  if (size > mostBytes) throw new Refused(413, 'too_large', `Send at most ${mostBytes} bytes.`);
  return Buffer.concat(chunks).toString();
}

function read(text) {
  const value = parsed(text);
  if (value === undefined) throw new Refused(400, 'bad_json', 'The body is not JSON.');
  if (typeof value !== 'object' || value === null) throw new Refused(422, 'invalid', 'Send one JSON object.');
  if (isTooDeep(value)) throw new Refused(400, 'too_deep', 'The JSON is nested too deeply.');
  return value;
}

function isTooDeep(value) {
  try {
    return JSON.stringify(value) === '';
  } catch {
    return true; // The stack overflowed.
  }
}

function tried(item) {
  try {
    return keep(item);
  } catch (error) {
    return refusalOf(error, item?.id);
  }
}

/** Writes an item down and answers when it is on disk. */
function keep(item) {
  check(item);
  const { id, revision = 1, receipt } = item;
  const named = item.type === 'response' ? { id, revision } : { id };
  const safe = typeof receipt === 'string' ? { ...item, receipt: hashOf(receipt) } : item;
  const line = JSON.stringify(safe);
  const before = kept.get(id.toLowerCase());
  if (before && before.revision > revision) return { status: 200, body: { ...named, status: 'superseded' } };
  if (before && before.revision === revision) {
    if (before.hash !== hashOf(line))
      throw new Refused(422, 'id_reused', 'This id and revision came before with other content.', id);
    return { status: 200, body: { ...named, status: 'duplicate' } };
  }
  write(line);
  remember(safe);
  return { status: 201, body: { ...named, status: 'stored' } };
}

function write(line) {
  const bytes = Buffer.from(`${isTorn ? '\n' : ''}${line}\n`);
  isTorn = true;
  if (writeSync(answers, bytes) !== bytes.length) throw new Error('The disk did not take all of it.');
  fsyncSync(answers);
  isTorn = false;
}

/** What every reader of the answers may rely on. All other fields are kept as they came. */
function check(item) {
  const { type, v, id, revision, survey, channel, answers: given, event } = { ...item };
  const wrong = (what) => new Refused(422, 'invalid', what, typeof id === 'string' ? id : undefined);
  if (Buffer.byteLength(JSON.stringify(item)) > mostItemBytes)
    throw new Refused(413, 'too_large', `Send at most ${mostItemBytes} bytes an item.`);
  if (v !== 1) throw wrong('v: must be 1.');
  if (!/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(id)) throw wrong('id: must be a UUID.');
  if (typeof survey !== 'string' || typeof channel !== 'string')
    throw wrong('survey and channel: must be text.');
  if (type === 'funnel' && typeof event === 'string') return;
  if (type !== 'response') throw wrong('type: must be "response", or "funnel" with an event.');
  if (!Number.isInteger(revision) || revision < 1) throw wrong('revision: must be 1 or more.');
  if (!Array.isArray(given) || !given.every(isAnswer))
    throw wrong('answers: must be a list of {question, kind, value}.');
}

function isAnswer(answer) {
  const { question, kind, value } = { ...answer };
  return typeof question === 'string' && typeof kind === 'string' && value !== undefined && value !== null;
}

function remember(item) {
  if (!item) return;
  kept.set(item.id.toLowerCase(), { revision: item.revision ?? 1, hash: hashOf(JSON.stringify(item)) });
}

class Refused extends Error {
  constructor(status, code, detail, id) {
    super(detail);
    Object.assign(this, { status, code, id });
  }
}

/** The answer to what is refused for good; anything else that went wrong may be sent again. */
function refusalOf(error, id = error.id) {
  const named = typeof id === 'string' ? { id } : {};
  if (error instanceof Refused)
    return { status: error.status, body: { ...named, error: { code: error.code, detail: error.message } } };
  console.error(error);
  const refusal = { code: 'unavailable', detail: 'It cannot be kept at the moment: send it again.' };
  return { status: 503, headers: { 'Retry-After': '5' }, body: { ...named, error: refusal, retry_after: 5 } };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON, or half a line.
  }
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

/** A new file is safe when its folder is. */
function syncFolder() {
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
