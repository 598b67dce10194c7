import { within } from '../client/within.js';
import { said } from '../moment/asking.js';

// Taken before anybody replaces it.
const { fetch } = globalThis;

/** A text in one language. */
export interface Said {
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
}

/** What was improved, as far as a visitor reads it. */
export interface Improvement {
  readonly said: Said;
  readonly did: Said;
}

export interface ReadOptions {
  /** Whose touchpoint and site it is about. */
  readonly element: Element;
  /** The language wanted, as BCP 47. */
  readonly lang: string;
  /** Most that are asked for. With 1 only those of the touchpoint, else those of the whole site. */
  readonly most: number;
}

/** How long to wait for them, in milliseconds. */
const patience = 5000;

const asked = new Map<string, Promise<readonly Improvement[]>>();

/**
 * What a collector says was improved, newest first; none where it cannot be read. A GET of the endpoint
 * itself, so that a page that allows this address alone need not allow another. Says nothing of the
 * visitor. Asked for once in a page view. Never rejects.
 */
export function readImprovements(
  endpoint: URL,
  { element, lang, most }: ReadOptions,
): Promise<readonly Improvement[]> {
  const touchpoint = said(element, 'touchpoint');
  const site = said(element, 'site');
  if (most === 1 && touchpoint === undefined) return Promise.resolve([]);
  const url = new URL(endpoint);
  url.search = String(
    new URLSearchParams({
      lang,
      ...(site === undefined ? {} : { site }),
      ...(most === 1 && touchpoint !== undefined ? { touchpoint } : {}),
      most: String(most),
    }),
  );
  const reading = asked.get(url.href) ?? within(patience, read(url)).catch(() => []);
  asked.set(url.href, reading);
  return reading;
}

async function read(url: URL): Promise<readonly Improvement[]> {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  const { improvements }: { improvements?: unknown } = Object(answer.ok ? await answer.json() : {});
  return Array.isArray(improvements) ? improvements.flatMap(improvementIn) : [];
}

function improvementIn(one: unknown): Improvement[] {
  const [theySaid, weDid] = ['said', 'did'].map((name) => firstText(Reflect.get(Object(one), name)));
  return theySaid && weDid ? [{ said: theySaid, did: weDid }] : [];
}

function firstText(texts: unknown): Said | undefined {
  const [first] = Object.entries(Object(texts));
  return first && typeof first[1] === 'string' ? { lang: first[0], text: first[1] } : undefined;
}
