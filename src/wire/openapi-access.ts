import type { JsonSchema } from './json-schema.js';
import {
  body,
  count,
  inQuery,
  json,
  refused,
  refusedForNow,
  schemaOf,
  security,
  text,
} from './openapi-parts.js';
import { mayNotRead } from './openapi-read.js';

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
  '/demo-data': {
    post: {
      operationId: 'postDemoData',
      tags: ['work'],
      summary: 'Loads a year of a made-up shop, to try the board with',
      description:
        'Needs the role admin, and a store without responses of real customers. Its site is demo. The same again changes nothing.',
      security,
      responses: {
        200: json('It is there already.', {
          type: 'object',
          properties: { state: { const: 'loaded' } },
          required: ['state'],
        }),
        202: json('It is being loaded; the report tells how far it has come.', {
          type: 'object',
          properties: { state: { const: 'loading' } },
          required: ['state'],
        }),
        ...mayNotRead,
      },
    },
    delete: {
      operationId: 'deleteDemoData',
      tags: ['work'],
      summary: 'Removes the made-up shop, and nothing else',
      description: 'Needs the role admin.',
      security,
      responses: {
        200: json('How many responses there were.', {
          type: 'object',
          properties: { removed: count },
          required: ['removed'],
        }),
        ...mayNotRead,
      },
    },
  },
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

/** Tokens, and what was told to others. */
export const tokenPaths: JsonSchema = {
  '/tokens': {
    get: {
      operationId: 'getTokens',
      tags: ['work'],
      summary: 'The tokens by which people and programs read and act, without their secrets',
      description: 'Needs the role admin.',
      security,
      responses: {
        200: json('The tokens.', {
          type: 'object',
          properties: { tokens: { type: 'array', items: { type: 'object' } } },
          required: ['tokens'],
        }),
        ...mayNotRead,
      },
    },
    post: {
      operationId: 'postToken',
      tags: ['work'],
      summary: 'Makes a token and tells its secret, this once',
      description: 'Needs the role admin, by a token: the first one is made with “kundresa token create”.',
      security,
      requestBody: body('NewToken'),
      responses: {
        201: json('It is there.', {
          type: 'object',
          properties: { id: text, secret: text },
          required: ['id', 'secret'],
        }),
        ...mayNotRead,
        422: refused('It is not as it must be.', ['invalid']),
      },
    },
  },
  '/tokens/{id}': {
    delete: {
      operationId: 'deleteToken',
      tags: ['work'],
      summary: 'Revokes a token, with every session that it opened',
      description: 'Needs the role admin. The last token of an admin stays.',
      security,
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      responses: {
        204: { description: 'It is revoked.' },
        ...mayNotRead,
        404: refused('There is no such token in use.', ['not_found']),
        422: refused('It is the last one of an admin.', ['invalid']),
      },
    },
  },
  '/deliveries': {
    get: {
      operationId: 'getDeliveries',
      tags: ['work'],
      summary: 'The last messages to webhooks, newest first, with what came of them',
      description: 'Needs the role admin.',
      security,
      parameters: [inQuery('limit', 'Most messages, 1 to 500. Default 100.', { type: 'integer' })],
      responses: {
        200: json('The messages, without their bodies.', {
          type: 'object',
          properties: { deliveries: { type: 'array', items: { type: 'object' } } },
          required: ['deliveries'],
        }),
        ...mayNotRead,
        422: refused('The limit is no such number.', ['invalid']),
      },
    },
  },
};
