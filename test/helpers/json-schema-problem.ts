import { isDeepStrictEqual } from 'node:util';

type Schema = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a value by a JSON Schema, or null. Knows the keywords that our schemas use and
 * throws at any other, so that no rule is passed over. `root` resolves `#/…` references.
 */
export function jsonSchemaProblem(value: unknown, schema: Schema, root: Schema = schema): string | null {
  for (const [keyword, rule] of Object.entries(schema)) {
    const check = checks[keyword];
    if (!check) throw new Error(`Unknown keyword ${keyword}`);
    const problem = check(value, rule, { schema, root });
    if (problem !== null) return problem;
  }
  return null;
}

interface Around {
  schema: Schema;
  root: Schema;
}

type Check = (value: unknown, rule: unknown, around: Around) => string | null;

const fine = (): null => null;
const when = (wrong: boolean, problem: string): string | null => (wrong ? problem : null);

const checks: Readonly<Record<string, Check>> = {
  $schema: fine,
  $id: fine,
  $defs: fine,
  title: fine,
  description: fine,
  examples: fine,
  format: fine,
  contentMediaType: fine,
  contentSchema: fine,
  $ref: (value, ref, { root }) => jsonSchemaProblem(value, referred(root, String(ref)), root),
  type: (value, type) => when(![type].flat().includes(typeOf(value, type)), `is no ${String(type)}`),
  const: (value, only) => when(!isDeepStrictEqual(value, only), `is not ${String(only)}`),
  enum: (value, all) => when(!list(all).includes(value), 'is not one of the choices'),
  pattern: (value, pattern) =>
    when(typeof value === 'string' && !new RegExp(String(pattern), 'u').test(value), 'is written wrong'),
  minLength: (value, least) =>
    when(typeof value === 'string' && value.length < Number(least), 'is too short'),
  maxLength: (value, most) => when(typeof value === 'string' && value.length > Number(most), 'is too long'),
  minimum: (value, least) => when(typeof value === 'number' && value < Number(least), 'is too small'),
  maximum: (value, most) => when(typeof value === 'number' && value > Number(most), 'is too large'),
  maxItems: (value, most) => when(Array.isArray(value) && value.length > Number(most), 'has too many items'),
  maxProperties: (value, most) => when(keys(value).length > Number(most), 'has too many fields'),
  required: (value, names) =>
    when(isObject(value) && list(names).some((name) => !keys(value).includes(String(name))), 'lacks a field'),
  items: (value, rule, { root }) =>
    first(Array.isArray(value) ? value : [], (item) => jsonSchemaProblem(item, object(rule), root)),
  properties: (value, rules, { root }) =>
    first(Object.entries(object(rules)), ([name, rule]) =>
      isObject(value) && Object.hasOwn(value, name)
        ? jsonSchemaProblem(value[name], object(rule), root)
        : null,
    ),
  propertyNames: (value, rule, { root }) =>
    first(keys(value), (name) => jsonSchemaProblem(name, object(rule), root)),
  additionalProperties: (value, rule, { schema, root }) => {
    const patterns = Object.keys(object(schema['patternProperties'] ?? {}));
    const known = (name: string): boolean =>
      Object.hasOwn(object(schema['properties'] ?? {}), name) ||
      patterns.some((pattern) => new RegExp(pattern, 'u').test(name));
    const more = keys(value).filter((name) => !known(name));
    if (rule === false) return when(more.length > 0, 'has a field that is not known');
    return first(more, (name) => jsonSchemaProblem(object(value)[name], object(rule), root));
  },
  minProperties: (value, least) =>
    when(isObject(value) && keys(value).length < Number(least), 'has too few fields'),
  minItems: (value, least) => when(Array.isArray(value) && value.length < Number(least), 'has too few items'),
  exclusiveMinimum: (value, least) =>
    when(typeof value === 'number' && value <= Number(least), 'is too small'),
  patternProperties: (value, rules, { root }) =>
    first(Object.entries(object(rules)), ([pattern, rule]) =>
      first(
        keys(value).filter((name) => new RegExp(pattern, 'u').test(name)),
        (name) => jsonSchemaProblem(object(value)[name], object(rule), root),
      ),
    ),
  not: (value, rule, { root }) => when(jsonSchemaProblem(value, object(rule), root) === null, 'is ruled out'),
  anyOf: (value, rules, { root }) => when(matching(value, rules, root) === 0, 'is none of the shapes'),
  oneOf: (value, rules, { root }) =>
    when(matching(value, rules, root) !== 1, 'is not just one of the shapes'),
  allOf: (value, rules, { root }) =>
    first(list(rules), (rule) => jsonSchemaProblem(value, object(rule), root)),
};

function matching(value: unknown, rules: unknown, root: Schema): number {
  return list(rules).filter((rule) => jsonSchemaProblem(value, object(rule), root) === null).length;
}

function first<Item>(items: readonly Item[], check: (item: Item) => string | null): string | null {
  for (const item of items) {
    const problem = check(item);
    if (problem !== null) return problem;
  }
  return null;
}

function referred(root: Schema, ref: string): Schema {
  let at: unknown = root;
  for (const step of ref.replace(/^#\//, '').split('/')) at = object(at)[step];
  return object(at);
}

function typeOf(value: unknown, wanted: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value) && [wanted].flat().includes('integer')) return 'integer';
  return typeof value;
}

function keys(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('A list was meant to be here.');
  return value;
}

function object(value: unknown): Schema {
  if (!isObject(value)) throw new Error('An object was meant to be here.');
  return value;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
