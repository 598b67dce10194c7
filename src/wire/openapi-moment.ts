import type { JsonSchema } from './json-schema.js';
import { refused, refusedForNow } from './openapi-parts.js';

const parameters: Readonly<Record<string, string>> = {
  survey: 'Id of the survey that would be asked.',
  site: 'The site that would ask, as its responses say; without it those that say none.',
  order: 'Id of the order that it would be about: was it answered about?',
  subject:
    'A pseudonym that the site gives its visitor, random or made with a secret key; never an address or a number by which others know somebody. Did whoever has it answer this survey within 90 days, `relationship-nps` within 180, or another of the site within 14? Not looked at where there is an order.',
  touchpoint: 'The touchpoint that would ask, as its page writes it.',
  budget: '`journey`: also say which touchpoint needs an answer most.',
};

/** Whether to ask at all: for pages that may not remember anything themselves. */
export const momentPath: JsonSchema = {
  '/moment': {
    get: {
      operationId: 'getMoment',
      tags: ['take'],
      summary: 'Whether an order or a subject was asked before, and where an answer is needed most',
      description: 'Open to every page that may send answers, and may be kept for a minute.',
      security: [],
      parameters: Object.entries(parameters).map(([name, description]) => ({
        name,
        in: 'query',
        description,
        required: name === 'survey',
        schema: name === 'budget' ? { enum: ['journey'] } : { type: 'string', maxLength: 200 },
      })),
      responses: {
        200: {
          description: 'What is known.',
          headers: { 'Cache-Control': { schema: { type: 'string' } } },
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  asked: { type: 'boolean' },
                  touchpoint: {
                    type: 'string',
                    description:
                      'The touchpoint that was shown or answered on pages within 30 days whose score is least certain: as the query writes it where it is the same, else its id. Absent without `budget`, or where none is known.',
                  },
                },
                required: ['asked'],
              },
              examples: { asked: { value: { asked: false, touchpoint: 'checkout' } } },
            },
          },
        },
        400: refused('The survey is missing, or a value is too long.', ['bad_query']),
        403: refused('Pages of this origin may not send answers here.', ['forbidden']),
        405: refused('Another method. The header Allow names those that there are.', ['method_not_allowed']),
        503: refusedForNow('The store cannot be read at the moment.', ['unavailable']),
      },
    },
  },
};
