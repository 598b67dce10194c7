/** What is stored or sent: where, the name of a key, header or field, and what it holds. */
export type Observation = readonly [where: string, name: string, example: string];

/** The fields of a value, by their names from the outside in; those of a list as `list[]`. */
export function fieldsOf(value: unknown, name = ''): [name: string, value: string][] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, `${name}[]`));
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => fieldsOf(each, name ? `${name}.${key}` : key));
}

/** A text of which what differs from visit to visit is named for what it is: `<uuid>`, `<time>`. */
export function withoutChance(text: string): string {
  return text
    .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, '<uuid>')
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b\d{13}(\.\d+)?\b/g, '<milliseconds>')
    .replace(/^([A-Z\d]{4}-){2}[A-Z\d]{4}$/, '<code>')
    .replace(/^0\.\d+$/, '<lot>')
    .replace(/^\d+\.\d{3,}$/, '<seed>');
}

/** Each name once, with all that it held; by where, and then by name. */
export function sorted(observations: readonly Observation[], plain: (text: string) => string): Observation[] {
  const all = new Map<string, { where: string; name: string; values: Set<string> }>();
  for (const [where, name, value] of observations) {
    const key = JSON.stringify([plain(where), plain(name)]);
    const found = all.get(key) ?? { where: plain(where), name: plain(name), values: new Set<string>() };
    found.values.add(plain(value));
    all.set(key, found);
  }
  return [...all.values()]
    .map(({ where, name, values }) => [where, name, [...values].toSorted().join(', ')] as const)
    .toSorted(([where, name], [other, otherName]) =>
      `${where} ${name}`.localeCompare(`${other} ${otherName}`, 'en'),
    );
}
