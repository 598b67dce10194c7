import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { StartError } from '../start-error.js';

/** A key by which tokens are signed and checked, known by its id. */
export interface Key {
  readonly id: string;
  /** `HS256` signs and checks with one secret; `EdDSA` only checks, with a public key. */
  readonly algorithm: 'HS256' | 'EdDSA';
  readonly key: KeyObject;
}

/** Shortest secret, in characters: what is shorter can be guessed. */
const shortest = 16;

/**
 * Reads `id:secret,id:secret`, the first of which signs while all check. `id:ed25519:<x>` is a public
 * key, whose 32 bytes are written in base64url as in a JWK. Throws a `StartError` that names `source`.
 */
export function readKeys(text: string, source: string): readonly Key[] {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => readKey(part, source));
  const twice = keys.find(({ id }, at) => keys.findIndex((other) => other.id === id) !== at);
  if (twice) throw new StartError(`${source}: two keys have the id "${twice.id}". Give each one of its own.`);
  return keys;
}

/** Reads one key, `id:secret`. Throws a `StartError` that names `source`. */
export function readKey(text: string, source: string): Key {
  const colon = text.indexOf(':');
  const id = text.slice(0, Math.max(0, colon));
  const secret = text.slice(colon + 1);
  if (!/^[\w-]{1,32}$/.test(id)) {
    throw new StartError(
      `${source}: a key is written id:secret, and its id is 1 to 32 letters, digits, - and _.`,
    );
  }
  if (secret.startsWith('ed25519:')) return publicKey(id, secret.slice('ed25519:'.length), source);
  if (secret.length < shortest) {
    throw new StartError(
      `${source}: the secret of the key "${id}" is shorter than ${shortest} characters. Make one with: openssl rand -hex 32`,
    );
  }
  return { id, algorithm: 'HS256', key: createSecretKey(Buffer.from(secret)) };
}

function publicKey(id: string, x: string, source: string): Key {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return { id, algorithm: 'EdDSA', key };
  } catch (error) {
    throw new StartError(
      `${source}: the public key "${id}" is no Ed25519 key of 32 bytes in base64url. Write id:ed25519:<x>, with x as in its JWK.`,
      { cause: error },
    );
  }
}
