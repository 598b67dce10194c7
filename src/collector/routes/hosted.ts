import type { Hono } from 'hono';
import { limits } from '../../wire/limits.js';
import { otherMethods } from '../answer.js';
import { createBodyReader } from '../body.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { hostedHeaders, openSurvey, takeForm, type HostedOptions } from '../hosted/desk.js';
import { emptyForm, linkOf } from '../hosted/filled-form.js';
import { readLink } from '../hosted/link.js';
import { formPage, thanksPage, type Place } from '../hosted/page.js';
import { style } from '../hosted/style.js';

/** Surveys as plain pages below `/s/`, for links, mails and printed codes. Only sending one records anything. */
export function serveHosted(app: Hono<CollectorEnv>, options: HostedOptions): void {
  app.use('/s/*', async (context, next) => {
    hostedHeaders(context);
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
  return async (context: CollectorContext): Promise<Response> => {
    const query = new URL(context.req.url).searchParams;
    const opened = await openSurvey(context, { name: nameOf(context), link: readLink(query) }, options);
    if ('missing' in opened) return opened.missing;
    return context.html(formPage(emptyForm(opened.base, query, options.now()), placeOf(context)));
  };
}

function take(options: HostedOptions) {
  const readBody = createBodyReader({ most: limits.batchBytes });

  return async (context: CollectorContext): Promise<Response> => {
    const fields = new URLSearchParams(Buffer.from(await readBody(context)).toString());
    const opened = await openSurvey(context, { name: nameOf(context), link: linkOf(fields) }, options);
    if ('missing' in opened) return opened.missing;
    const place = placeOf(context);
    const thanks = `${nameOf(context)}/thanks`;
    return takeForm(context, { base: opened.base, fields, place, thanks }, options);
  };
}

function thank(options: HostedOptions) {
  return async (context: CollectorContext): Promise<Response> => {
    const link = readLink(new URL(context.req.url).searchParams);
    const opened = await openSurvey(context, { name: nameOf(context), link }, options);
    if ('missing' in opened) return opened.missing;
    return context.html(thanksPage(opened.base.definition, opened.base.words));
  };
}

function placeOf(context: CollectorContext): Place {
  return { action: nameOf(context), base: '' };
}

function nameOf(context: CollectorContext): string {
  return context.req.param('survey') ?? '';
}
