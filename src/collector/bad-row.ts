import { sha256 } from './canonical.js';
import type { BadRow, FunnelRow, ResponseRow } from './store/tables.js';

/** Most characters of a refused body that are kept. */
const most = 65_536;

export interface BadInput {
  code: string;
  detail: string;
  /** The body, from which a receipt has been taken out. */
  raw: string;
  /** ISO 8601. */
  at: string;
}

/** The row that keeps what was refused, with its reason. */
export function badRow({ code, detail, raw, at }: BadInput): BadRow {
  const kept = storable(raw.slice(0, most));
  return {
    hash: sha256(JSON.stringify([code, detail, raw])),
    code,
    detail: storable(detail),
    raw: kept,
    first_at: at,
    last_at: at,
    times: 1,
  };
}

/** The row that keeps an item whose id belongs to other content. */
export function reusedRow(row: ResponseRow | FunnelRow): BadRow {
  const at = 'updated_at' in row ? row.updated_at : row.received_at;
  return badRow({ code: 'id_reused', detail: `${row.id} belongs to other content.`, raw: row.raw, at });
}

/** PostgreSQL takes no NUL, and a cut may leave half a character. */
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', '\uFFFD')).toString();
}
