/** A change that was made because of what customers said. */
export interface Improvement {
  readonly id: string;
  readonly site: string | null;
  readonly touchpoint: string | null;
  /** What customers said, by BCP 47 tag. */
  readonly said: Readonly<Record<string, string>>;
  /** What was done. */
  readonly did: Readonly<Record<string, string>>;
  /** The day of the change. */
  readonly date: string;
  readonly published: boolean;
}

/** What is written down of one. */
export type ImprovementInput = Omit<Improvement, 'id'>;

/** The improvements in a body. */
export function improvementsIn(body: unknown): readonly Improvement[] {
  const list: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'improvements') : [];
  return Array.isArray(list) ? list : [];
}

/** The text in a language, else in the first there is. */
export function textIn(texts: Readonly<Record<string, string>>, code: string): string {
  return texts[code] ?? Object.values(texts)[0] ?? '';
}
