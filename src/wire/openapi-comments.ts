import type { JsonSchema } from './json-schema.js';
import { body, count, inQuery, json, maybe, refused, schemaOf, security, text } from './openapi-parts.js';
import { mayNotRead } from './openapi-read.js';

const commentFilter = [
  inQuery('q', 'Words that all must be in the comment.'),
  ...['site', 'survey', 'stage', 'touchpoint', 'locale', 'theme'].map((name) =>
    inQuery(name, 'Only comments with this.'),
  ),
  ...['from', 'to'].map((name) => inQuery(name, 'A day or a time, in ISO 8601; to is exclusive.')),
  ...['atMost', 'atLeast'].map((name) =>
    inQuery(name, 'By the first score of the response.', { type: 'number' }),
  ),
  inQuery('starred', 'true: only starred ones.', { enum: ['true', 'false'] }),
  inQuery('hidden', 'true: also those that somebody hid.', { enum: ['true', 'false'] }),
];

/** What customers wrote. */
export const commentPaths: JsonSchema = {
  '/comments': {
    get: {
      operationId: 'getComments',
      tags: ['read'],
      summary: 'What customers wrote, newest first',
      description:
        'Personal data that shows by its form is masked. Comments of a touchpoint that too few responded about, within the filter, are left out; withheld says so.',
      security,
      parameters: [
        ...commentFilter,
        inQuery('after', 'next of the page before.'),
        inQuery('limit', 'Most comments, 1 to 200. Default 50.', { type: 'integer' }),
      ],
      responses: {
        200: json('A page of comments.', {
          type: 'object',
          properties: {
            comments: { type: 'array', items: schemaOf('Comment') },
            next: maybe,
            withheld: { type: 'boolean' },
          },
          required: ['comments', 'next', 'withheld'],
        }),
        ...mayNotRead,
        422: refused('A parameter is not as it must be.', ['invalid']),
      },
    },
  },
  '/comments/words': {
    get: {
      operationId: 'getCommentWords',
      tags: ['read'],
      summary: 'The words that most of these comments have',
      description:
        'Each counted once a comment, in the newest 2000. Words that too few comments have are left out.',
      security,
      parameters: commentFilter,
      responses: {
        200: json('The words.', {
          type: 'object',
          properties: {
            comments: count,
            words: {
              type: 'array',
              items: { type: 'object', properties: { word: text, n: count }, required: ['word', 'n'] },
            },
            withheld: { type: 'boolean' },
          },
          required: ['comments', 'words', 'withheld'],
        }),
        ...mayNotRead,
        422: refused('A parameter is not as it must be.', ['invalid']),
      },
    },
  },
  '/comments/{id}/{question}': {
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'Id of the response.', schema: text },
      { name: 'question', in: 'path', required: true, description: 'Id of the question.', schema: text },
    ],
    patch: {
      operationId: 'patchComment',
      tags: ['work'],
      summary: 'Stars, hides or gives a theme',
      description: 'Needs the role worker.',
      security,
      requestBody: body('CommentMark'),
      responses: {
        204: { description: 'It is marked.' },
        ...mayNotRead,
        404: refused('There is no such comment.', ['not_found']),
        422: refused('The mark is not as it must be.', ['invalid']),
      },
    },
  },
};
