import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Crockford's base 32, as the elements write their codes. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The receipt of a response that was given on a page of the collector: twelve signs, 60 bits of an HMAC-SHA-256
 * of its id. The same for every page and every sending of it, and a secret to all who do not have the key.
 */
export function pageReceipt(id: string, key: string): string {
  const drawn = [...createHmac('sha256', key).update(`receipt\0${id}`).digest().subarray(0, 12)];
  // 256 is a multiple of 32, so every sign is as likely.
  const code = drawn.map((byte) => signs[byte % 32]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** For how long the address of the thanks tells the receipt, in milliseconds: to load it again, not to find it later. */
const readable = 600_000;

interface Sealing {
  key: string;
  now: Date;
}

/**
 * A receipt as it may stand in an address: encrypted (AES-256-GCM), so that neither logs nor the history of
 * a browser hold a code, and good for ten minutes.
 */
export function sealReceipt(code: string, { key, now }: Sealing): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), nonce);
  const text = cipher.update(`${now.getTime() + readable} ${code}`);
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** The receipt in a seal; undefined when it is too old, or was not made here. */
export function openSeal(seal: string, { key, now }: Sealing): string | undefined {
  const bytes = Buffer.from(seal.slice(0, 200), 'base64url');
  if (bytes.length <= 28) return undefined;
  try {
    const cipher = createDecipheriv('aes-256-gcm', sealingKey(key), bytes.subarray(0, 12), {
      authTagLength: 16,
    });
    cipher.setAuthTag(bytes.subarray(-16));
    const text = Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString();
    const [until = '', code] = text.split(' ');
    return Number(until) > now.getTime() ? code : undefined;
  } catch {
    return undefined; // Somebody changed it.
  }
}

function sealingKey(key: string): Buffer {
  return createHmac('sha256', key).update('seal').digest();
}
