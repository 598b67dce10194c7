/** Writes what other programs read: response.schema.json and openapi.json of the wire, survey.schema.json of surveys. */
import { writeFileSync } from 'node:fs';
import { surveyJsonSchema } from '../../dist/esm/survey/json-schema.js';
import { wireJsonSchema } from '../../dist/esm/wire/json-schema.js';
import { openApi } from '../../dist/esm/wire/openapi.js';

write('dist/response.schema.json', wireJsonSchema());
write('dist/openapi.json', openApi());
write('dist/survey.schema.json', surveyJsonSchema());

function write(file, document) {
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
}
