import type { SurveyDefinition } from '../../survey/index.js';
import { isPage } from '../../survey/is-page.js';
import type { CollectorContext } from '../context.js';
import type { HostedOptions } from './desk.js';
import { questionsOf } from './filled-form.js';

/**
 * Sets what every hosted page carries: that no search engine lists it, and what it may load: the style
 * sheet, the script where there is one, and what the survey itself shows.
 */
export function hostedHeaders(
  context: CollectorContext,
  { ancestors = "'none'", script }: Pick<HostedOptions, 'ancestors' | 'script'>,
  definition?: SurveyDefinition,
): void {
  const pictures = definition ? picturesFrom(definition) : [];
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    ['img-src data:', ...pictures].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    ...(script ? forScript : []),
  ];
  context.header('Content-Security-Policy', policy.join('; '));
  context.header('X-Robots-Tag', 'noindex');
}

const forScript = [
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** Where the pictures of a survey lie, as sources of a policy; those that are in the survey itself need none. */
function picturesFrom(definition: SurveyDefinition): readonly string[] {
  const addresses = questionsOf(definition).flatMap((question) =>
    question.kind === 'info' && isPage(question.picture?.src) ? [question.picture.src] : [],
  );
  return [...new Set(addresses.map((src) => (URL.canParse(src) ? new URL(src).origin : "'self'")))];
}
