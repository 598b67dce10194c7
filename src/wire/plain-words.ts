/** What is wrong with a value, as the schemas report it while they parse. */
export interface Fault {
  readonly code?: string;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly values?: readonly unknown[];
  /** Where one of several shapes is told by a field: the field, and what it may be. */
  readonly discriminator?: unknown;
  readonly options?: readonly unknown[];
  /** Where the value stands; nowhere for all that is read. */
  readonly path?: readonly PropertyKey[] | undefined;
}

/** Says in plain English what is wrong with a value and how to mend it. It reads on after "name: ". */
export function plainWords(fault: Fault): string {
  const { code, input, discriminator, options } = fault;
  if (code === 'too_big') return tooMuch(fault);
  if (options) return mustBe(listed(options), { input: fieldOf(input, discriminator) });
  return mustBe(wantedBy(fault), fault);
}

/** The same for a value that needs more words than its type, such as "a date such as …". */
export function plainWordsFor(wanted: string): (fault: Fault) => string {
  return (fault) => (fault.code === 'too_big' ? tooMuch(fault) : mustBe(wanted, fault));
}

function mustBe(wanted: string, { input, path }: Fault): string {
  if (input === undefined) return `is missing. It must be ${wanted}.`;
  const isField = path !== undefined && path.length > 0;
  const hint = input === null && isField ? ' Leave the field out when there is nothing to say.' : '';
  return `must be ${wanted}, but is ${shown(input)}.${hint}`;
}

function tooMuch({ input, maximum }: Fault): string {
  if (typeof input === 'string') return `is ${input.length} characters long. Send at most ${maximum}.`;
  if (Array.isArray(input)) return `has ${input.length} items. Send at most ${maximum}.`;
  return `must be at most ${maximum}, but is ${shown(input)}.`;
}

function wantedBy({ input, expected, values, minimum }: Fault): string {
  if (values) return listed(values);
  if (minimum === undefined) return types.get(expected) ?? 'something else';
  return typeof input === 'string' ? 'a text that is not empty' : `at least ${minimum}`;
}

const types: ReadonlyMap<unknown, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

function listed(choices: readonly unknown[]): string {
  const words = choices.map((choice) => JSON.stringify(choice));
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : `${words[0]}`;
}

function fieldOf(input: unknown, field: unknown): unknown {
  if (typeof input !== 'object' || input === null || typeof field !== 'string') return input;
  return Object.hasOwn(input, field) ? Reflect.get(input, field) : undefined;
}

/** Short, so that an error never repeats a whole answer. */
function shown(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input);
  if (Array.isArray(input)) return input.length > 0 ? 'a list' : 'an empty list';
  return typeof input === 'object' && input !== null ? 'an object' : String(input);
}
