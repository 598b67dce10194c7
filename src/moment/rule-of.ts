/**
 * When an element asks, and whom. Each is an attribute of the element as well, in the same words;
 * what stands in its property `moment` goes before the attribute. `docs/moment.md` has the language.
 */
export interface Rules {
  /** What has to happen: `delay:5`, `scroll:50`, `exit` … A value with spaces stands in single quotes. */
  readonly trigger?: string;
  /** Whether one trigger is enough, or all of them are needed. Default `any`. */
  readonly match?: 'any' | 'all';
  /** Pages to ask on: `/kassa/* !/kassa/betala`. */
  readonly pages?: string;
  /** Share of those eligible to ask: `10%`, `0.1`, `every:5`. */
  readonly sample?: string | number;
  /** Days that a survey stays away: `answered:90 dismissed:30 ignored:7 any:14`. */
  readonly quiet?: string;
  /** Who is asked, and when: `device:phone language:sv days:mon-fri`. */
  readonly only?: string;
  /** Which goes first when several want the same moment: the highest. Default 0. */
  readonly priority?: string | number;
  /** Address at the collector that says whether this order or subject was asked before. */
  readonly check?: string;
  /** Who is asked, by a pseudonym of the site's own. */
  readonly subject?: string;
  /** Keys of the page's query that travel with the response, where the visitor allows attribution: `utm_source utm_campaign`. */
  readonly 'query-keys'?: string;
  /** Name of an array of the page that steps are pushed onto, such as `dataLayer`. */
  readonly push?: string;
  /** Asks in spite of every rule, and marks the response as a trial. */
  readonly force?: boolean;
}

/** What an element's author says about one rule. Undefined when nothing, or nothing but an empty word. */
export function ruleOf(element: Element, name: keyof Rules): string | undefined {
  const own: unknown = Reflect.get(element, 'moment');
  const value: unknown = typeof own === 'object' && own !== null ? Reflect.get(own, name) : undefined;
  const said = value ?? element.getAttribute(name);
  return (typeof said === 'string' && said) || typeof said === 'number' || said === true
    ? String(said)
    : undefined;
}

/** The words of a rule with their values: `scroll:50 click:'nav a'` is `scroll` with `50` and `click` with `nav a`. */
export function wordsOf(text: string): [name: string, value: string][] {
  return Array.from(text.matchAll(/([^\s:]+)(?::('[^']*'|\S*))?/g), ([, name = '', value = '']) => [
    name,
    value.replace(/^'|'$/g, ''),
  ]);
}
