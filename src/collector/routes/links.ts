import type { Hono, MiddlewareHandler } from 'hono';
import { limits } from '../../wire/limits.js';
import { otherMethods } from '../answer.js';
import { createBodyReader } from '../body.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { openSurvey, takeForm, wordsOf, type HostedOptions } from '../hosted/desk.js';
import { hostedHeaders } from '../hosted/hosted-headers.js';
import { emptyForm, type FormBase } from '../hosted/filled-form.js';
import { formPage, sentencePage, type Place } from '../hosted/page.js';
import { linkWords } from '../links/link-words.js';
import { createOpens, type Oddity } from '../links/opens.js';
import { rowOf } from '../links/scored.js';
import { markedBy } from '../links/scanner.js';
import { readLinkToken, responseIdOf, type SignedLink } from '../sign/link-token.js';
import { reasonOf } from '../start-error.js';
import { makeLinksRoute } from './make-links.js';
import { about } from './survey-pages.js';

/**
 * Surveys by signed links, for mails and SMS, below `/l/`. Opening one records nothing, whoever or
 * whatever opens it; sending the form does. They run no script: by what the browser says of a form that it sends
 * itself, a person is told from a program. `POST /links` makes such links, for admins.
 */
export function serveLinks(
  app: Hono<CollectorEnv>,
  admin: MiddlewareHandler<CollectorEnv>,
  options: HostedOptions,
): void {
  app.post('/links', admin, makeLinksRoute(options));
  app.all('/links', otherMethods('POST'));
  app.use('/l/*', async (context, next) => {
    hostedHeaders(context, options);
    await next();
  });
  app.get('/l/:token/:value?', show(options));
  app.post('/l/:token', take(options));
  app.all('/l/:token/:value?', otherMethods('GET', 'HEAD', 'POST'));
}

function show(options: HostedOptions) {
  const see = createOpens({ now: () => options.now().getTime() });

  return async (context: CollectorContext): Promise<Response> => {
    const opened = await open(context, options);
    if ('refusal' in opened) return opened.refusal;
    const { base, id } = opened;
    const value = context.req.param('value') ?? '';
    const oddity = see(id, { method: context.req.method, value });
    if (oddity) await mark(id, oddity, options);
    const asked = rowOf(base.definition, base.words)?.question.id;
    const query = new URLSearchParams(asked === undefined || value === '' ? {} : { [asked]: value });
    return context.html(formPage(emptyForm(base, query, options.now()), placeOf(context)));
  };
}

function take(options: HostedOptions) {
  const readBody = createBodyReader({ most: limits.batchBytes });

  return async (context: CollectorContext): Promise<Response> => {
    const fields = new URLSearchParams(Buffer.from(await readBody(context)).toString());
    const opened = await open(context, options);
    if ('refusal' in opened) return opened.refusal;
    const { base, id, survey } = opened;
    const marked = markedBy(context, { token: tokenOf(context), id, options });
    const thanks = about(`../s/${survey}/thanks`, base.link);
    return takeForm(context, { base, fields, place: placeOf(context), thanks, mark: await marked }, options);
  };
}

type Opened = { base: FormBase; id: string; survey: string } | { refusal: Response };

/** The survey that a signed link leads to, or the page that says kindly why it leads nowhere. */
async function open(context: CollectorContext, options: HostedOptions): Promise<Opened> {
  const token = tokenOf(context);
  const signed = readLinkToken(token, options.keys.links);
  if (!signed) return { refusal: await refusal(context, { state: 'broken', status: 400 }) };
  if (signed.expires * 1000 <= options.now().getTime())
    return { refusal: await refusal(context, { state: 'expired', status: 410, lang: signed.lang }) };
  const id = responseIdOf(token);
  const entry = { id, channel: signed.channel };
  const { survey } = signed;
  const opened = await openSurvey(context, { name: survey, link: linkOf(signed), entry }, options);
  return 'missing' in opened ? { refusal: opened.missing } : { base: opened.base, id, survey };
}

function linkOf({ stage, touchpoint, site, lang, brand }: SignedLink) {
  const said = Object.entries({ stage, touchpoint, site, lang, brand }).filter(([, value]) => value !== '');
  return Object.fromEntries(said);
}

function refusal(
  context: CollectorContext,
  { state, status, lang }: { state: 'broken' | 'expired'; status: 400 | 410; lang?: string },
): Response | Promise<Response> {
  const words = wordsOf(context, lang ? { lang } : {});
  return context.html(sentencePage(words, linkWords(words.lang)[state], baseOf(context)), status);
}

/** Remembering it is no answer, and that it cannot be remembered costs nobody the page. */
async function mark(id: string, reason: Oddity, { store, now }: HostedOptions): Promise<void> {
  try {
    await store.markLink({ id, reason, at: now().toISOString() });
  } catch (error) {
    console.error(`A link could not be marked: ${reasonOf(error)}`);
  }
}

function tokenOf(context: CollectorContext): string {
  return context.req.param('token') ?? '';
}

function placeOf(context: CollectorContext): Place {
  const action = tokenOf(context);
  return {
    action: context.req.param('value') === undefined ? action : `../${action}`,
    base: baseOf(context),
  };
}

/** The folder of the style sheet, seen from the page. */
function baseOf(context: CollectorContext): string {
  return context.req.param('value') === undefined ? '../s/' : '../../s/';
}
