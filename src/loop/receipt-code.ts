/** Crockford's base 32: no I, L, O and U, which are taken for others or make words. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A secret code of twelve signs, 60 bits by chance, in groups of four to be read out and written down. */
export function receiptCode(): string {
  // 256 is a multiple of 32, so every sign is as likely.
  const drawn = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => signs[byte % 32]);
  return [drawn.slice(0, 4), drawn.slice(4, 8), drawn.slice(8)].map((group) => group.join('')).join('-');
}
