import type { Observation } from './observation.js';
import type { ConsentState, Observed } from './observe.js';

/** What was observed in each state of consent, as rows of the tables in docs/privacy.md. */
export function observedRows(
  all: ReadonlyMap<ConsentState, Observed>,
  which: keyof Observed,
): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly observation: Observation; readonly states: ConsentState[] }>();
  for (const [state, observed] of all)
    for (const observation of observed[which]) {
      const key = JSON.stringify(observation);
      const row = rows.get(key) ?? { observation, states: [] };
      row.states.push(state);
      rows.set(key, row);
    }
  return [...rows.values()]
    .toSorted(({ observation: one }, { observation: other }) => (order(one) < order(other) ? -1 : 1))
    .map(({ observation: [where, name, example], states }) => [
      where,
      code(name),
      code(example),
      states.length === all.size ? 'any' : states.join(', '),
    ]);
}

/** What was observed on a page of the collector's own, as rows of a table in docs/privacy.md. */
export function ownPageRows(observed: readonly Observation[]): readonly (readonly string[])[] {
  return observed.map(([where, name, example]) => [where, code(name), code(example)]);
}

function order(observation: Observation): string {
  return observation.join(' ');
}

function code(text: string): string {
  return text === '' ? '–' : `\`${text}\``;
}
