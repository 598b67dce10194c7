import { randomBytes, randomUUID } from 'node:crypto';
import { sha256 } from '../canonical.js';
import { isRole, type Role } from '../role.js';
import type { Database } from './tables.js';

/** A token as it is listed: never the secret itself, which is kept as a hash. */
export interface TokenEntry {
  id: string;
  name: string;
  role: Role;
  createdAt: string;
  revokedAt: string | null;
}

/** Tokens by which people and programs read and act. */
export interface Tokens {
  /** Makes a token. The secret is shown this once. */
  create(token: { name: string; role: Role }): Promise<{ id: string; secret: string }>;
  list(): Promise<TokenEntry[]>;
  /** Revokes by id or by name, with every session that it opened. Returns how many were in use. */
  revoke(idOrName: string): Promise<number>;
  /** Whose token has this hash (SHA-256, hexadecimal); undefined when nobody's, or it is revoked. */
  owner(hash: string): Promise<Pick<TokenEntry, 'id' | 'name' | 'role'> | undefined>;
  /** Whether anybody has a token. */
  any(): Promise<boolean>;
}

/** The tokens of a database. 256 random bits need no slow hash: nobody can try them out. */
export function createTokens(db: Database, now: () => Date): Tokens {
  return {
    async create({ name, role }) {
      const id = randomUUID();
      const secret = `kundresa_${randomBytes(32).toString('base64url')}`;
      const row = { id, name, role, hash: sha256(secret), created_at: now().toISOString(), revoked_at: null };
      await db.insertInto('tokens').values(row).execute();
      return { id, secret };
    },
    async list() {
      const rows = await db.selectFrom('tokens').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows.flatMap(({ id, name, role, created_at: createdAt, revoked_at: revokedAt }) =>
        isRole(role) ? [{ id, name, role, createdAt, revokedAt }] : [],
      );
    },
    async revoke(idOrName) {
      const revoked = await db
        .updateTable('tokens')
        .set({ revoked_at: now().toISOString() })
        .where('revoked_at', 'is', null)
        .where((row) => row.or([row('id', '=', idOrName), row('name', '=', idOrName)]))
        .returning('hash')
        .execute();
      const hashes = revoked.map(({ hash }) => hash);
      if (hashes.length > 0) await db.deleteFrom('sessions').where('token_hash', 'in', hashes).execute();
      return revoked.length;
    },
    async owner(hash) {
      const row = await db
        .selectFrom('tokens')
        .select(['id', 'name', 'role'])
        .where('hash', '=', hash)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return row && isRole(row.role) ? { ...row, role: row.role } : undefined;
    },
    async any() {
      const row = await db
        .selectFrom('tokens')
        .select('id')
        .where('revoked_at', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
