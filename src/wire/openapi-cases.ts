import type { JsonSchema } from './json-schema.js';
import { body, count, inQuery, json, refused, schemaOf, security, text } from './openapi-parts.js';
import { mayNotRead } from './openapi-read.js';

const noCase = refused('There is no such case.', ['not_found']);
const caseId: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the case, which is its response’s.',
  schema: text,
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
};
