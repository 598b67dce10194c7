import type { JsonSchema } from './json-schema.js';
import { maybe, schemaOf, text } from './openapi-parts.js';
import { workBodies } from './work-schema.js';

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
