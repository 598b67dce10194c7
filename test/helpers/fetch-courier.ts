import { mock } from 'node:test';
import { createClient } from '../../src/client/index.js';
import { answers, fakeEndpoint } from './fake-endpoint.js';
import { aResponse } from './responses.js';

/**
 * Lets the library fetch what it fetches when something waits. Modules come in real time, so tests
 * in which time stands still need it beforehand.
 */
export async function fetchCourier(): Promise<void> {
  const { fetch, react } = fakeEndpoint();
  react(answers(503));
  const warnings = mock.method(console, 'warn', () => undefined);
  const client = createClient({ endpoint: 'https://before.example/r', storage: 'none', fetch }, new Map());
  await client.send(aResponse());
  client.close();
  warnings.mock.restore();
}
