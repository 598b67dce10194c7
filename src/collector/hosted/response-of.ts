import { answerKinds, responseSoFar } from '../../survey/index.js';
import { present } from '../../survey/present.js';
import { limits } from '../../wire/limits.js';
import type { Order, SurveyResponse } from '../../wire/types.js';
import type { FilledForm } from './filled-form.js';
import type { Link } from './link.js';

/**
 * The response that a form holds so far. Its revision is the number of the second in which it was
 * sent, or a higher one where that was used: pressed twice it is the same, and sent again with a
 * change, also from an earlier page, it is a later one.
 */
export function responseOf(form: FilledForm, now: Date): SurveyResponse {
  const { definition, words, link, id, startedAt, trap, state, entry, channel } = form;
  const { site, stage, touchpoint, 'order-token': contextToken } = link;
  const second = Math.max(0, Math.floor((now.getTime() - Date.parse(startedAt)) / 1000));
  const order = orderOf(link);
  const envelope = {
    id,
    revision: Math.min(Math.max(second + 1, form.revision), limits.revision),
    ...present({ site, stage, touchpoint }),
    channel: entry?.channel ?? channel ?? 'link',
    placement: 'page',
    locale: words.lang,
    startedAt,
    answeredAt: new Date(Date.parse(startedAt) + second * 1000).toISOString(),
    ...(order ? { order } : {}),
    ...present({ contextToken }),
    ...(link.test ? { test: true } : {}),
  };
  return {
    ...responseSoFar({ definition, state, kinds: answerKinds }, envelope),
    ...(trap === '' ? {} : { trap }),
  };
}

function orderOf(link: Link): Order | undefined {
  const { 'order-id': id, 'order-value': value, currency } = link;
  return id ? { id, ...present({ value, currency }) } : undefined;
}
