import { receiptHash } from '../receipt-hash.js';
import type { Database } from './tables.js';
import { withdrawn } from './withdraw.js';

/** What a customer may know of their own response. */
export interface ReceiptStatus {
  id: string;
  receivedAt: string;
  survey: string;
  withdrawn: boolean;
  /** How far the case is that it made; null when it made none. */
  case: string | null;
}

/** Fewest characters of a code that opens anything: 50 bits, so that none can be guessed. */
const least = 10;

/** The responses with a receipt; none for a code that is too short to be one. */
export async function receiptStatus(db: Database, code: string): Promise<ReceiptStatus[]> {
  const hash = code.replace(/[\s\p{P}]/gu, '').length < least ? null : receiptHash(code);
  if (hash === null) return [];
  const rows = await db
    .selectFrom('responses')
    .leftJoin('cases', 'cases.id', 'responses.id')
    .select(['responses.id', 'responses.received_at', 'responses.survey', 'responses.suspect'])
    .select('cases.status as case_status')
    .where('responses.receipt_hash', '=', hash)
    .orderBy('responses.received_at')
    .limit(50)
    .execute();
  return rows.map(({ id, received_at: receivedAt, survey, suspect, case_status }) => ({
    id,
    receivedAt,
    survey,
    withdrawn: suspect === withdrawn,
    case: case_status,
  }));
}
