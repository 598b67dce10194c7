import type { Hono } from 'hono';
import type { SurveyDefinition } from '../../survey/index.js';
import { isPage } from '../../survey/is-page.js';
import { limits } from '../../wire/limits.js';
import { otherMethods, plainRefusals } from '../answer.js';
import { createBodyReader } from '../body.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import {
  emptyForm,
  linkOf,
  questionsOf,
  responseOf,
  sentForm,
  type FilledForm,
} from '../hosted/filled-form.js';
import { wordsFor } from '../hosted/language.js';
import { readLink, type Link } from '../hosted/link.js';
import { formPage, noSurveyPage, thanksPage } from '../hosted/page.js';
import { style } from '../hosted/style.js';
import { surveyNamed, surveyNames, type OwnSurveys } from '../hosted/surveys.js';
import { understand } from '../ingest.js';
import { keepItem, refusedOutcome, type Outcome } from '../keep-item.js';
import { Refused, refusalStatus } from '../refused.js';
import type { Spare } from '../spare.js';
import type { Store } from '../store/response-store.js';

export interface HostedOptions {
  store: Store;
  spare: Spare;
  /** Address of the privacy notice. Without it no contact is asked for. */
  privacyUrl: string | undefined;
  /** The operator's own surveys, by name. */
  own: OwnSurveys;
  now: () => Date;
}

/**
 * Nothing runs, nothing is loaded but the style sheet and what the survey itself shows, and any page
 * may frame it, as some shops only can.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ');

/** Surveys as plain pages below `/s/`, for links, mails and printed codes. Only sending one records anything. */
export function serveHosted(app: Hono<CollectorEnv>, options: HostedOptions): void {
  app.use('/s/*', async (context, next) => {
    context.header('Content-Security-Policy', policy);
    context.header('X-Robots-Tag', 'noindex');
    await next();
  });
  app.get('/s/hosted.css', (context) =>
    context.body(style, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    }),
  );
  app.get('/s/:survey', show(options));
  app.post('/s/:survey', take(options));
  app.all('/s/:survey', otherMethods('GET', 'HEAD', 'POST'));
  app.get('/s/:survey/thanks', thank(options));
  app.all('/s/:survey/thanks', otherMethods('GET', 'HEAD'));
}

function show(options: HostedOptions) {
  return (context: CollectorContext): Response | Promise<Response> => {
    const query = new URL(context.req.url).searchParams;
    const base = baseOf(context, readLink(query), options);
    if (!base.definition) return context.html(noSurveyPage(base.words, surveyNames(options.own)), 404);
    const form = emptyForm({ ...base, definition: base.definition }, query, options.now());
    return context.html(formPage(form, nameOf(context)));
  };
}

function take(options: HostedOptions) {
  const { store, spare, now } = options;
  const readBody = createBodyReader({ most: limits.batchBytes });

  return async (context: CollectorContext): Promise<Response> => {
    const fields = new URLSearchParams(Buffer.from(await readBody(context)).toString());
    const base = baseOf(context, linkOf(fields), options);
    if (!base.definition) return context.html(noSurveyPage(base.words, surveyNames(options.own)), 404);
    const form = sentForm({ ...base, definition: base.definition }, fields, now());
    if (form.problems.size > 0) return context.html(formPage(form, nameOf(context)), 422);
    const { status, body } = await keepForm(form, { context, store, spare, now: now() });
    if (status === 200 || status === 201) return thanked(context, form);
    if ('retry_after' in body) context.header('Retry-After', String(body.retry_after));
    const failure = status === refusalStatus.invalid ? 'rejected' : 'failed';
    return context.html(formPage(form, nameOf(context), failure), status);
  };
}

function thank(options: HostedOptions) {
  return (context: CollectorContext): Response | Promise<Response> => {
    const link = readLink(new URL(context.req.url).searchParams);
    const { words, definition } = baseOf(context, link, options);
    if (!definition) return context.html(noSurveyPage(words, surveyNames(options.own)), 404);
    return context.html(thanksPage(definition, words));
  };
}

function baseOf(context: CollectorContext, link: Link, { privacyUrl, own }: HostedOptions) {
  const words = wordsFor(link.lang, context.req.header('accept-language'));
  const definition = surveyNamed(nameOf(context), { words, link, privacyUrl, own });
  const pictures = definition ? picturesFrom(definition).join(' ') : '';
  if (pictures) context.header('Content-Security-Policy', policy.replace('data:', `data: ${pictures}`));
  return { words, link, definition };
}

/** Where the pictures of a survey lie, as sources of a policy; those that are in the survey itself need none. */
function picturesFrom(definition: SurveyDefinition): readonly string[] {
  const addresses = questionsOf(definition).flatMap((question) =>
    question.kind === 'info' && isPage(question.picture?.src) ? [question.picture.src] : [],
  );
  return [...new Set(addresses.map((src) => (URL.canParse(src) ? new URL(src).origin : "'self'")))];
}

function nameOf(context: CollectorContext): string {
  return context.req.param('survey') ?? '';
}

interface Keeping {
  context: CollectorContext;
  store: Store;
  spare: Spare;
  now: Date;
}

/** The form goes the way of every other response. */
async function keepForm(form: FilledForm, { context, store, spare, now }: Keeping): Promise<Outcome> {
  const body = Buffer.from(JSON.stringify(responseOf(form, now)));
  try {
    spare(context, 1);
    const [item] = understand(body, now).items;
    return item ? await keepItem(store, item) : refusedOutcome(plainRefusals.unavailable);
  } catch (error) {
    if (error instanceof Refused) return refusedOutcome(error);
    throw error;
  }
}

/** Leads to a page of its own, so that loading it again sends nothing again. */
function thanked(context: CollectorContext, { words }: FilledForm): Response {
  return context.redirect(`${nameOf(context)}/thanks?lang=${words.lang}`, 303);
}
