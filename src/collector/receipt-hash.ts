import { sha256 } from './canonical.js';

/**
 * What is kept of a receipt: SHA-256 of the code as people may type it. Case, spaces and hyphens do not
 * matter, nor do O for 0 and I or L for 1 (as in Crockford's base 32). Null for what holds no code.
 */
export function receiptHash(receipt: string): string | null {
  const code = receipt
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return code === '' ? null : sha256(code);
}
