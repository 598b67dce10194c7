import { randomBytes } from 'node:crypto';
import { sha256 } from '../canonical.js';
import type { Database } from './tables.js';

/** How long somebody stays signed in, in milliseconds: a week. */
export const sessionTime = 7 * 86_400_000;

/** Who is signed in on the board. */
export interface Sessions {
  /** Opens a session for whoever has the token with this hash. The key is for the cookie alone. */
  open(tokenHash: string): Promise<{ key: string; expiresAt: string }>;
  /** The hash of the token that a key belongs to; undefined when there is no such session any more. */
  tokenOf(key: string): Promise<string | undefined>;
  close(key: string): Promise<void>;
}

/** The sessions of a database, so that every collector beside this one knows them too. */
export function createSessions(db: Database, now: () => Date): Sessions {
  return {
    async open(tokenHash) {
      const key = randomBytes(32).toString('base64url');
      const expiresAt = new Date(now().getTime() + sessionTime).toISOString();
      await db.deleteFrom('sessions').where('expires_at', '<', now().toISOString()).execute();
      await db
        .insertInto('sessions')
        .values({ hash: sha256(key), token_hash: tokenHash, expires_at: expiresAt })
        .execute();
      return { key, expiresAt };
    },
    async tokenOf(key) {
      const row = await db
        .selectFrom('sessions')
        .select('token_hash')
        .where('hash', '=', sha256(key))
        .where('expires_at', '>', now().toISOString())
        .executeTakeFirst();
      return row?.token_hash;
    },
    async close(key) {
      await db.deleteFrom('sessions').where('hash', '=', sha256(key)).execute();
    },
  };
}
