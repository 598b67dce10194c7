import { fieldDescriptions } from './field-descriptions.js';
import { definition } from './schema.js';

/**
 * The survey definition as JSON Schema (draft 2020-12), made from the zod schema: an editor that reads it
 * completes fields and finds typing errors. Rules between fields are beyond it: `kundresa check` knows them.
 */
export function surveyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, $defs, ...root } = definition.toJSONSchema({
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // To zod it means a frozen value, to others one that only a server may send.
      delete jsonSchema.readOnly;
      for (const [field, schema] of Object.entries(jsonSchema.properties ?? {}))
        if (typeof schema === 'object') schema.description ??= fieldDescriptions[field] ?? '';
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^\\$': {} };
    },
  });
  return {
    $schema,
    $id: 'survey.schema.json',
    title: 'A survey that Kundresa asks',
    description:
      'What is asked, page by page, with texts in one language or several. A field whose name begins with "$" is a comment.',
    ...root,
    $defs,
  };
}
