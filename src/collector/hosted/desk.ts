import type { Journey } from '../../journey/index.js';
import type { Words } from '../../survey/index.js';
import { pageOf } from '../../survey/index.js';
import { plainRefusals } from '../answer.js';
import type { CollectorContext } from '../context.js';
import { understand } from '../ingest.js';
import { keepItem, refusedOutcome, type Outcome } from '../keep-item.js';
import type { KeyRing } from '../key-ring.js';
import { Refused, refusalStatus } from '../refused.js';
import { reasonOf } from '../start-error.js';
import type { SurveyResponse } from '../../wire/types.js';
import type { Spare } from '../spare.js';
import { vouched } from '../vouch.js';
import type { Incoming } from '../store/incoming.js';
import type { Store } from '../store/response-store.js';
import { back, further, hiddenPrefix, sentForm, type Entry, type FormBase } from './filled-form.js';
import { hostedHeaders } from './hosted-headers.js';
import { wordsFor } from './language.js';
import { isLate, sentAt, withoutWrong } from './late-form.js';
import type { Link } from './link.js';
import { formPage, noSurveyPage, type Place } from './page.js';
import { pageReceipt, sealReceipt } from './page-receipt.js';
import { responseOf } from './response-of.js';
import { surveyNamed, surveyNames, type OwnSurveys } from './surveys.js';

/** What the hosted pages need from the collector. */
export interface HostedOptions {
  store: Store;
  spare: Spare;
  /** Address of the privacy notice. Without it no contact is asked for. */
  privacyUrl: string | undefined;
  /** The operator's own surveys, by name. */
  own: OwnSurveys;
  keys: KeyRing;
  /** Resolves the touchpoints of links. Default: the one without own touchpoints. */
  journey?: Journey;
  /** Pages that may frame these, as sources of a policy. Default: none. */
  ancestors?: string;
  /** The file of the script that makes them better. Default: there is none. */
  script?: string | undefined;
  now: () => Date;
}

/** What a page is about, or the page that says that there is no such survey. */
export type Opened = { base: FormBase } | { missing: Response };

interface Opening {
  name: string;
  link: Link;
  entry?: Entry | undefined;
  /** The folder of the style sheet, seen from the page. Default: the page's own. */
  base?: string;
}

/** Finds the survey of a name in the visitor's language. */
export async function openSurvey(
  context: CollectorContext,
  { name, link, entry, base = '' }: Opening,
  options: HostedOptions,
): Promise<Opened> {
  const { privacyUrl, own } = options;
  const words = wordsOf(context, link);
  const definition = await surveyNamed(name, { words, link, privacyUrl, own });
  hostedHeaders(context, options, definition);
  if (definition) return { base: { definition, words, link, entry } };
  return { missing: await context.html(noSurveyPage(words, surveyNames(own), base), 404) };
}

/** The words of the language that the link says or the browser prefers. */
export function wordsOf(context: CollectorContext, { lang }: Link): Required<Words> {
  return wordsFor(lang, context.req.header('accept-language'));
}

export interface Taking {
  base: FormBase;
  fields: URLSearchParams;
  place: Place;
  /** Where the thanks are, seen from the page. */
  thanks: string;
  /** Marks what is about to be kept, or gives it an id of its own. */
  mark?: ((item: Incoming) => Incoming) | undefined;
}

/**
 * Takes one page of a form: keeps what was given so far and shows the next page, or leads to the thanks. Where
 * something is wrong nothing is kept and the page says so; but of a form that waited, what is right is kept first.
 */
export async function takeForm(
  context: CollectorContext,
  { base, fields, place, thanks, mark }: Taking,
  options: HostedOptions,
): Promise<Response> {
  const now = options.now();
  const sent = sentForm(base, fields, now);
  if (fields.get(`${hiddenPrefix}go`) === 'back') return context.html(formPage(back(sent), place));
  const next = further(sent);
  const isWrong = next.problems.size > 0;
  const response = responseOf(isWrong ? withoutWrong(next) : next, sentAt(fields, now));
  if (isWrong && !(isLate(fields) && response.answers.length > 0))
    return context.html(formPage(next, place), 422);
  const { status, body, receipt } = await keep(response, { context, options, mark });
  if (status === 200 || status === 201) {
    const later = { ...next, revision: revisionIn(body) + 1 };
    if (isWrong) return context.html(formPage(later, place), 422);
    // A page of its own, so that loading it again sends nothing again.
    if (!pageOf(next.definition, next.state))
      return context.redirect(withQuery(thanks, { lang: base.words.lang, ...receipt }), 303);
    return context.html(formPage(later, place));
  }
  if ('retry_after' in body) context.header('Retry-After', String(body.retry_after));
  const failure = status === refusalStatus.invalid ? 'rejected' : 'failed';
  return context.html(formPage(sent, place, failure), status);
}

/** An address with more in its query. */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const added = new URLSearchParams(query).toString();
  return added === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${added}`;
}

function revisionIn(body: Outcome['body']): number {
  return 'revision' in body ? (body.revision ?? 0) : 0;
}

interface Keeping {
  context: CollectorContext;
  options: HostedOptions;
  mark: Taking['mark'];
}

/** The form goes the way of every other response. */
async function keep(
  response: SurveyResponse,
  { context, options, mark = (item) => item }: Keeping,
): Promise<Outcome & { receipt?: { receipt: string } }> {
  const { store, spare, keys, now } = options;
  try {
    spare(context, 1);
    const key = await store.secret(receiptSecret);
    const receipt = pageReceipt(response.id, key);
    const item = await newest({ ...response, receipt }, options);
    if (!item) return unavailable;
    const outcome = await keepItem(store, mark(vouched(item, keys.orders)));
    // Nothing is there that a receipt could open.
    if ('status' in outcome.body && outcome.body.status === 'erased') return outcome;
    return { ...outcome, receipt: { receipt: sealReceipt(receipt, { key, now: now() }) } };
  } catch (error) {
    if (error instanceof Refused) return refusedOutcome(error);
    console.error(`A form could not be kept: ${reasonOf(error)}`);
    return unavailable;
  }
}

/** Name of the store's secret that receipts of these pages are made by. */
export const receiptSecret = 'receipts';

const unavailable = refusedOutcome(plainRefusals.unavailable);

/**
 * The response as an item. What a person sends last is what counts: where a revision as high is
 * there with other content, as after going back in the browser, this one becomes the next.
 */
async function newest(
  response: SurveyResponse,
  { store, now }: HostedOptions,
): Promise<Incoming | undefined> {
  const understood = (one: SurveyResponse): Incoming | undefined =>
    understand(Buffer.from(JSON.stringify(one)), now()).items[0];
  const item = understood(response);
  const there = await store.link(response.id);
  const isOlder = response.revision <= there.revision;
  if (!isOlder || item?.type !== 'response' || item.row.hash === there.hash) return item;
  return understood({ ...response, revision: there.revision + 1 });
}
