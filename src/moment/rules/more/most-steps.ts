/**
 * An estimate from above of how many steps a regular expression takes on a text before it gives up. Each
 * repetition may end anywhere behind the one before it; what may be missing, each choice and a repeated
 * group multiply that.
 *
 * @param plain the expression, in which one character stands for each escape and class, and no group repeats
 *   what itself repeats or chooses
 * @param length of the text, in characters
 */
export function mostSteps(plain: string, length: number): number {
  const choices = [1];
  let [places, steps, inRow] = [0, 1, 1];
  // A question mark after a repetition makes it lazy, and nothing longer.
  for (const [part, braces] of plain.matchAll(/\)?(?:[*+]|(\{[\d,]*\}))\??|[?|()]/g)) {
    const [, least = '', more] = /^\{(\d+)(,)?/.exec(braces ?? '') ?? [];
    if (/[*+]/.test(part) || more) places++;
    inRow += Number(least);
    if (part === '(') choices.push(1);
    if (part === '|') choices.push((choices.pop() ?? 1) + 1);
    if (part.startsWith(')')) steps *= choices.pop() ?? 1;
    if (part === '?') steps *= 2;
    else if (/^\)./.test(part)) steps *= 3;
  }
  const isAnchored = plain.startsWith('^') && choices[0] === 1;
  for (let place = places + Number(!isAnchored); place > 0; place--) steps *= length / place;
  return steps * inRow;
}
