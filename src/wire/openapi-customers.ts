import type { JsonSchema } from './json-schema.js';
import { body, inQuery, json, page, refused, schemaOf, security, text } from './openapi-parts.js';
import { mayNotRead } from './openapi-read.js';

const improvementId: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of the improvement.',
  schema: text,
};
const aboutPlace = [
  inQuery('site', 'Only those of this site, and those of all.'),
  inQuery('touchpoint', 'Only those of this touchpoint, by its id, a name or an alias.'),
];
const forReaders = [
  ...aboutPlace,
  inQuery('lang', 'Each text only in the language that suits this BCP 47 tag best.'),
  inQuery('most', 'Most improvements, 1 to 999.', { type: 'integer' }),
];
const improvementList: JsonSchema = {
  type: 'object',
  properties: { improvements: { type: 'array', items: schemaOf('Improvement') } },
  required: ['improvements'],
};

/** The published improvements at the endpoint itself. */
export const improvementsAtEndpoint: JsonSchema = {
  operationId: 'getImprovementsAtEndpoint',
  tags: ['hosted'],
  summary: 'The same as GET /improvements, for the pages that may send answers here',
  description:
    'Surveys read it when somebody has answered, and show what was improved below the thanks. It is at the endpoint so that a page that allows this one address need not allow another. Other endpoints may leave it out.',
  security: [],
  parameters: forReaders,
  responses: {
    200: json('The improvements.', improvementList),
    304: { description: 'Nothing has changed.' },
    403: refused('Pages of this origin may not send answers here.', ['forbidden']),
  },
};

/** What was done about what customers said, and a customer's own response. */
export const customerPaths: JsonSchema = {
  '/improvements': {
    get: {
      operationId: 'getImprovements',
      tags: ['hosted'],
      summary: 'What was done about what customers said, newest first',
      description:
        'Published ones, for everybody and for pages of every origin. Shared caches may keep it for a minute.',
      security: [],
      parameters: forReaders,
      responses: {
        200: json('The improvements.', improvementList),
        304: { description: 'Nothing has changed.' },
      },
    },
    post: {
      operationId: 'postImprovement',
      tags: ['work'],
      summary: 'Adds an improvement',
      description: 'Needs the role worker.',
      security,
      requestBody: body('ImprovementInput'),
      responses: {
        201: json('It is there.', schemaOf('Improvement')),
        ...mayNotRead,
        422: refused('It is not as it must be.', ['invalid']),
      },
    },
  },
  '/improvements/drafts': {
    get: {
      operationId: 'getImprovementDrafts',
      tags: ['work'],
      summary: 'The same with those that are not published',
      description: 'Needs the role worker.',
      security,
      parameters: aboutPlace,
      responses: { 200: json('The improvements.', improvementList), ...mayNotRead },
    },
  },
  '/improvements/{id}': {
    parameters: [improvementId],
    put: {
      operationId: 'putImprovement',
      tags: ['work'],
      summary: 'Replaces an improvement',
      description: 'Needs the role worker.',
      security,
      requestBody: body('ImprovementInput'),
      responses: {
        200: json('As it is now.', schemaOf('Improvement')),
        ...mayNotRead,
        404: refused('There is no such improvement.', ['not_found']),
        422: refused('It is not as it must be.', ['invalid']),
      },
    },
    delete: {
      operationId: 'deleteImprovement',
      tags: ['work'],
      summary: 'Removes an improvement',
      description: 'Needs the role worker.',
      security,
      responses: {
        204: { description: 'It is gone.' },
        ...mayNotRead,
        404: refused('There is no such improvement.', ['not_found']),
      },
    },
  },
  '/updates': {
    get: {
      operationId: 'getUpdates',
      tags: ['hosted'],
      summary: 'The published improvements as a page',
      security: [],
      parameters: [
        inQuery('site', 'Only those of this site, and those of all.'),
        inQuery('lang', 'sv or en.'),
      ],
      responses: { 200: { description: 'The page.', content: page } },
    },
  },
  '/updates.atom': {
    get: {
      operationId: 'getUpdatesFeed',
      tags: ['hosted'],
      summary: 'The published improvements as an Atom feed',
      security: [],
      parameters: [
        inQuery('site', 'Only those of this site, and those of all.'),
        inQuery('lang', 'sv or en.'),
      ],
      responses: {
        200: { description: 'The feed.', content: { 'application/atom+xml': { schema: text } } },
      },
    },
  },
  '/receipt': {
    get: {
      operationId: 'getReceipt',
      tags: ['hosted'],
      summary: 'A page where a customer enters the code of their own response',
      security: [],
      parameters: [inQuery('lang', 'sv or en.')],
      responses: { 200: { description: 'The page.', content: page } },
    },
    post: {
      operationId: 'postReceipt',
      tags: ['hosted'],
      summary: 'Shows, withdraws or erases the response with a code',
      security: [],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: {
                code: text,
                do: { enum: ['look', 'withdraw', 'erase'] },
                sure: { const: 'yes', description: 'Needed to erase.' },
              },
              required: ['code'],
            },
          },
        },
      },
      responses: {
        200: { description: 'What became of the response.', content: page },
        404: { description: 'No response has this code.', content: page },
        429: { description: 'Too many tries from one place.', content: page },
      },
    },
  },
};
