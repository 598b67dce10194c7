import type { JsonSchema } from './json-schema.js';
import { refused } from './openapi-parts.js';

const page: JsonSchema = { 'text/html': { schema: { type: 'string' } } };
const text: JsonSchema = { type: 'string' };

const token: JsonSchema = {
  name: 'token',
  in: 'path',
  required: true,
  description: 'What POST /links made: signed, and without anything that tells who the recipient is.',
  schema: text,
};

const asked: JsonSchema = {
  type: 'object',
  required: ['survey', 'recipients'],
  properties: {
    survey: { ...text, description: 'Id of the survey to ask.' },
    recipients: {
      type: 'array',
      minItems: 1,
      maxItems: 1000,
      description: 'What you know each recipient by, also a mail address: it goes into no link.',
      items: {
        anyOf: [
          text,
          { type: 'object', required: ['recipient'], properties: { recipient: text, lang: text } },
        ],
      },
    },
    stage: text,
    touchpoint: text,
    site: text,
    lang: { ...text, description: 'Language of all who have none of their own. Default: English.' },
    brand: { ...text, description: 'Name of the company, for the wording.' },
    channel: { enum: ['email', 'sms'], default: 'email' },
    expires: {
      description: 'Last day as YYYY-MM-DD, or a number of days. The same day makes the same links.',
      default: 60,
      anyOf: [text, { type: 'integer', minimum: 1, maximum: 3660 }],
    },
    address: { ...text, description: 'Where customers reach the collector. Default: as this request did.' },
  },
};

const made: JsonSchema = {
  type: 'object',
  required: ['expires', 'message', 'links'],
  properties: {
    expires: { ...text, description: 'When the links stop working, in ISO 8601.' },
    message: {
      description:
        'The first question for the message itself, with {link} where the recipient’s link goes; null when it needs more than a press.',
      anyOf: [
        {
          type: 'object',
          required: ['html', 'text', 'sms'],
          properties: { html: text, text, sms: text },
        },
        { type: 'null' },
      ],
    },
    links: {
      type: 'array',
      items: {
        type: 'object',
        required: ['recipient', 'link', 'response', 'lang'],
        properties: {
          recipient: { ...text, description: 'As it was asked for.' },
          link: text,
          response: { ...text, description: 'Id of the response that is given by this link.' },
          lang: text,
        },
      },
    },
  },
};

const shown: JsonSchema = {
  200: { description: 'The form.', content: page },
  400: { description: 'The link is not whole, or was made elsewhere. Says so kindly.', content: page },
  410: { description: 'The link has expired. Says so kindly.', content: page },
};

const openingRecordsNothing =
  'Records nothing, whoever opens it: programs that look through mail open every link. The form has to be sent by a person.';

/** Signed links for mails and SMS, and the surveys as JSON. */
export const linkPaths: JsonSchema = {
  '/links': {
    post: {
      operationId: 'postLinks',
      tags: ['links'],
      summary: 'Makes signed links for mails and SMS',
      security: [{ token: [] }],
      requestBody: { required: true, content: { 'application/json': { schema: asked } } },
      responses: {
        200: { description: 'A link for each recipient.', content: { 'application/json': { schema: made } } },
        401: refused('The token is missing or wrong.', ['unauthorized']),
        403: refused('The collector has no token, and the caller is elsewhere.', ['forbidden']),
        404: { description: 'The collector has no keys to sign links with (KUNDRESA_LINK_KEYS).' },
        422: refused('Something is missing or wrong, and the detail says what.', ['invalid']),
      },
    },
  },
  '/l/{token}': {
    parameters: [token],
    get: {
      operationId: 'getSignedSurvey',
      tags: ['links'],
      summary: 'The survey of a signed link',
      description: openingRecordsNothing,
      security: [],
      responses: shown,
    },
    post: {
      operationId: 'postSignedSurvey',
      tags: ['links'],
      summary: 'Takes the form of that page',
      description:
        'The last answer holds until the link expires: it is the same response, in a higher revision.',
      security: [],
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
      },
      responses: {
        ...shown,
        200: { description: 'It is kept. The next page.', content: page },
        303: { description: 'It is kept. Leads to a page that says thank you.' },
        422: {
          description: 'Something is missing or wrong. The form again, filled in, says what.',
          content: page,
        },
        429: { description: 'Too much from one place. The form again, filled in.', content: page },
        503: { description: 'It cannot be kept at the moment. The form again, filled in.', content: page },
      },
    },
  },
  '/l/{token}/{value}': {
    parameters: [
      token,
      {
        name: 'value',
        in: 'path',
        required: true,
        description: 'The answer to the first question that was pressed, such as 9.',
        schema: text,
      },
    ],
    get: {
      operationId: 'getSignedSurveyChosen',
      tags: ['links'],
      summary: 'The same with an answer chosen beforehand',
      description: openingRecordsNothing,
      security: [],
      responses: shown,
    },
  },
  '/surveys/{survey}.json': {
    parameters: [
      {
        name: 'survey',
        in: 'path',
        required: true,
        description: 'Id of an own or a ready-made survey.',
        schema: text,
      },
    ],
    get: {
      operationId: 'getSurveyDefinition',
      tags: ['hosted'],
      summary: 'A survey as JSON, for elements on any page',
      security: [],
      responses: {
        200: {
          description: 'Its definition.',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        404: { description: 'There is no such survey.' },
      },
    },
  },
};
