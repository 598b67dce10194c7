/** What a snippet says, by the names of the element's attributes. */
export interface Options {
  readonly survey?: string;
  readonly placement?: string;
  readonly endpoint?: string;
  readonly base?: string;
  readonly [name: string]: string | undefined;
}

/**
 * What may be an option: no name that HTML itself acts on. Filters for what visitors write let
 * `data-onclick` pass as harmless, so it must not become `onclick` here.
 */
const option = /^(?!on|(class|id|name|slot|style)$)[a-z][a-z-]*$/;
/** What a link may say. Links pass every filter, so where answers go and what is stored is not theirs to say. */
const linkOption =
  /^(survey|placement|delay|trigger|match|pages|sample|only|priority|stage|touchpoint|site|lang|brand|theme|test|order-(id|value|token)|currency|question)$/;
/** Options whose values are words of ours, in lower case. */
const word = /^(survey|placement|theme|consent)$/;
const quotes = /^[\s"'“”„’«»″′]+|[\s"'“”„’«»″′]+$/g;

/**
 * Reads what a snippet says. Of two that say the same thing, the first in this order holds:
 *
 * 1. the attributes of an element: a tag says everything itself, and nothing here changes it
 * 2. `data-stage="use"`, on a div, a script or a link
 * 3. the query of the script's own address: `kundresa.js?survey=nps&stage=use`
 * 4. the query of a link: `/s/nps?stage=use`
 * 5. for the whole page, what a loader script without `survey` says in one of these ways
 *
 * `display` is another name for `placement`, and `false` unsays what comes later. Traces of editors
 * and filters do no harm: names and fixed values in upper case, curly quotes around values, `&amp;`
 * encoded once more, doubled hyphens. Ids are never looked at, so they may be changed.
 *
 * @param address of the script or link, for its query.
 */
export function readOptions(node: Element, address?: URL): Options {
  const options: Record<string, string> = {};
  const take = (written: string, value: string, known = option): void => {
    const name = plain(written).replace(/^display$/, 'placement');
    const text = decoded(value).replace(quotes, '');
    const said = word.test(name) ? plain(text) : text;
    if (known.test(name)) options[name] = said;
  };
  const inQuery = node.localName === 'a' ? linkOption : option;
  address?.searchParams.forEach((value, name) => take(name, value, inQuery));
  for (const { name, value } of Array.from(node.attributes)) {
    if (name.startsWith('data-')) take(name.replace(/^data-+/, ''), value);
  }
  return options;
}

/** The address in an attribute, with `&amp;` decoded as often as it was encoded. Undefined when it is none. */
export function addressIn(node: Element, attribute: string): URL | undefined {
  return resolved(decoded(node.getAttribute(attribute) ?? ''), node.baseURI);
}

/** An address, resolved against another. Undefined when there is none, or when it is not an address. */
export function resolved(address: string | undefined, base: string | URL | undefined): URL | undefined {
  try {
    return address ? new URL(address, base) : undefined;
  } catch {
    return undefined; // Written wrongly: then it says nothing.
  }
}

/** A name or a word of ours, whatever an editor has made of its letters and hyphens. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[-–—]+/g, '-');
}

function decoded(text: string): string {
  return text.replace(/&(amp;)+/g, '&');
}
