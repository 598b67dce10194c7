import type { BoardApi } from '../board-api.js';

/** What there is to choose from in the filters. */
export interface FilterChoices {
  readonly survey: readonly string[];
  readonly channel: readonly string[];
  readonly locale: readonly string[];
}

/** Before it is known, and where it cannot be. */
export const noChoices: FilterChoices = { survey: [], channel: [], locale: [] };

/** Reads which surveys, channels and languages there are answers of. Never rejects. */
export async function readChoices(api: BoardApi, site: string | null): Promise<FilterChoices> {
  const reply = await api.get('method', site === null ? {} : { site });
  if (!reply.ok || typeof reply.body !== 'object' || reply.body === null) return noChoices;
  const surveys: unknown = Reflect.get(reply.body, 'surveys');
  return {
    survey: sorted(Array.isArray(surveys) ? surveys.map(surveyOf) : []),
    channel: sorted(keysOf(Reflect.get(reply.body, 'channels'))),
    locale: sorted(keysOf(Reflect.get(reply.body, 'languages'))),
  };
}

function surveyOf(entry: unknown): string {
  const id: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'survey') : '';
  return typeof id === 'string' ? id : '';
}

function keysOf(counts: unknown): string[] {
  return typeof counts === 'object' && counts !== null ? Object.keys(counts) : [];
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').toSorted();
}
