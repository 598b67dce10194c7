import type { Refusal } from '../../wire/types.js';
import type { AnswerRow, BadRow, FunnelRow, ResponseRow } from './tables.js';

/** One item of a post, made ready for the tables. `id` is written as it came; the row has it in lower case. */
export type Incoming =
  | { type: 'response'; id: string; row: ResponseRow; answers: AnswerRow[] }
  | { type: 'funnel'; id: string; row: FunnelRow }
  | { type: 'bad'; row: BadRow; refusal: Refusal };

/** What became of an item once it was committed. `kept` is bad input in its table; `failed` is what
 * the database does not take. */
export type Verdict = 'stored' | 'duplicate' | 'superseded' | 'id_reused' | 'erased' | 'kept' | 'failed';
