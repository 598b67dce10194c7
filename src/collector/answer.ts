import type { RefusalCode } from '../wire/types.js';
import type { CollectorContext } from './context.js';
import { Refused, refusalOf, refusalStatus } from './refused.js';

/** Answers with a refusal: our error body, its status and, where it may be tried again, when. */
export function refuse(context: CollectorContext, refused: Refused, id?: string): Response {
  if (refused.retryAfter !== undefined) context.header('Retry-After', String(refused.retryAfter));
  return context.json(refusalOf(refused, id), refusalStatus[refused.code]);
}

/** Answers every other method of a path with 405 and what is allowed. */
export function otherMethods(...allowed: readonly string[]) {
  return (context: CollectorContext): Response => {
    context.header('Allow', allowed.join(', '));
    return refuse(
      context,
      new Refused('method_not_allowed', `${context.req.path} takes ${allowed.join(', ')}.`),
    );
  };
}

/** What a refusal of this kind says when there is nothing more to tell. */
export const plainRefusals = {
  not_found: new Refused('not_found', 'There is nothing at this address.'),
  unavailable: new Refused(
    'unavailable',
    'The collector cannot keep answers at the moment: send it again.',
    5,
  ),
} as const satisfies Partial<Record<RefusalCode, Refused>>;
