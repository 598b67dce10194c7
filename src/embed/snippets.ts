import { collectorOf } from './collector-of.js';
import { insertSurvey } from './insert-survey.js';
import { upgradeDiv } from './upgrade-div.js';
import { upgradeLink } from './upgrade-link.js';

/**
 * Makes a survey of a snippet that is no element yet: a div, a link, or a script tag of the loader
 * itself; and lets a frame be as high as its survey. One that is a survey already, or none at all,
 * stays as it is. A chunk of its own, as most pages hold the elements themselves.
 *
 * @param script the loader's own tag, which says where the snippets of its page lead.
 */
export function upgrade(snippet: Element, script?: HTMLScriptElement): void {
  if (snippet instanceof HTMLScriptElement) return insertSurvey(snippet, collectorOf(snippet));
  const collector = collectorOf(script);
  if (snippet instanceof HTMLAnchorElement) upgradeLink(snippet, collector);
  if (snippet instanceof HTMLDivElement) upgradeDiv(snippet, collector);
  if (snippet instanceof HTMLIFrameElement)
    void import('./fit-frame.js').then(({ fitFrame }) => fitFrame(snippet, collector), console.debug);
}
