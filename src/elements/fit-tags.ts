import { present } from '../survey/present.js';
import { limits } from '../wire/limits.js';
import type { RunHost } from './survey-run.js';
import { warnOnce } from './warn-once.js';

/** Everything that a response carries besides its answers. */
type Tags = ReturnType<RunHost['tags']>;

/**
 * Tags as an endpoint takes them. What a page's author wrote too long is cut, what cannot be cut is left
 * out, and each is said on the console: a slip in a tag must not cost the answer. Pure but for the warnings.
 */
export function fitTags(tags: Tags): Tags {
  const { page, placement, context, order, contextToken, stage, touchpoint, site, survey, ...others } = tags;
  return {
    ...others,
    ...present({
      survey: cut('survey', survey, limits.id),
      page: cut('page', page, limits.url),
      placement: wordOf(placement),
      stage: cut('stage', stage),
      touchpoint: cut('touchpoint', touchpoint),
      site: cut('site', site),
      context: context && contextOf(context),
      order: order && orderOf(order),
      contextToken: whole('order-token', contextToken, limits.token),
    }),
  };
}

/** The text, or as much of it as is taken. */
function cut(name: string, value: unknown, most: number = limits.label): string | undefined {
  const text = textOf(name, value);
  if (text === undefined || text.length <= most) return text;
  warnOnce(`${name} is longer than ${most} characters and was cut.`);
  return text.slice(0, most);
}

/** The text, or nothing: half of it would be something else. */
function whole(name: string, value: unknown, most: number = limits.label): string | undefined {
  const text = textOf(name, value);
  if (text === undefined || text.length <= most) return text;
  warnOnce(`${name} is longer than ${most} characters and was left out.`);
  return undefined;
}

function textOf(name: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value !== undefined && value !== null) warnOnce(`${name} is no text and was left out.`);
  return undefined;
}

function wordOf(placement: Tags['placement']): Tags['placement'] {
  if (placement === undefined || /^[a-z\d][\w-]{0,63}$/i.test(placement)) return placement;
  warnOnce('placement is not one word and was left out. It is "inline", "panel" or "tab".');
  return undefined;
}

function contextOf(context: object): Record<string, string> {
  const named = Object.entries(context).filter(([name]) => name !== '' && isShort(name));
  if (named.length > limits.context) {
    warnOnce(`context has more than ${limits.context} pairs, and the last of them were left out.`);
  }
  const pairs = named.flatMap(([name, value]) => {
    const text = cut(`context-${name}`, value);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs.slice(0, limits.context));
}

function isShort(name: string): boolean {
  if (name.length > limits.id) {
    warnOnce(`context-${name} was left out: its name is longer than ${limits.id} characters.`);
  }
  return name.length <= limits.id;
}

function orderOf({ id, value, currency }: NonNullable<Tags['order']>): Tags['order'] {
  const text = whole('order-id', id);
  if (!text) return undefined;
  return {
    id: text,
    ...present({ value: whole('order-value', value), currency: whole('currency', currency) }),
  };
}
