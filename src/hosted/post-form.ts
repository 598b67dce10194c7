import type { SentForm } from './sent-form.js';

/** What became of a post. */
export type PostOutcome =
  /** The collector answered with a page: the next one, the thanks, or what is wrong. */
  | { readonly page: Document; readonly address: string }
  /** Refused for good, without a page that says why. */
  | 'refused'
  /** It may be tried again, after so many milliseconds at the soonest. */
  | { readonly after: number };

/** How long a post may take, in milliseconds. */
const longest = 30_000;
const refusals = [400, 413, 415, 422];
const passing = [408, 425, 429];

/**
 * Posts what was sent, as the browser itself would, and reads the page that comes back. What is no page of the
 * collector, such as that of a captive portal, answers nothing. `XMLHttpRequest` reads a page as a document, so
 * that no policy has to allow that text becomes HTML.
 */
export function postForm(form: SentForm, now: number): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.timeout = longest;
    request.onloadend = () => resolve(outcomeOf(request));
    request.send(bodyOf(form, now));
  });
}

/** How long it has waited goes along, so that the collector knows when it was sent. */
function bodyOf({ fields, at }: SentForm, now: number): URLSearchParams {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const waited = Math.round((now - at) / 1000);
  if (waited > 0) body.set('_waited', String(waited));
  return body;
}

function outcomeOf(request: XMLHttpRequest): PostOutcome {
  const { status, responseXML: page, responseURL: address } = request;
  const isOurs = page?.querySelector('main.kundresa');
  if (page && isOurs && status > 0 && status < 500 && !passing.includes(status)) return { page, address };
  if (refusals.includes(status)) return 'refused';
  return { after: (Number(request.getResponseHeader('Retry-After')) || 0) * 1000 };
}
