import type { JsonSchema } from './json-schema.js';
import { refused, refusedForNow, schemaOf } from './openapi-parts.js';
import { mayNotRead } from './openapi-read.js';

const security = [{ token: [] }, { session: [] }];
const text: JsonSchema = { type: 'string' };

/** A parameter of the query. */
function inQuery(name: string, description: string, schema: JsonSchema = text): JsonSchema {
  return { name, in: 'query', description, schema };
}

/** An answer of JSON. */
function json(description: string, schema: JsonSchema): JsonSchema {
  return { description, content: { 'application/json': { schema } } };
}

/** Erasing by somebody who may, beside `POST /responses`. */
export const deleteResponses: JsonSchema = {
  operationId: 'deleteResponses',
  tags: ['work'],
  summary: 'Erases responses for good, and all that was made of them',
  description: 'Needs the role admin. Their ids stay known as keyed hashes, so that nobody brings them back.',
  security,
  parameters: [
    inQuery('id', 'Id of a response; may be repeated.', { type: 'array', items: text }),
    inQuery('order', 'Responses about this order.'),
    inQuery('receipt', 'The response with this receipt.'),
    inQuery('site', 'Only responses of this site.'),
  ],
  responses: {
    200: json('How many there were.', {
      type: 'object',
      properties: { erased: { type: 'integer', minimum: 0 } },
      required: ['erased'],
    }),
    ...mayNotRead,
    422: refused('Nobody is named.', ['invalid']),
  },
};

/** Who is signed in, and who did what. */
export const workPaths: JsonSchema = {
  '/session': {
    get: {
      operationId: 'getSession',
      tags: ['work'],
      summary: 'Who I am',
      security,
      responses: { 200: json('The name of the token, and its role.', schemaOf('Who')), ...mayNotRead },
    },
    post: {
      operationId: 'postSession',
      tags: ['work'],
      summary: 'Signs in on the board: a token becomes a cookie',
      description:
        'For the board’s own page only. The cookie is HttpOnly, SameSite=Strict, and Secure over https.',
      security: [],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { type: 'object', properties: { token: text }, required: ['token'] },
          },
        },
      },
      responses: {
        201: json('Signed in.', schemaOf('Who')),
        401: refused('The token is not known, or was revoked.', ['unauthorized']),
        403: refused('Another page asks.', ['forbidden']),
        422: refused('There is no token in the body.', ['invalid']),
        429: refusedForNow('Too many tries from one place.', ['too_many_requests']),
      },
    },
    delete: {
      operationId: 'deleteSession',
      tags: ['work'],
      summary: 'Signs out',
      security: [],
      responses: {
        204: { description: 'Signed out.' },
        403: refused('Another page asks.', ['forbidden']),
      },
    },
  },
  '/audit': {
    get: {
      operationId: 'getAudit',
      tags: ['work'],
      summary: 'Who did what, newest first',
      description: 'Needs the role admin.',
      security,
      parameters: [
        inQuery('before', 'Id of the last entry that is known: goes on from there.'),
        inQuery('limit', 'Most entries, 1 to 500. Default 100.', { type: 'integer' }),
      ],
      responses: {
        200: json('The entries.', {
          type: 'object',
          properties: { entries: { type: 'array', items: schemaOf('AuditEntry') } },
          required: ['entries'],
        }),
        ...mayNotRead,
        422: refused('The limit is no such number.', ['invalid']),
      },
    },
  },
};

/** The schemas of these. */
export const workDefinitions: Readonly<Record<string, JsonSchema>> = {
  Who: {
    type: 'object',
    properties: {
      name: text,
      role: { enum: ['reader', 'worker', 'admin'] },
      by: { enum: ['token', 'session', 'machine'] },
      expiresAt: text,
    },
    required: ['name', 'role', 'by'],
  },
  AuditEntry: {
    type: 'object',
    properties: {
      id: text,
      at: text,
      who: { ...text, description: 'The name of the token, or where it was done.' },
      role: text,
      action: { ...text, description: 'Such as responses.erase.' },
      detail: { type: 'object', description: 'To what. Never what a customer wrote.' },
    },
    required: ['id', 'at', 'who', 'role', 'action', 'detail'],
  },
};
