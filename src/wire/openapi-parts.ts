import type { refusals } from './examples.js';
import { refusals as examples } from './examples.js';
import type { JsonSchema } from './json-schema.js';

/** A reference to a schema of the document. */
export function schemaOf(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** Examples by name, as OpenAPI writes them. */
export function examplesOf(values: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
}

/** An answer that refuses, with an example of each code it may have. */
export function refused(description: string, codes: readonly (keyof typeof refusals)[]): JsonSchema {
  return {
    description,
    content: {
      'application/json': {
        schema: schemaOf('Refusal'),
        examples: examplesOf(Object.fromEntries(codes.map((code) => [code, examples[code]]))),
      },
    },
  };
}

/** The same with the time to wait before another try. */
export function refusedForNow(description: string, codes: readonly (keyof typeof refusals)[]): JsonSchema {
  return { ...refused(description, codes), headers: { 'Retry-After': retryAfter } };
}

const retryAfter: JsonSchema = {
  description: 'Seconds to wait before another try.',
  schema: { type: 'integer', minimum: 0 },
};

/** How those who work with responses say who they are. */
export const security = [{ token: [] }, { session: [] }];
export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const maybe: JsonSchema = { type: ['string', 'null'] };
/** An answer that is a page. */
export const page: JsonSchema = { 'text/html': { schema: text } };

/** A parameter of the query. */
export function inQuery(name: string, description: string, schema: JsonSchema = text): JsonSchema {
  return { name, in: 'query', description, schema };
}

/** An answer of JSON. */
export function json(description: string, schema: JsonSchema): JsonSchema {
  return { description, content: { 'application/json': { schema } } };
}

/** A body of JSON that must be there. */
export function body(name: string): JsonSchema {
  return { required: true, content: { 'application/json': { schema: schemaOf(name) } } };
}
