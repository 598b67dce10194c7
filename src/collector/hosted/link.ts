import { limits } from '../../wire/limits.js';

/** What a link to a hosted page says about the survey, by the names of the elements' attributes. */
export interface Link {
  readonly stage?: string;
  readonly touchpoint?: string;
  readonly site?: string;
  readonly lang?: string;
  readonly brand?: string;
  readonly question?: string;
  readonly 'order-id'?: string;
  readonly 'order-value'?: string;
  readonly currency?: string;
  /** The order again, signed by the shop's server. */
  readonly 'order-token'?: string;
  /** Decides branches, as the context of an element does. */
  readonly segment?: string;
  readonly test?: string;
}

const names = [
  'stage',
  'touchpoint',
  'site',
  'lang',
  'brand',
  'question',
  'order-id',
  'order-value',
  'currency',
  'order-token',
  'segment',
  'test',
] as const satisfies readonly (keyof Link)[];

/**
 * Reads a link from its query, or from the hidden fields that carry it through a form, whose names
 * begin with `prefix`. What is empty or too long to be kept is left out.
 */
export function readLink(parameters: URLSearchParams, prefix = ''): Link {
  const said = names.flatMap((name): [string, string][] => {
    const value = parameters.get(prefix + name)?.trim();
    const most = name === 'order-token' ? limits.token : limits.label;
    if (value === undefined || value.length > most) return [];
    if (name === 'test') return value === 'false' ? [] : [[name, 'true']];
    return value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(said);
}
