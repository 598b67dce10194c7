/**
 * A place in a file that a person wrote. Reading the wrong thing gives undefined and adds a problem
 * that says where it is, what is wrong and how to mend it.
 */
export class JsonField {
  readonly value: unknown;
  readonly path: string;
  readonly #problems: string[];

  constructor(value: unknown, { path = '', problems }: { path?: string; problems: string[] }) {
    this.value = value;
    this.path = path;
    this.#problems = problems;
  }

  /** True when the file does not have it. */
  get absent(): boolean {
    return this.value === undefined;
  }

  /** Adds a problem with this field. */
  complain(problem: string): undefined {
    this.#problems.push(`${this.path || 'The file'}: ${problem}`);
    return undefined;
  }

  /** A field of this object. Only own properties count. */
  field(key: string): JsonField {
    const value = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return new JsonField(value, {
      path: this.path ? `${this.path}.${key}` : key,
      problems: this.#problems,
    });
  }

  /** True for an object that has none but the known fields and comments. */
  isObjectOf(known: readonly string[]): boolean {
    if (!isObject(this.value)) {
      this.complain(`must be an object, { … }, but is ${shown(this.value)}.`);
      return false;
    }
    for (const key of Object.keys(this.value)) {
      if (known.includes(key) || key.startsWith('$')) continue;
      this.field(key).complain(`is not a field here. The fields are ${known.join(', ')}.`);
    }
    return true;
  }

  /** The keys of this object; none when it is something else. */
  keys(): readonly string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  /** The items of this list; none when the file does not have it. */
  items(): readonly JsonField[] {
    if (this.absent) return [];
    if (!Array.isArray(this.value)) {
      this.complain(`must be a list, [ … ], but is ${shown(this.value)}.`);
      return [];
    }
    return this.value.map(
      (value: unknown, index) =>
        new JsonField(value, { path: `${this.path}[${index}]`, problems: this.#problems }),
    );
  }

  /** A text that is not empty. */
  text(): string | undefined {
    if (typeof this.value === 'string' && this.value.trim()) return this.value;
    return this.complain(`must be a text in quotes, but is ${shown(this.value)}.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null';
}
