import type { JsonSchema } from './json-schema.js';
import { refused, refusedForNow, schemaOf } from './openapi-parts.js';
import { mayNotRead } from './openapi-read.js';
import { workBodies } from './work-schema.js';

const security = [{ token: [] }, { session: [] }];
const text: JsonSchema = { type: 'string' };

const count: JsonSchema = { type: 'integer', minimum: 0 };
const page: JsonSchema = { 'text/html': { schema: text } };
const maybe: JsonSchema = { type: ['string', 'null'] };
const noCase = refused('There is no such case.', ['not_found']);

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

const caseId: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the case, which is its response’s.',
  schema: text,
};

function body(name: string): JsonSchema {
  return { required: true, content: { 'application/json': { schema: schemaOf(name) } } };
}

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

/** What somebody must answer for, and what is told to others about it. */
export const casePaths: JsonSchema = {
  '/cases': {
    get: {
      operationId: 'getCases',
      tags: ['work'],
      summary: 'Cases by due time, and how many are open and overdue',
      security,
      parameters: [
        inQuery('status', 'Only those in this state.', schemaOf('CaseStatus')),
        inQuery('overdue', 'true: only those that are neither done nor in time.', {
          enum: ['true', 'false'],
        }),
        inQuery('owner', 'Only those of this owner.'),
        inQuery('touchpoint', 'Only those of this touchpoint.'),
        inQuery('site', 'Only those of this site.'),
        inQuery('after', 'Id of the last case that is known: goes on from there.'),
        inQuery('limit', 'Most cases, 1 to 500. Default 100.', { type: 'integer' }),
      ],
      responses: {
        200: json('The cases.', {
          type: 'object',
          properties: {
            cases: { type: 'array', items: schemaOf('CaseEntry') },
            counts: {
              type: 'object',
              properties: {
                open: count,
                overdue: count,
                byStatus: { type: 'object', additionalProperties: count },
              },
              required: ['open', 'overdue', 'byStatus'],
            },
          },
          required: ['cases', 'counts'],
        }),
        ...mayNotRead,
        422: refused('A parameter is not as it must be.', ['invalid']),
      },
    },
  },
  '/cases/{id}': {
    parameters: [caseId],
    get: {
      operationId: 'getCase',
      tags: ['work'],
      summary: 'A case with its response and history',
      description: 'Needs the role worker. The contact is there only with the customer’s consent.',
      security,
      responses: { 200: json('The case.', schemaOf('CaseFile')), ...mayNotRead, 404: noCase },
    },
    patch: {
      operationId: 'patchCase',
      tags: ['work'],
      summary: 'Changes state, owner or due time',
      description: 'Needs the role worker. received → read → in_work → done → reopened.',
      security,
      requestBody: body('CaseChange'),
      responses: {
        200: json('The case as it is now.', schemaOf('CaseFile')),
        ...mayNotRead,
        404: noCase,
        422: refused('The change is not as it must be.', ['invalid']),
      },
    },
  },
  '/cases/{id}/notes': {
    parameters: [caseId],
    post: {
      operationId: 'postCaseNote',
      tags: ['work'],
      summary: 'Adds a note',
      description: 'Needs the role worker.',
      security,
      requestBody: body('CaseNote'),
      responses: {
        204: { description: 'It is in the history.' },
        ...mayNotRead,
        404: noCase,
        422: refused('The note is not as it must be.', ['invalid']),
      },
    },
  },
  '/cases/{id}/contacted': {
    parameters: [caseId],
    post: {
      operationId: 'postCaseContacted',
      tags: ['work'],
      summary: 'Says that the customer was contacted',
      description: 'Needs the role worker. Refused where the customer has not agreed to it.',
      security,
      requestBody: body('CaseContacted'),
      responses: {
        204: { description: 'It is in the history, with the version of the text that was agreed to.' },
        ...mayNotRead,
        404: noCase,
        422: refused('The customer has not agreed to be reached like this.', ['invalid']),
      },
    },
  },
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

const caseEntry: Record<string, JsonSchema> = {
  id: text,
  rule: { ...text, description: 'Id of the rule that made it.' },
  status: schemaOf('CaseStatus'),
  owner: maybe,
  site: maybe,
  touchpoint: maybe,
  createdAt: text,
  updatedAt: text,
  dueAt: text,
  doneAt: maybe,
  overdue: { type: 'boolean' },
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
  CaseStatus: { enum: ['received', 'read', 'in_work', 'done', 'reopened'] },
  CaseEntry: { type: 'object', properties: caseEntry, required: Object.keys(caseEntry) },
  CaseFile: {
    type: 'object',
    properties: {
      ...caseEntry,
      response: {
        type: 'object',
        description: 'Free text is masked; a contact is not among the answers.',
        properties: {
          survey: text,
          version: {
            type: ['integer', 'null'],
            description: 'Version of the survey; null when it has none.',
          },
          locale: maybe,
          answeredAt: text,
          answers: { type: 'array' },
        },
        required: ['survey', 'version', 'locale', 'answeredAt', 'answers'],
      },
      contact: {
        type: ['object', 'null'],
        description: 'How the customer may be reached, and the version of the text that was agreed to.',
        properties: { value: { type: 'object', additionalProperties: text }, agreedTo: text },
      },
      history: {
        type: 'array',
        items: {
          type: 'object',
          properties: { id: text, at: text, who: text, kind: text, detail: { type: 'object' } },
          required: ['id', 'at', 'who', 'kind', 'detail'],
        },
      },
    },
    required: [...Object.keys(caseEntry), 'response', 'contact', 'history'],
  },
  Comment: {
    type: 'object',
    properties: {
      id: text,
      question: text,
      text: { ...text, description: 'Masked. Text is text: never render it as HTML.' },
      score: {
        type: ['object', 'null'],
        properties: { question: text, kind: text, value: { type: 'number' } },
      },
      survey: text,
      site: maybe,
      stage: maybe,
      touchpoint: maybe,
      locale: maybe,
      day: text,
      starred: { type: 'boolean' },
      hidden: { type: 'boolean' },
      theme: maybe,
    },
    required: ['id', 'question', 'text', 'score', 'survey', 'day', 'starred', 'hidden', 'theme'],
  },
  Improvement: {
    type: 'object',
    properties: {
      id: text,
      site: maybe,
      touchpoint: maybe,
      said: {
        type: 'object',
        additionalProperties: text,
        description: 'What customers said, by BCP 47 tag.',
      },
      did: { type: 'object', additionalProperties: text, description: 'What was done, by BCP 47 tag.' },
      date: { ...text, description: 'The day of the change.' },
      published: { type: 'boolean' },
      updatedAt: text,
    },
    required: ['id', 'site', 'touchpoint', 'said', 'did', 'date', 'published', 'updatedAt'],
  },
  ...workBodies(),
};
