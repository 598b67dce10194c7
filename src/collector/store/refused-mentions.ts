import type { Database } from './tables.js';

/** How many rows are looked through at once. */
const pageSize = 100;

/**
 * The hashes of the refused rows that mention one of these words, however their JSON escapes them.
 * Words are compared in small letters.
 */
export async function refusedMentions(db: Database, words: readonly string[]): Promise<string[]> {
  const wanted = words.map((word) => word.toLowerCase()).filter(Boolean);
  if (wanted.length === 0) return [];
  const found: string[] = [];
  for (let after = ''; ;) {
    const page = await db
      .selectFrom('bad_rows')
      .select(['hash', 'raw', 'detail'])
      .where('hash', '>', after)
      .orderBy('hash')
      .limit(pageSize)
      .execute();
    for (const { hash, raw, detail } of page) {
      const text = `${unescaped(raw)}\n${detail}`.toLowerCase();
      if (wanted.some((word) => text.includes(word))) found.push(hash);
    }
    after = page.at(-1)?.hash ?? '';
    if (page.length < pageSize) return found;
  }
}

/** UUIDs in a text, in small letters, each once. */
export function idsIn(text: string): string[] {
  const found = unescaped(text).match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi) ?? [];
  return [...new Set(found.map((id) => id.toLowerCase()))];
}

/** What is no whole JSON has no parser that would do this. */
function unescaped(raw: string): string {
  return raw
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([/"\\])/g, '$1');
}
