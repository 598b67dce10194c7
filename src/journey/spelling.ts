/**
 * A written name with everything taken out that people vary: case, diacritics, and all but letters
 * and digits. `Första kontakt`, `forsta-kontakt` and `FORSTA_KONTAKT` have one spelling. Only the
 * marks of Latin, Greek and Cyrillic letters go, as in other scripts they make another word. What
 * has no letter or digit at all is kept as it is.
 */
export function spelling(written: string): string {
  const plain = written.toLowerCase().normalize('NFKD').replace(latinMarks, '');
  return plain.replace(notInWords, '') || written.trim();
}

const latinMarks = /[\u0300-\u036f]/g;
const notInWords = /[^\p{L}\p{M}\p{N}]/gu;
