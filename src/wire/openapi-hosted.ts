import type { JsonSchema } from './json-schema.js';

const page: JsonSchema = { 'text/html': { schema: { type: 'string' } } };

const survey: JsonSchema = {
  name: 'survey',
  in: 'path',
  required: true,
  description: 'nps, exit-poll, feedback, a ready-made survey, or one of the operator’s own.',
  schema: { type: 'string' },
};

const inQuery: Readonly<Record<string, string>> = {
  stage: 'Stage that the answer is about.',
  touchpoint: 'Touchpoint that the answer is about.',
  site: 'Site that the answer belongs to.',
  lang: 'Language of the page. Default: what the browser prefers.',
  brand: 'Name that the questions use.',
  question: 'Another wording of the first question.',
  'order-id': 'Order that the answer is about.',
  'order-value': 'Its value, as a decimal number.',
  currency: 'Its currency, in ISO 4217.',
  'order-token': 'The order, signed by the shop’s server: then it is verified.',
  segment: 'Group of customers, which may decide what is asked.',
  test: 'Anything but false marks a trial, which is never counted.',
};

const inKioskQuery: Readonly<Record<string, string>> = {
  lang: 'Up to six languages to choose from, with commas between them. Default: what the browser prefers.',
  stage: 'Stage that the answers are about. Default: the survey’s.',
  touchpoint: 'Touchpoint that the answers are about. Default: the survey’s.',
  location: 'Which store; travels as context.location.',
  device: 'Which screen in that store; travels as context.device.',
  site: 'Site that the answers belong to.',
  brand: 'Name that the questions use.',
  start: 'question, or touch for a screen that is to be touched first.',
  idle: 'Seconds without a touch until a visitor is asked “Are you still there?”, 15 to 600. Default 25.',
  thanks: 'Seconds that the thanks stand, 3 to 5. Default 4.',
  sleep: 'Hours with a dark screen, such as 21:00-07:00.',
  text: 'true asks questions of free text too.',
  fullscreen: 'false leaves the browser’s own bars where they are.',
  theme: 'auto, light or dark.',
  test: 'true marks trials, which are never counted.',
};

/**
 * `/s/{survey}` and `/frame/{survey}`, a survey as a page that works without scripts; its short address; and
 * `/kiosk/{survey}`, the same survey on a touch screen.
 */
export const hostedPaths: JsonSchema = {
  '/s/{survey}': hostedPage({ id: 'Survey', what: 'A survey as a plain page', query: inQuery }),
  '/frame/{survey}': hostedPage({
    id: 'FramedSurvey',
    what: 'The same page for a frame on another page',
    more: ' Only pages whose origins may send answers may frame it. It tells the page around it how high it is, by postMessage with {"type":"kundresa:height","height":412}: to the origin that the browser names, else to the one in the query, else to the one of the referrer; without any, to whoever asks with {"type":"kundresa:ask"}.',
    query: { ...inQuery, origin: 'Origin of the page around it, for browsers that do not say it.' },
  }),
  '/kiosk/{survey}': {
    parameters: [survey],
    get: {
      operationId: 'getKiosk',
      tags: ['hosted'],
      summary: 'A survey on a touch screen in a store',
      description:
        'A page for the whole screen that asks one visitor after another. It posts to /responses, in batches, with channel kiosk and the location and device in context; what it cannot deliver it keeps on the device. Which settings there are, in which form, the page says itself where one is wrong.',
      security: [],
      parameters: Object.entries(inKioskQuery).map(parameter),
      responses: {
        200: { description: 'The page. It needs JavaScript.', content: page },
        404: { description: 'There is no such survey. The page says which there are.', content: page },
      },
    },
  },
  '/q/{survey}/{touchpoint}': {
    parameters: [
      survey,
      { ...survey, name: 'touchpoint', description: 'Touchpoint that the answer is about.' },
    ],
    get: {
      operationId: 'followShortLink',
      tags: ['hosted'],
      summary: 'A short address of that page, to be printed',
      description:
        'Records nothing. The touchpoint may be left out; what else a link may say stands in the query. With .svg behind it, the same address as a QR code.',
      security: [],
      responses: {
        200: { description: 'The QR code.', content: { 'image/svg+xml': { schema: { type: 'string' } } } },
        302: { description: 'Leads to the survey.' },
        422: { description: 'The address is too long to be read from a QR code.' },
      },
    },
  },
};

function parameter([name, description]: [name: string, description: string]): JsonSchema {
  return { name, in: 'query', description, schema: { type: 'string' } };
}

interface Page {
  /** End of the names of its operations. */
  id: string;
  what: string;
  /** What else is to be said of it. */
  more?: string;
  query: Readonly<Record<string, string>>;
}

function hostedPage({ id, what, more = '', query }: Page): JsonSchema {
  return {
    parameters: [survey],
    get: {
      operationId: `get${id}`,
      tags: ['hosted'],
      summary: what,
      description:
        'Records nothing: a link that is followed, also by a robot, is no answer. A question’s id in the query, also as kundresa.<id>, chooses an answer beforehand, as in ?kundresa.score=9; the visitor still has to send it.' +
        more,
      security: [],
      parameters: Object.entries(query).map(parameter),
      responses: {
        200: { description: 'The form.', content: page },
        404: { description: 'There is no such survey.', content: page },
      },
    },
    post: {
      operationId: `post${id}`,
      tags: ['hosted'],
      summary: 'Takes the form of that page',
      description:
        'The form becomes a response like every other; sending it twice is one response. The names of its fields belong to the page and may change: programs post to /responses.',
      security: [],
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
      },
      responses: {
        200: { description: 'The page is kept. The next page.', content: page },
        303: { description: 'It is kept. Leads to a page that says thank you.' },
        404: { description: 'There is no such survey.', content: page },
        422: {
          description: 'Something is missing or wrong. The form again, filled in, says what.',
          content: page,
        },
        429: { description: 'Too much from one place. The form again, filled in.', content: page },
        503: { description: 'It cannot be kept at the moment. The form again, filled in.', content: page },
      },
    },
  };
}
