import type { Hono } from 'hono';
import type { Journey } from '../../journey/index.js';
import { commentMark } from '../../wire/work-schema.js';
import type { Access } from '../access.js';
import { otherMethods, plainRefusals } from '../answer.js';
import { audited } from '../audited.js';
import { commentWords } from '../comment-words.js';
import type { CollectorEnv } from '../context.js';
import { readBody } from '../read-body.js';
import { Refused } from '../refused.js';
import type { CommentFilter } from '../store/comments.js';
import type { Store } from '../store/response-store.js';

export interface CommentsOptions {
  store: Store;
  access: Access;
  journey: Journey;
  /** Smallest group whose comments are shown. */
  hideUnder: number;
}

/** Most comments in one answer. */
const most = 200;

/** How many of the newest comments words are counted in. */
const mostForWords = 2000;

/** `/comments`: what customers wrote, masked, searched, filtered and marked. */
export function serveComments(
  app: Hono<CollectorEnv>,
  { store, access, journey, hideUnder }: CommentsOptions,
): void {
  const reader = access.only('reader');

  app.get('/comments', reader, async (context) => {
    const query = context.req.query();
    const { limit = '50', after } = query;
    if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > most)
      throw new Refused('invalid', `limit: must be a whole number from 1 to ${most}.`);
    const options = { journey, hideUnder, limit: Number(limit), after };
    return context.json(await store.comments(filterOf(query), options));
  });
  app.all('/comments', otherMethods('GET', 'HEAD'));

  app.get('/comments/words', reader, async (context) => {
    const options = { journey, hideUnder, limit: mostForWords };
    const { comments, withheld } = await store.comments(filterOf(context.req.query()), options);
    return context.json({ comments: comments.length, words: commentWords(comments, hideUnder), withheld });
  });
  app.all('/comments/words', otherMethods('GET', 'HEAD'));

  app.patch(
    '/comments/:id/:question',
    audited(store, 'comment.mark'),
    access.only('worker'),
    async (context) => {
      const mark = await readBody(context, commentMark);
      const { id, question } = context.req.param();
      if (!(await store.markComment(id.toLowerCase(), question, mark))) throw plainRefusals.not_found;
      context.set('detail', { ...mark });
      return context.body(null, 204);
    },
  );
  app.all('/comments/:id/:question', otherMethods('PATCH'));
}

function filterOf(query: Record<string, string>): CommentFilter {
  const { q, site, survey, stage, touchpoint, locale, theme } = query;
  return {
    q,
    site,
    survey,
    stage,
    touchpoint,
    locale,
    theme,
    from: timeOf('from', query['from']),
    to: timeOf('to', query['to']),
    atMost: numberOf('atMost', query['atMost']),
    atLeast: numberOf('atLeast', query['atLeast']),
    starred: query['starred'] === 'true',
    hidden: query['hidden'] === 'true',
  };
}

function timeOf(name: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(written) && !Number.isNaN(Date.parse(written)))
    return new Date(written).toISOString();
  throw new Refused('invalid', `${name}: must be a day or a time, such as 2026-01-31.`);
}

function numberOf(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^-?\d{1,6}(\.\d{1,4})?$/.test(written)) return Number(written);
  throw new Refused('invalid', `${name}: must be a number.`);
}
