import type { Hono } from 'hono';
import { otherMethods } from '../answer.js';
import type { CollectorContext, CollectorEnv } from '../context.js';
import { wordsOf, type HostedOptions } from '../hosted/desk.js';
import { readLink } from '../hosted/link.js';
import { surveyNamed, surveyNames } from '../hosted/surveys.js';
import { Refused } from '../refused.js';

/** Every survey as JSON at `/surveys/<id>.json`, for elements on any page. */
export function serveSurveys(app: Hono<CollectorEnv>, options: HostedOptions): void {
  app.get('/surveys/:file{.+\\.json}', show(options));
  app.all('/surveys/:file{.+\\.json}', otherMethods('GET', 'HEAD'));
}

function show({ own, privacyUrl }: HostedOptions) {
  return async (context: CollectorContext): Promise<Response> => {
    const link = readLink(new URL(context.req.url).searchParams);
    const name = (context.req.param('file') ?? '').replace(/\.json$/, '');
    const definition = await surveyNamed(name, { words: wordsOf(context, link), link, privacyUrl, own });
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    // Who looks for words only, such as the board, is not to see an error for a survey made elsewhere.
    if (!definition && context.req.query('absent') === 'ok') return context.body(null, 204);
    if (!definition) {
      throw new Refused(
        'not_found',
        `There is no such survey here. There are: ${surveyNames(own).join(', ')}.`,
      );
    }
    context.header('Cache-Control', 'public, max-age=60');
    return context.json(definition);
  };
}
