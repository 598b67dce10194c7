import type { Answer } from '../../wire/types.js';
import type { ResponseRow } from './tables.js';

/** What may be taken out of a response that stays. */
export type Redaction = 'text' | 'contact' | 'order';

/** The columns that change when something is taken out. */
export type Redacted = Pick<
  ResponseRow,
  'answers' | 'consent' | 'context' | 'order_id' | 'order_value' | 'order_currency' | 'order_trust' | 'raw'
>;

/**
 * A response without its free text, its contact, or its order and context. The item as it was sent goes
 * with them, since it holds them too. Undefined when there was nothing to take out. Pure.
 */
export function redact(row: Redacted, kinds: ReadonlySet<Redaction>): Redacted | undefined {
  const answers: Answer[] = JSON.parse(row.answers);
  const kept = answers.flatMap((answer) => redactedAnswer(answer, kinds));
  const hasOrder = kinds.has('order') && (row.order_id !== null || row.context !== null);
  const isSame = !hasOrder && JSON.stringify(kept) === row.answers;
  if (isSame) return undefined;
  return {
    answers: JSON.stringify(kept),
    consent: row.consent,
    context: hasOrder ? null : row.context,
    order_id: hasOrder ? null : row.order_id,
    order_value: hasOrder ? null : row.order_value,
    order_currency: hasOrder ? null : row.order_currency,
    order_trust: hasOrder ? null : row.order_trust,
    raw: '',
  };
}

function redactedAnswer(answer: Answer, kinds: ReadonlySet<Redaction>): Answer[] {
  if (kinds.has('contact') && answer.kind === 'contact') return [];
  if (!kinds.has('text')) return [answer];
  if (answer.kind === 'text') return [];
  const { other, ...rest } = answer;
  return [other === undefined ? answer : rest];
}
