import type { JsonSchema } from './json-schema.js';
import { fewFilters, reportParameters } from './report-parameters.js';
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
  properties: {
    status: { type: 'string' },
    warnings: {
      type: 'array',
      items: { type: 'string' },
      description: 'What is wrong without keeping any answer from being taken. Absent when nothing is.',
    },
  },
  required: ['status'],
};

/** Which responses an export or a statement is about. */
const scopeParameters: readonly JsonSchema[] = [
  ...['site', 'survey', 'stage', 'touchpoint', 'channel', 'placement', 'locale'].map((name) => ({
    name,
    in: 'query',
    description: 'Only responses with this tag, as it was written.',
    schema: { type: 'string' },
  })),
  ...['campaign', 'segment', 'location', 'variant'].map((name) => ({
    name,
    in: 'query',
    description:
      'Only responses with this in their context. `context.<name>` does the same for every other pair.',
    schema: { type: 'string' },
  })),
  ...['from', 'to'].map((name) => ({
    name,
    in: 'query',
    description: 'A day in the time zone of the collector or a time, in ISO 8601; to is exclusive.',
    schema: { type: 'string' },
  })),
];

/** What may be read: the report, all responses, and whether the collector is well. */
export const readPaths: JsonSchema = {
  '/report': {
    get: {
      operationId: 'getReport',
      tags: ['read'],
      summary: 'The journey: counts and scores by stage and touchpoint',
      security,
      parameters: [
        ...reportParameters.map(({ name, description }) => ({
          name,
          in: 'query',
          description,
          schema: { type: 'string' },
        })),
        {
          name: 'context',
          in: 'query',
          description: `Pairs of the context, as context.<name>=<value>. At most ${fewFilters} go together, counted with those of channel, placement, locale, campaign, segment, location and variant.`,
          style: 'form',
          explode: true,
          schema: { type: 'object', additionalProperties: { type: 'string' } },
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
        400: refused('A parameter is not known, or has a value that it cannot have.', ['bad_query']),
        ...mayNotRead,
      },
    },
  },
  '/export': {
    get: {
      operationId: 'getExport',
      tags: ['read'],
      summary: 'All responses, in the order in which they came',
      description:
        'Of the responses that the parameters mean, one JSON object a line, or as CSV one line for each answer, without contacts. Needs the role worker: single responses hold what small groups do not show. Personal data that shows by its form is masked in free text.',
      security,
      parameters: [
        ...scopeParameters,
        {
          name: 'format',
          in: 'query',
          description: 'Default: jsonl.',
          schema: { enum: ['jsonl', 'csv'] },
        },
        {
          name: 'raw',
          in: 'query',
          description:
            'true: everything as it was sent, without masks. Needs the role admin. JSON Lines only.',
          schema: { enum: ['true', 'false'] },
        },
      ],
      responses: {
        200: {
          description: 'The connection breaks off if it cannot end.',
          content: {
            'application/x-ndjson': { schema: schemaOf('ExportedResponse') },
            'text/csv': { schema: { type: 'string' } },
          },
        },
        ...mayNotRead,
        422: refused('There is no such format.', ['invalid']),
      },
    },
  },
  '/method': {
    get: {
      operationId: 'getMethod',
      tags: ['read'],
      summary: 'How figures came about: n, dates, wording, sampling, response rate',
      description:
        'To be published with every figure. Counts what the report with the same filters shows, of whole days; groups that are too small are in no number.',
      security,
      parameters: [
        ...scopeParameters,
        { name: 'format', in: 'query', description: 'Default: json.', schema: { enum: ['json', 'text'] } },
      ],
      responses: {
        200: {
          description: 'The statement.',
          content: {
            'application/json': { schema: schemaOf('MethodStatement') },
            'text/plain': { schema: { type: 'string' } },
          },
        },
        ...mayNotRead,
        422: refused('A time cannot be read.', ['invalid']),
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
