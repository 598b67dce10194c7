import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { destinationOf } from '../../src/client/endpoint.js';

/** Lets the test run as if on a page. */
function onPage(href: string, { baseURI = href, origin = new URL(href).origin } = {}): void {
  Object.assign(globalThis, { location: new URL(href), document: { baseURI }, origin });
}

const endpointOf = (endpoint: string): string | undefined => destinationOf({ endpoint })?.endpoint;

describe('destinationOf', () => {
  afterEach(() => {
    for (const name of ['location', 'document', 'origin']) Reflect.deleteProperty(globalThis, name);
  });

  const rows: [page: string, endpoint: string, expected: string | undefined][] = [
    ['https://shop.example/a', 'https://c.example/r', 'https://c.example/r'],
    ['https://shop.example/a', 'https://c.example:8443/r', 'https://c.example:8443/r'],
    ['https://shop.example/a/b', '/r', 'https://shop.example/r'],
    ['https://shop.example/a/b', 'r?x=1', 'https://shop.example/a/r?x=1'],
    ['https://shop.example/a', '//c.example/r', 'https://c.example/r'],
    ['http://kiosk.local/a', 'http://c.example/r', 'http://c.example/r'],
    ['https://shop.example/a', 'http://c.example/r', undefined],
    ['https://shop.example/a', 'http://localhost:8787/r', 'http://localhost:8787/r'],
    ['https://shop.example/a', 'http://c.localhost/r', 'http://c.localhost/r'],
    ['https://shop.example/a', 'http://127.0.0.1:8787/r', 'http://127.0.0.1:8787/r'],
    ['https://shop.example/a', 'http://[::1]:8787/r', 'http://[::1]:8787/r'],
    ['https://shop.example/a', '', undefined],
    ['https://shop.example/a', 'javascript:alert(1)', undefined],
    ['https://shop.example/a', 'data:text/plain,x', undefined],
    ['https://shop.example/a', 'ftp://c.example/r', undefined],
    ['https://shop.example/a', 'https://', undefined],
  ];
  for (const [page, endpoint, expected] of rows) {
    it(`makes ${expected ?? 'nothing'} of "${endpoint}" on ${page}`, () => {
      onPage(page);
      assert.equal(endpointOf(endpoint), expected);
    });
  }

  it('resolves against the base address of the page', () => {
    onPage('https://shop.example/a', { baseURI: 'https://cdn.example/x/' });
    assert.equal(endpointOf('r'), 'https://cdn.example/x/r');
  });

  it('knows no relative address where there is no page', () => {
    assert.equal(endpointOf('/r'), undefined);
    assert.equal(endpointOf('https://c.example/r'), 'https://c.example/r');
  });

  it('posts JSON on the own origin and plain text, which needs no preflight, across', () => {
    onPage('https://shop.example/a');
    const types = ['/r', 'https://c.example/r'].map((endpoint) => destinationOf({ endpoint })?.contentType);
    assert.deepEqual(types, ['application/json', 'text/plain;charset=UTF-8']);
  });

  it('takes everything for another origin in a sandboxed frame', () => {
    onPage('https://shop.example/a', { origin: 'null' });
    assert.equal(destinationOf({ endpoint: '/r' })?.contentType, 'text/plain;charset=UTF-8');
  });

  it('posts the content type that is asked for', () => {
    const to = destinationOf({
      endpoint: 'https://c.example/r',
      contentType: 'application/json',
      ack: 'echo',
    });
    assert.deepEqual(to, { endpoint: 'https://c.example/r', ack: 'echo', contentType: 'application/json' });
  });
});
