import * as examples from './examples.js';
import type { JsonSchema } from './json-schema.js';
import { examplesOf, refused, refusedForNow, schemaOf } from './openapi-parts.js';

const body: JsonSchema = { oneOf: ['SurveyResponse', 'FunnelItem', 'Batch'].map(schemaOf) };

const bodies = examplesOf({
  'the first page of a survey': examples.firstPage,
  'the same response, finished': examples.lastPage,
  'a poll after an order': examples.afterOrder,
  'a funnel event': examples.shown,
  'a batch': examples.severalItems,
});

const corsHeaders: JsonSchema = {
  'Access-Control-Allow-Origin': {
    description: '* or the origin of the page.',
    schema: { type: 'string' },
  },
  'Access-Control-Expose-Headers': { description: 'Retry-After.', schema: { type: 'string' } },
  Vary: { description: 'Origin.', schema: { type: 'string' } },
};

/** `POST /responses`, and the preflight before it. */
export const postPath: JsonSchema = {
  post: {
    operationId: 'postResponses',
    tags: ['take'],
    summary: 'Takes one item or a batch',
    description:
      'Answers when what it says is safe for good. Safe to repeat. The body may be packed as gzip (Content-Encoding).',
    security: [],
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: body, examples: bodies },
        'text/plain': {
          schema: { type: 'string', contentMediaType: 'application/json', contentSchema: body },
        },
      },
    },
    responses: {
      200: taken('One item that was kept before, or the answer to a batch.', {
        schema: { oneOf: ['Acknowledgement', 'BatchResult'].map(schemaOf) },
        examples: examplesOf({
          duplicate: examples.duplicate,
          superseded: examples.superseded,
          erased: examples.erased,
          'a batch': examples.severalOutcomes,
        }),
      }),
      201: taken('One item that is kept now.', {
        schema: schemaOf('Acknowledgement'),
        examples: examplesOf({ stored: examples.stored }),
      }),
      400: refused('The body is no JSON, or nested too deeply. Final.', ['bad_json', 'too_deep']),
      403: refused('Pages of this origin may not send answers here.', ['forbidden']),
      405: refused('Another method. The header Allow names those that there are.', ['method_not_allowed']),
      413: refused('The body or the item is too large. Final.', ['too_large']),
      415: refused('The body is packed in a way that is not understood. Final.', ['unsupported_encoding']),
      422: refused('The item is against the rules. Final. It is kept aside, to be looked at.', [
        'invalid',
        'id_reused',
      ]),
      429: refusedForNow('Too many items from one place. Send them again later.', ['too_many_requests']),
      503: refusedForNow('Nothing can be kept at the moment. Send it again later.', ['unavailable']),
    },
  },
  options: {
    operationId: 'preflightResponses',
    tags: ['take'],
    summary: 'Lets pages of other origins post application/json',
    security: [],
    responses: {
      204: {
        description: 'The page may post.',
        headers: {
          ...corsHeaders,
          'Access-Control-Allow-Methods': { description: 'POST.', schema: { type: 'string' } },
          'Access-Control-Allow-Headers': {
            description: 'Content-Type, Content-Encoding.',
            schema: { type: 'string' },
          },
          'Access-Control-Max-Age': {
            description: 'How long the browser may remember it, in seconds.',
            schema: { type: 'integer' },
          },
        },
      },
      403: refused('Pages of this origin may not send answers here.', ['forbidden']),
    },
  },
};

function taken(description: string, content: JsonSchema): JsonSchema {
  return { description, headers: corsHeaders, content: { 'application/json': content } };
}
