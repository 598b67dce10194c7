import * as definitionLimits from '../survey/definition-limits.js';

/** How long a definition may take to come, in milliseconds. */
const time = 10_000;

const fetched = new Map<string, unknown>();

/**
 * Fetches the JSON at an address, without credentials and without telling where from; once for the
 * page. Rejects with what is wrong and how to mend it.
 */
export async function fetchDefinition({ href }: URL): Promise<unknown> {
  const known = fetched.get(href);
  if (known !== undefined) return known;
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), time);
  try {
    const response = await fetch(href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: end.signal,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const value: unknown = JSON.parse(await textOf(response));
    fetched.set(href, value);
    return value;
  } catch (error) {
    const why = end.signal.aborted ? `it took longer than ${time / 1000} seconds` : String(error);
    const mend = 'Does it lead to JSON that this page may fetch?';
    throw new Error(`${href} could not be read: ${why}. ${mend}`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The body as text, up to the size that a definition may have. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    text += decoder.decode(part?.value, { stream: !part?.done });
    if (text.length > definitionLimits.json) {
      await reader?.cancel();
      throw new Error(`it is longer than ${definitionLimits.json} characters`);
    }
    if (!part || part.done) return text;
  }
}
