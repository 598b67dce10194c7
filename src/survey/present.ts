/** The fields that were given something: on the wire "not given" is absent, never empty. */
export function present<T extends object>(fields: T): Present<T> {
  const given = Object.entries(fields).filter(([, value]) => (value ?? '') !== '');
  return Object.fromEntries(given) as Present<T>;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined | null | ''> };
