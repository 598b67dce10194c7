import { collectorOf, type Collector } from './collector-of.js';
import { insertSurvey } from './insert-survey.js';
import { upgradeDiv } from './upgrade-div.js';
import { upgradeLink } from './upgrade-link.js';

/** What snippets need to know of their page. */
export interface SnippetPage {
  /** The loader's own tag, which says where the snippets lead. */
  readonly script: HTMLScriptElement | undefined;
  /** Makes elements with a tag able to show. */
  readonly ready: (tag: string) => unknown;
}

/**
 * Makes a survey of a snippet that is no element yet: a div, a link, or a script tag of the loader
 * itself; lets a frame be as high as its survey; and takes the page's own queue, which is no node at
 * all. One that is a survey already, or none at all, stays as it is. A chunk of its own, as most
 * pages hold the elements themselves.
 */
export function upgrade(snippet: unknown, page: SnippetPage): void {
  if (snippet instanceof HTMLScriptElement) return upgradeScript(snippet, collectorOf(snippet));
  const collector = collectorOf(page.script);
  if (snippet instanceof HTMLAnchorElement) upgradeLink(snippet, collector);
  if (snippet instanceof HTMLDivElement) upgradeDiv(snippet, collector);
  if (snippet instanceof HTMLIFrameElement)
    void import('./fit-frame.js').then(({ fitFrame }) => fitFrame(snippet, collector), console.debug);
  if (!(snippet instanceof Element))
    void import('./queue.js').then(
      ({ takeQueue }) => takeQueue(snippet, { ...page, collector }),
      console.debug,
    );
}

function upgradeScript(script: HTMLScriptElement, collector: Collector): void {
  const { consent } = collector.options;
  if (consent) dispatchEvent(new CustomEvent('survey-consent', { detail: consent }));
  insertSurvey(script, collector);
}
