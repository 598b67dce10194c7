import type { JsonSchema } from './json-schema.js';
import { refused, refusedForNow, schemaOf } from './openapi-parts.js';

const security = [{ token: [] }];

/** How reading may be refused. */
export const mayNotRead: JsonSchema = {
  401: refused('The token is missing or wrong.', ['unauthorized']),
  403: refused('The role is not enough; or nobody has a token, and the caller is elsewhere.', ['forbidden']),
  405: refused('Another method. The header Allow names those that there are.', ['method_not_allowed']),
  503: refusedForNow('The store cannot be read at the moment.', ['unavailable']),
};

const state: JsonSchema = {
  type: 'object',
  properties: { status: { type: 'string' } },
  required: ['status'],
};

/** What may be read: the report, all responses, and whether the collector is well. */
export const readPaths: JsonSchema = {
  '/report': {
    get: {
      operationId: 'getReport',
      tags: ['read'],
      summary: 'The journey: counts and scores by stage and touchpoint',
      security,
      parameters: [
        {
          name: 'site',
          in: 'query',
          description: 'Only the responses of this site. Default: all.',
          schema: { type: 'string' },
        },
        {
          name: 'If-None-Match',
          in: 'header',
          description: 'The ETag of a report that is known already.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: {
          description: 'The report. Trials and suspects are counted apart.',
          headers: { ETag: { description: 'Changes with every response.', schema: { type: 'string' } } },
          content: { 'application/json': { schema: schemaOf('JourneyReport') } },
        },
        304: { description: 'Nothing has changed.' },
        ...mayNotRead,
      },
    },
  },
  '/export': {
    get: {
      operationId: 'getExport',
      tags: ['read'],
      summary: 'All responses, one JSON object a line, in the order in which they came',
      security,
      responses: {
        200: {
          description: 'As many lines as there are responses. The connection breaks off if it cannot end.',
          content: { 'application/x-ndjson': { schema: schemaOf('ExportedResponse') } },
        },
        ...mayNotRead,
      },
    },
  },
  '/live': {
    get: {
      operationId: 'getLive',
      tags: ['watch'],
      summary: 'Whether the process runs',
      security: [],
      responses: { 200: wellWith('It runs.') },
    },
  },
  '/ready': {
    get: {
      operationId: 'getReady',
      tags: ['watch'],
      summary: 'Whether answers can be kept',
      security: [],
      responses: {
        200: wellWith('They can.'),
        503: refusedForNow('They cannot, or the collector is stopping.', ['unavailable']),
      },
    },
  },
};

function wellWith(description: string): JsonSchema {
  return { description, content: { 'application/json': { schema: state } } };
}
