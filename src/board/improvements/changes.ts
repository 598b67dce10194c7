import { html, type TemplateResult } from 'lit';
import type { BoardApi } from '../board-api.js';
import { reportQuery } from '../filters/filter-query.js';
import type { Words } from '../words.js';
import { improvementsIn, type Improvement } from './improvement.js';

/** What was changed at touchpoints, as the map and the table show it. */
export interface Changes {
  /** The published ones of a touchpoint, newest first. */
  readonly at: (touchpoint: string) => readonly Improvement[];
  /** Says one, and what it did to the score. */
  readonly note: (change: Improvement) => TemplateResult;
}

/** No changes. */
export const noChanges: Changes = { at: () => [], note: () => html`` };

/** Reads what was published, of a site or of all. Empty where the collector does not say. Never rejects. */
export async function readImprovements(api: BoardApi, site: string | null): Promise<readonly Improvement[]> {
  const reply = await api.get('improvements', site === null ? {} : { site });
  return reply.ok ? improvementsIn(reply.body) : [];
}

/** The changes among improvements, within the filters of an address. */
export function changesOf(
  improvements: readonly Improvement[],
  { api, words, address }: { api: BoardApi; words: Words; address: string },
): Changes {
  const filters = reportQuery(address);
  for (const name of ['from', 'to', 'by', 'measure']) filters.delete(name);
  return {
    at: (touchpoint) => improvements.filter((each) => each.touchpoint === touchpoint),
    note: (change) =>
      html`<change-effect
        .api=${api}
        .words=${words}
        .change=${change}
        .filters=${filters.toString()}
      ></change-effect>`,
  };
}
