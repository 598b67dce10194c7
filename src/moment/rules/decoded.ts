/**
 * A part of an address as people read it: `/k%C3%B6p` is `/köp`, however its letters are composed. What is
 * no UTF-8, and the characters that would divide it otherwise, such as `%2F`, stay as they are.
 */
export function decoded(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, read).normalize();
}

function read(encoded: string): string {
  const text = encoded.toUpperCase();
  try {
    return decodeURI(text);
  } catch {
    return text; // It is no UTF-8.
  }
}
