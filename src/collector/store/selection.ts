import { receiptHash } from '../receipt-hash.js';
import type { Database, ResponseRow } from './tables.js';

/** Whose responses are meant. What several of these name is taken together. */
export interface Selection {
  ids?: readonly string[] | undefined;
  /** The code that the customer was shown. */
  receipt?: string | undefined;
  /** Order id. */
  order?: string | undefined;
  /** An e-mail address, a phone number or a name, wherever somebody wrote it. */
  contact?: string | undefined;
  /** Only responses of this site. Default: of all. */
  site?: string | undefined;
}

/** Fewest characters of a contact to look for: less would find everybody. */
export const contactLeast = 5;

/** How many rows are looked through at once. */
const pageSize = 500;

/** The ids of the responses that a selection means. */
export async function select(db: Database, selection: Selection): Promise<string[]> {
  const found = [
    ...(await byColumn(
      db,
      'id',
      selection,
      (selection.ids ?? []).map((id) => id.toLowerCase()),
    )),
    ...(await byColumn(db, 'order_id', selection, selection.order ? [selection.order] : [])),
    ...(await byColumn(db, 'receipt_hash', selection, receiptHashes(selection))),
    ...(selection.contact ? await byContact(db, selection, selection.contact) : []),
  ];
  return [...new Set(found)];
}

/** The words by which what was refused belongs to a selection. */
export function wordsOf({ ids = [], order, contact }: Selection): string[] {
  // A bare number would be found in everything.
  const orders = order === undefined ? [] : order.length < contactLeast ? [`"${order}"`] : [order];
  return [...ids, ...orders, ...(contact ? [contact.trim()] : [])];
}

function receiptHashes({ receipt }: Selection): string[] {
  const hash = receipt === undefined ? null : receiptHash(receipt);
  return hash === null ? [] : [hash];
}

async function byColumn(
  db: Database,
  column: 'id' | 'order_id' | 'receipt_hash',
  { site }: Selection,
  values: readonly string[],
): Promise<string[]> {
  if (values.length === 0) return [];
  let query = db.selectFrom('responses').select('id').where(column, 'in', values);
  if (site !== undefined) query = query.where('site', '=', site);
  return (await query.execute()).map(({ id }) => id);
}

async function byContact(db: Database, { site }: Selection, contact: string): Promise<string[]> {
  const isMeant = mentions(contact);
  const found: string[] = [];
  for (let after = ''; ;) {
    let query = db.selectFrom('responses').select(['id', 'answers', 'context']).where('id', '>', after);
    if (site !== undefined) query = query.where('site', '=', site);
    const page = await query.orderBy('id').limit(pageSize).execute();
    await new Promise(setImmediate);
    for (const row of page) if (isMeant(row)) found.push(row.id);
    after = page.at(-1)?.id ?? '';
    if (page.length < pageSize) return found;
  }
}

/** Compares without regard to case, and a phone number by its digits alone. */
function mentions(contact: string): (row: Pick<ResponseRow, 'answers' | 'context'>) => boolean {
  const words = contact.trim().toLowerCase();
  const digits = /^[+\d\s()/.-]+$/.test(words) ? words.replace(/\D/g, '') : '';
  return ({ answers, context }) => {
    const text = textIn([JSON.parse(answers), context === null ? null : JSON.parse(context)]).toLowerCase();
    return text.includes(words) || (digits !== '' && text.replace(/[^\d\n\p{L}]/gu, '').includes(digits));
  };
}

/** Every text within a value, a line each. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).filter(Boolean).join('\n');
}
