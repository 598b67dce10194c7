/** The part of a `ZodError` that `problems` reads. */
export interface Faulty {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/**
 * One line per problem: where it is, what is wrong and how to mend it, such as
 * `answers[2].value: must be at most 10, but is 11.` After ten lines it only counts the rest.
 */
export function problems({ issues }: Faulty): string {
  const lines = issues.slice(0, most).map(({ path, message }) => `${placeOf(path)}: ${message}`);
  const rest = issues.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n');
}

const most = 10;

function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the item';
  return path.map(stepOf).join('').replace(/^\./, '');
}

function stepOf(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 40))}]`;
}
