/** Characters of one label of a host of which at least one is not ASCII. */
const foreignLabel = /[^.:/*[\]]*[^\0-\x7f.:/*[\]][^.:/*[\]]*/g;

/**
 * An origin or a host, in which `*` may stand for anything, as browsers write it: in small letters, without
 * the port that goes without saying, and `köp.example` as `xn--kp-fka.example`.
 */
export function originPattern(text: string): string {
  return text
    .toLowerCase()
    .replace(foreignLabel, asAscii)
    .replace(/^(https:.*):443$|^(http:.*):80$/, '$1$2');
}

function asAscii(label: string): string {
  try {
    return new URL(`http://${label}`).hostname;
  } catch {
    return label; // No host can have it.
  }
}
