import { fewFilters, reportParameters } from '../../wire/report-parameters.js';

/** A filter that is on. */
export interface ActiveFilter {
  readonly name: string;
  readonly value: string;
}

/** What an address asks of the report: only what the report knows, each once, nothing empty. */
export function reportQuery(address: string): URLSearchParams {
  const asked = new URL(address).searchParams;
  const names = new Set([...asked.keys()].filter(isParameter));
  const query = [...names].map((name): [string, string] => [name, (asked.get(name) ?? '').trim()]);
  return new URLSearchParams(query.filter(([, value]) => value !== ''));
}

/** The filters of an address, in the order in which they stand there. How long a step is filters nothing. */
export function activeFilters(address: string): ActiveFilter[] {
  return [...reportQuery(address)]
    .filter(([name]) => name !== 'by')
    .map(([name, value]) => ({ name, value }));
}

/** The same address with a filter set, or taken away by an empty value. */
export function addressWith(address: string, changes: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/** The same address without any filter. */
export function addressWithoutFilters(address: string): string {
  const names = activeFilters(address).map(({ name }) => [name, '']);
  return addressWith(address, Object.fromEntries(names));
}

/** True when no further filter may be set: so many at most go together. */
export function isFull(address: string): boolean {
  return activeFilters(address).filter(({ name }) => isGroup(name)).length >= fewFilters;
}

/** True for filters that divide customers into groups. */
export function isGroup(name: string): boolean {
  return (
    name.startsWith('context.') || reportParameters.some((each) => each.name === name && each.groups === true)
  );
}

function isParameter(name: string): boolean {
  return name.startsWith('context.') || reportParameters.some((each) => each.name === name);
}
