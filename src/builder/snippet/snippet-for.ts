import type { Choice } from '../choice.js';
import { isOwnPage, platformOf, type Shape } from '../platforms.js';
import { factsOf, type FactId } from './facts.js';
import { looksOf } from './looks.js';
import { shapes } from './shapes.js';
import { warningsOn, type Warning } from './warnings.js';

/** Where a snippet leads, and who reads it. */
export interface SnippetOptions {
  /** The collector's address, with a slash at its end. */
  readonly collector: string;
  /** Language of the link's words where the choice names none. */
  readonly language: string;
}

/** What to paste, and what is to be known about it. */
export interface Snippet {
  readonly shape: Shape;
  /** What is pasted. */
  readonly code: string;
  /** What somebody puts on the site once. Empty when nothing has to be. */
  readonly once: string;
  /** What goes into the site's style sheet. Empty when the looks are as usual. */
  readonly css: string;
  /** What the page then holds, as HTML. Empty on paper. */
  readonly page: string;
  /** Lines for a content security policy. Empty where there is none to set. */
  readonly policy: string;
  readonly warnings: readonly Warning[];
  /** What is sent and what is stored. */
  readonly facts: readonly FactId[];
}

/** The parts of a snippet that are pasted. */
export type Pasted = Pick<Snippet, 'code' | 'once' | 'page'>;

/** Makes the snippet for a choice. */
export function snippetFor(choice: Choice, options: SnippetOptions): Snippet {
  const platform = platformOf(choice.where);
  const { shape, policy } = platform;
  const pasted = shapes[shape](choice, options);
  const css = isOwnPage(platform) ? '' : looksOf(choice);
  const { origin } = new URL(options.collector);
  return {
    shape,
    ...pasted,
    css,
    policy: policy ? policyFor(shape, origin) : '',
    warnings: warningsOn(choice, { ...options, ...pasted, css }),
    facts: factsOf(choice),
  };
}

/** A frame sends by itself; around it the script, where it is, only fits its height. */
function policyFor(shape: Shape, origin: string): string {
  return `script-src ${origin};\n${shape === 'frame' ? 'frame-src' : 'connect-src'} ${origin};`;
}
