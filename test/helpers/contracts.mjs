/** Writes what other programs read of the wire: dist/response.schema.json and dist/openapi.json. */
import { writeFileSync } from 'node:fs';
import { wireJsonSchema } from '../../dist/esm/wire/json-schema.js';
import { openApi } from '../../dist/esm/wire/openapi.js';

write('dist/response.schema.json', wireJsonSchema());
write('dist/openapi.json', openApi());

function write(file, document) {
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
}
