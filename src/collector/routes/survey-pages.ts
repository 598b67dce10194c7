import type { Hono } from 'hono';
import { defaultJourney } from '../../journey/index.js';
import { limits } from '../../wire/limits.js';
import type { Channel } from '../../wire/types.js';
import { otherMethods } from '../answer.js';
import { createBodyReader } from '../body.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { openSurvey, receiptSecret, takeForm, withQuery, type HostedOptions } from '../hosted/desk.js';
import { hostedHeaders } from '../hosted/hosted-headers.js';
import { emptyForm, linkOf, type FormBase } from '../hosted/filled-form.js';
import { readLink, type Link } from '../hosted/link.js';
import { openSeal } from '../hosted/page-receipt.js';
import { improvementsFor } from '../improvements-for.js';
import type { Improvement } from '../store/improvements.js';
import { formPage, thanksPage, type Place } from '../hosted/page.js';

/** Surveys as pages in one folder of the collector. */
export interface SurveyPages extends HostedOptions {
  /** Such as `/s`. */
  folder: string;
  /** The folder of the style sheet, seen from that one. */
  base: string;
  /** How the question reached the customer. Default: by a link. */
  channel?: Channel;
  /** They stand within other pages. Default false. */
  framed?: boolean;
  /** What of its query an address keeps from page to page. Default: nothing. */
  kept?: (query: URLSearchParams) => string;
}

/** Every survey as a page of its own, which thanks on another. Only sending one records anything. */
export function serveSurveyPages(app: Hono<CollectorEnv>, pages: SurveyPages): void {
  const { folder } = pages;
  app.use(`${folder}/*`, async (context, next) => {
    hostedHeaders(context, pages);
    await next();
  });
  app.get(`${folder}/:survey`, show(pages));
  app.post(`${folder}/:survey`, take(pages));
  app.all(`${folder}/:survey`, otherMethods('GET', 'HEAD', 'POST'));
  app.get(`${folder}/:survey/thanks`, thank(pages));
  app.all(`${folder}/:survey/thanks`, otherMethods('GET', 'HEAD'));
}

function show(pages: SurveyPages) {
  return async (context: CollectorContext): Promise<Response> => {
    const query = queryOf(context);
    const opened = await open(context, readLink(query), pages);
    if ('missing' in opened) return opened.missing;
    return context.html(formPage(emptyForm(opened.base, query, pages.now()), placeOf(context, pages)));
  };
}

function take(pages: SurveyPages) {
  const readBody = createBodyReader({ most: limits.batchBytes });

  return async (context: CollectorContext): Promise<Response> => {
    const fields = new URLSearchParams(Buffer.from(await readBody(context)).toString());
    const opened = await open(context, linkOf(fields), pages);
    if ('missing' in opened) return opened.missing;
    const place = placeOf(context, pages);
    const thanks = about(place.action.replace(/(?=[?]|$)/, '/thanks'), opened.base.link);
    return takeForm(context, { base: opened.base, fields, place, thanks }, pages);
  };
}

function thank(pages: SurveyPages) {
  return async (context: CollectorContext): Promise<Response> => {
    const opened = await open(context, readLink(queryOf(context)), pages);
    if ('missing' in opened) return opened.missing;
    const place = placeOf(context, pages);
    return context.html(
      thanksPage(opened.base, {
        place: { ...place, base: `../${place.base}` },
        improvements: await improvedAt(opened.base, pages),
        receipt: await receiptIn(context, pages),
      }),
    );
  };
}

async function receiptIn(
  context: CollectorContext,
  { store, now }: SurveyPages,
): Promise<string | undefined> {
  const seal = queryOf(context).get('receipt');
  return seal ? openSeal(seal, { key: await store.secret(receiptSecret), now: now() }) : undefined;
}

/** The address of the thanks, with what the answer was about. */
export function about(thanks: string, { touchpoint, site }: Link): string {
  if (!touchpoint) return thanks;
  return withQuery(thanks, { touchpoint, ...(site && { site }) });
}

/** The newest improvement of the touchpoint that was answered about. */
async function improvedAt(
  { link: { touchpoint, site }, words: { lang } }: FormBase,
  { store, journey = defaultJourney }: SurveyPages,
): Promise<Improvement[]> {
  if (touchpoint === undefined) return [];
  const all = await store.improvements.list({ site });
  return improvementsFor(all, { touchpoint, lang, most: '1' }, journey);
}

async function open(
  context: CollectorContext,
  link: Link,
  pages: SurveyPages,
): Promise<{ base: FormBase } | { missing: Response }> {
  const { base, channel } = pages;
  const opened = await openSurvey(context, { name: nameOf(context), link, base }, pages);
  return 'base' in opened && channel ? { base: { ...opened.base, channel } } : opened;
}

function placeOf(context: CollectorContext, { base, framed, script, kept }: SurveyPages): Place {
  const query = kept?.(queryOf(context)) ?? '';
  const action = query === '' ? nameOf(context) : `${nameOf(context)}?${query}`;
  return { action, base, framed: framed === true, script: script !== undefined };
}

function queryOf(context: CollectorContext): URLSearchParams {
  return new URL(context.req.url).searchParams;
}

function nameOf(context: CollectorContext): string {
  return context.req.param('survey') ?? '';
}
