import type { JsonSchema } from './json-schema.js';
import { wireDefinitions } from './json-schema.js';
import { limits } from './limits.js';
import { linkPaths } from './openapi-links.js';
import { deleteResponses, tokenPaths, workPaths } from './openapi-access.js';
import { casePaths } from './openapi-cases.js';
import { commentPaths } from './openapi-comments.js';
import { customerPaths, improvementsAtEndpoint } from './openapi-customers.js';
import { hostedPaths } from './openapi-hosted.js';
import { aboutEndpoints } from './openapi-about.js';
import { momentPath } from './openapi-moment.js';
import { postPath } from './openapi-post.js';
import { readPaths } from './openapi-read.js';
import { readDefinitions } from './report-schema.js';
import { workDefinitions } from './work-definitions.js';

/**
 * The collector's HTTP as an OpenAPI 3.1 document. Taking answers is described so that a foreign
 * endpoint can be written from it alone; what is read is the collector's own.
 */
export function openApi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kundresa collector',
      version: String(limits.version),
      summary: 'Takes what customers say, keeps it, and lets it be read.',
      description: aboutEndpoints,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Wherever the collector runs.' }],
    tags: [
      { name: 'take', description: 'What an endpoint needs: pages post here.' },
      { name: 'read', description: 'For those who may read what customers said.' },
      { name: 'work', description: 'For those who answer for what customers said.' },
      { name: 'watch', description: 'For what keeps the collector running.' },
      { name: 'hosted', description: 'Surveys as plain pages, for links, mails and printed codes.' },
      { name: 'links', description: 'Signed links, which count only when a person confirms.' },
    ],
    paths: {
      '/responses': { get: improvementsAtEndpoint, ...postPath, delete: deleteResponses },
      ...momentPath,
      ...readPaths,
      ...workPaths,
      ...commentPaths,
      ...casePaths,
      ...tokenPaths,
      ...customerPaths,
      ...hostedPaths,
      ...linkPaths,
    },
    components: {
      schemas: asComponents({ ...wireDefinitions(), ...readDefinitions, ...workDefinitions }),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A token made with “kundresa token create”, of the role reader, worker or admin; or the one that the collector was started with (KUNDRESA_TOKEN), which is an admin’s. Where nobody has one, reading is possible only on the very machine, and not through a proxy.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-kundresa',
          description: 'The board’s own cookie; over http it is called kundresa-session.',
        },
      },
    },
  };
}

/** OpenAPI keeps schemas in another place than JSON Schema does. */
function asComponents(definitions: Readonly<Record<string, JsonSchema>>): unknown {
  return JSON.parse(JSON.stringify(definitions).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
