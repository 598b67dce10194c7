import type { ConsentState, Observation, Observed } from './observe.js';

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

function order(observation: Observation): string {
  return observation.join(' ');
}

function code(text: string): string {
  return text === '' ? '–' : `\`${text}\``;
}
