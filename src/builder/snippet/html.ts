/** What a tag or a query says: names with their values. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** Widest line that is still written as one. */
const widest = 80;

/** An opening tag; on several lines when one would be too long. A value of `''` is a name alone. */
export function openTag(name: string, pairs: Pairs): string {
  const said = pairs.map(([key, value]) => (value === '' ? key : `${key}="${escaped(value)}"`));
  const line = `<${[name, ...said].join(' ')}>`;
  return line.length <= widest ? line : [`<${name}`, ...said.map((each) => `  ${each}`), '>'].join('\n');
}

/** An element with its content, which stands on lines of its own. */
export function element(name: string, pairs: Pairs, content = ''): string {
  const end = `</${name}>`;
  return content
    ? [openTag(name, pairs), indented(content), end].join('\n')
    : `${openTag(name, pairs)}${end}`;
}

/** A link. */
export function anchor(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

/** An address with a query. */
export function withQuery(address: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query ? `${address}?${query}` : address;
}

/** Text as it stands in HTML, also within an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
