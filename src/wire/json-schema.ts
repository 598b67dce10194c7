import { descriptions } from './descriptions.js';
import { answerValue, batch, batchResult, valueByKind } from './schema.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/**
 * The wire format as JSON Schema (draft 2020-12), made from the zod schemas: what may be posted, and
 * in `$defs` also what comes back. Three rules are beyond it: no question is answered twice, lengths
 * are counted in UTF-16 code units, and a body has a largest size in bytes.
 */
export function wireJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'response.schema.json',
    title: 'What a page posts to a Kundresa endpoint',
    description:
      'One response, one funnel event, or a batch of them. Fields that are not described here are never an error.',
    anyOf: ['SurveyResponse', 'FunnelItem', 'Batch'].map(reference),
    $defs: wireDefinitions(),
  };
}

/** The schemas of everything that travels, by name. They refer to each other as `#/$defs/…`. */
export function wireDefinitions(): Readonly<Record<string, JsonSchema>> {
  const definitions = {
    ...definitionsOf(batch),
    ...definitionsOf(batchResult),
    ...definitionsOf(answerValue),
    ...definitionsOf(valueByKind.contact),
  };
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      { ...described(name, schema), ...added(name) },
    ]),
  );
}

function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

type Schema = typeof batch | typeof batchResult | (typeof valueByKind)[keyof typeof valueByKind];

function definitionsOf(schema: Schema): Readonly<Record<string, JsonSchema>> {
  return made(schema).$defs ?? {};
}

function made(schema: Schema): JsonSchema & { $defs?: Record<string, JsonSchema> } {
  // `io: 'input'` leaves objects open for unknown fields.
  const { $schema: _, ...json } = schema.toJSONSchema({
    io: 'input',
    unrepresentable: 'any',
    // To zod it means a frozen value, to OpenAPI a value that only a server may send.
    override: ({ jsonSchema }) => delete jsonSchema.readOnly,
  });
  return json;
}

function described(name: string, schema: JsonSchema): JsonSchema {
  const texts = new Map(Object.entries({ ...descriptions }[name] ?? {}));
  const properties = Object.entries(schema['properties'] ?? {}).map(([field, property]) => [
    field,
    { ...property, ...(texts.has(field) ? { description: texts.get(field) } : {}) },
  ]);
  return properties.length > 0 ? { ...schema, properties: Object.fromEntries(properties) } : schema;
}

/** What a value must be depends on the kind beside it, which zod checks by code. */
function added(name: string): JsonSchema {
  if (name !== 'Answer') return {};
  const kinds = Object.entries(valueByKind).map(([kind, schema]) => {
    const { $defs: _, ...value } = made(schema);
    return { title: kind, properties: { kind: { const: kind }, value } };
  });
  const toCome = {
    title: 'a kind to come',
    properties: { kind: { not: { enum: Object.keys(valueByKind) } }, value: reference('AnswerValue') },
  };
  return { anyOf: [...kinds, toCome] };
}
