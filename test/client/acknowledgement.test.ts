import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, type Reply, type Verdict } from '../../src/client/acknowledgement.js';
import type { Ack } from '../../src/client/types.js';

const id = '0b5e6a3c-2f1d-4c8e-9a7b-1234567890ab';
const other = 'ffffffff-2f1d-4c8e-9a7b-1234567890ab';
const echo = JSON.stringify({ id, revision: 2, status: 'stored' });
const refusal = JSON.stringify({ id, error: { code: 'invalid', detail: 'why' } });

type Row = [what: string, status: number, body: string, ack: Ack, expected: string, type?: string];

function outcome(verdict: Verdict): string {
  return verdict.state === 'waiting' ? verdict.reason : verdict.state;
}

function reply(status: number, headers: Record<string, string> = {}): Reply {
  return { status, ok: status > 199 && status < 300, type: 'cors', headers: new Headers(headers) };
}

const rows: Row[] = [
  ['an echo', 201, echo, 'echo', 'delivered'],
  ['an echo of a duplicate', 200, echo, 'echo', 'delivered'],
  ['an echo with a higher revision', 200, JSON.stringify({ id, revision: 3 }), 'echo', 'delivered'],
  ['an echo with a lower revision', 200, JSON.stringify({ id, revision: 1 }), 'echo', 'misdirected'],
  ['an echo without a revision', 200, JSON.stringify({ id }), 'echo', 'misdirected'],
  ['an echo with status 202', 202, echo, 'echo', 'misdirected'],
  ['204 where an echo is due', 204, '', 'echo', 'misdirected'],
  ['plain text where an echo is due', 200, 'ok', 'echo', 'misdirected'],
  ['an echo that is cut off', 201, echo.slice(0, 20), 'echo', 'misdirected'],
  ['an echo with an error', 200, JSON.stringify({ id, revision: 2, error: {} }), 'echo', 'misdirected'],
  ['200 with text', 200, 'ok', 'status', 'delivered'],
  ['200 with nothing', 200, '', 'status', 'delivered'],
  ['202', 202, '', 'status', 'delivered'],
  ['204', 204, '', 'status', 'delivered'],
  ['200 with JSON without an id', 200, '{"ok":true}', 'status', 'delivered'],
  ['200 with JSON that is no object', 200, 'null', 'status', 'delivered'],
  ['200 with a null error', 200, '{"error":null}', 'status', 'delivered'],
  ['200 with the same id and no revision', 200, JSON.stringify({ id }), 'status', 'delivered'],
  ['200 with another id', 200, JSON.stringify({ id: other }), 'status', 'misdirected'],
  ['200 with an older revision', 200, JSON.stringify({ id, revision: 1 }), 'status', 'misdirected'],
  ['200 with an error', 200, '{"error":"database is down"}', 'status', 'misdirected'],
  ['200 that looks like HTML', 200, '\n <!doctype html>', 'status', 'misdirected'],
  ['a hidden answer', 0, '', 'none', 'delivered', 'opaque'],
  ['HTML for an endpoint without answers', 200, '<p>Thanks</p>', 'none', 'delivered'],
  ['500 of an endpoint without answers', 500, '', 'none', 'server_error'],
  ['a redirect', 0, '', 'status', 'redirected', 'opaqueredirect'],
  ['301', 301, '', 'status', 'redirected'],
  ['400 with our body', 400, refusal, 'status', 'rejected'],
  ['413 with our body', 413, refusal, 'status', 'rejected'],
  ['415 with our body', 415, refusal, 'status', 'rejected'],
  ['422 with our body', 422, refusal, 'echo', 'rejected'],
  ['400 with our body and no id', 400, '{"error":{"code":"bad_json","detail":""}}', 'status', 'rejected'],
  ['422 id_reused', 422, refusal.replace('invalid', 'id_reused'), 'status', 'rejected'],
  ['422 erased', 422, refusal.replace('invalid', 'erased'), 'status', 'rejected'],
  ['422 for another id', 422, refusal.replace(id, other), 'status', 'refused'],
  ['400 of somebody else', 400, '{"error":{"code":400,"message":"no"}}', 'status', 'refused'],
  ['400 with HTML', 400, '<h1>Bad Request</h1>', 'status', 'refused'],
  ['413 with HTML', 413, '<h1>Too Large</h1>', 'status', 'refused'],
  ['401 with our body', 401, refusal, 'status', 'refused'],
  ['403 with our body', 403, refusal, 'status', 'refused'],
  ['403 of a firewall', 403, '<html>', 'status', 'refused'],
  ['404', 404, refusal, 'status', 'refused'],
  ['405', 405, '', 'status', 'refused'],
  ['409', 409, '', 'status', 'refused'],
  ['410', 410, '', 'status', 'refused'],
  ['408', 408, refusal, 'status', 'busy'],
  ['425', 425, '', 'status', 'busy'],
  ['429', 429, refusal, 'status', 'busy'],
  ['500', 500, '', 'status', 'server_error'],
  ['502 with HTML', 502, '<html>', 'status', 'server_error'],
  ['503 with our body', 503, refusal, 'status', 'server_error'],
];

describe('judge', () => {
  for (const [what, status, body, ack, expected, type] of rows) {
    it(`takes ${what} for ${expected}`, () => {
      const given = { ...reply(status), ...(type ? { type: type as ResponseType } : {}) };
      assert.equal(outcome(judge(given, body, { id, revision: 2, ack })), expected);
    });
  }

  it('takes a page for misdirected by its type alone', () => {
    const page = reply(200, { 'content-type': 'text/HTML; charset=utf-8' });
    assert.equal(outcome(judge(page, 'Welcome', { id, revision: 2, ack: 'status' })), 'misdirected');
  });

  it('passes on the code and the detail of a refusal', () => {
    const verdict = judge(reply(422), refusal, { id, revision: 2, ack: 'status' });
    assert.deepEqual(verdict, { state: 'rejected', code: 'invalid', detail: 'why' });
  });

  it('passes on how long to wait, the header before the body', () => {
    const asked = { id, revision: 2, ack: 'status' } as const;
    const hidden = judge(reply(503), '{"retry_after":7}', asked);
    const shown = judge(reply(503, { 'retry-after': '120' }), '{"retry_after":7}', asked);
    assert.deepEqual(
      [hidden, shown].map((verdict) => verdict.state === 'waiting' && verdict.retryAfter),
      [7, '120'],
    );
  });
});
