import { checks } from './checks/index.js';
import { endpointAt, type Endpoint } from './endpoint.js';
import { NoAnswer, sentInWords, type Send } from './exchange.js';
import { sendOverHttp } from './send-over-http.js';
import type { Check, Finding } from './types.js';

export interface ConformOptions {
  /** What each request carries besides, such as `{authorization: 'Bearer …'}`. */
  headers?: Readonly<Record<string, string>>;
  /** Milliseconds that an answer may take. Default 15,000, as long as a client waits. */
  timeout?: number;
  /** Origin that the posts of pages come from. Default `https://shop.example`. */
  origin?: string;
  /** What sends. Default: over HTTP. */
  send?: Send;
  /** Milliseconds, of any beginning. */
  now?: () => number;
}

/**
 * Runs the wire contract against an endpoint, check after check, and yields what it finds. What it
 * posts is marked as a trial.
 */
export async function* conform(
  url: URL,
  {
    headers = {},
    timeout = 15_000,
    origin = 'https://shop.example',
    send = sendOverHttp,
    now = () => performance.now(),
  }: ConformOptions = {},
): AsyncGenerator<Finding, void, undefined> {
  const endpoint = endpointAt(url, { headers, timeout, origin, send, now });
  const fallen = new Set<string>();
  for (const check of checks) {
    const finding = await findingOf(check, endpoint, fallen);
    if (finding.outcome !== 'passed') fallen.add(check.name);
    yield finding;
  }
}

async function findingOf(check: Check, endpoint: Endpoint, fallen: ReadonlySet<string>): Promise<Finding> {
  const { name, level, rule, needs = [] } = check;
  if (needs.some((needed) => fallen.has(needed))) return { name, level, rule, outcome: 'left out' };
  try {
    const fault = await check.run(endpoint);
    return fault ? { name, level, rule, outcome: 'failed', fault } : { name, level, rule, outcome: 'passed' };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { sent, message } = error;
    const fault = { sent: sentInWords(sent), expected: 'an answer', came: message, mend: answering };
    return { name, level, rule, outcome: 'failed', fault };
  }
}

const answering =
  'Answer every request, also one that fails: see that the address is right, that the endpoint runs, and what it has logged.';
