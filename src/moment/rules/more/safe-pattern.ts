/** Most repetitions, and most parts that may be missing: with three and ten, half a thousand characters take seconds. */
const mostRepetitions = 2;
const mostOptional = 5;

/**
 * A regular expression that cannot take long, or the reason why a text is none. Refused is what makes
 * time grow beyond the text: a repeated group that itself repeats or chooses, `(a+)+` and `(a|ab)*`;
 * a reference back; more than two repetitions.
 */
export function safePattern(source: string): RegExp | string {
  const danger = dangerIn(source);
  if (danger) return danger;
  try {
    return new RegExp(source, 'u');
  } catch {
    return 'it is not a regular expression';
  }
}

function dangerIn(source: string): string | undefined {
  // Escapes and classes stand for one character each.
  if (/\\(\d|k<)/.test(source)) return 'it refers back';
  const plain = source
    .replace(/\\./g, '.')
    .replace(/\[[^\]]*\]/g, '.')
    .replace(/\(\?(<?[=!]|:|<\w+>)/g, '(');
  const count = (wanted: RegExp): number => plain.match(wanted)?.length ?? 0;
  if (count(/[*+{]/g) > mostRepetitions || count(/\?/g) > mostOptional) return 'it repeats too often';
  return repeatsRepetition(plain) ? 'it repeats what itself repeats or chooses' : undefined;
}

function repeatsRepetition(plain: string): boolean {
  const groups: boolean[] = [];
  for (const [index, character] of Array.from(plain).entries()) {
    const next = plain[index + 1] ?? '';
    if (character === '(') groups.push(false);
    if (/[*+?{|]/.test(character)) groups.fill(true);
    if (character === ')' && groups.pop() && /[*+{]/.test(next)) return true;
  }
  return false;
}
