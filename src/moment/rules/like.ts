/**
 * Whether a text is as a pattern says, in which `*` stands for anything, nothing included. In time
 * that grows with the length of the text alone, whatever the pattern.
 */
export function like(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  const end = parts.pop() ?? '';
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found < 0 || (!index && found)) return false;
    at = found + part.length;
  }
  return parts.length ? text.length - at >= end.length && text.endsWith(end) : text === end;
}
