import { placementOf } from '../moment/asking.js';
import { fromPage } from '../moment/from-page.js';
import type { Collector } from './collector-of.js';
import { elementFor } from './element-for.js';
import { isSame, placeAfter } from './place-after.js';
import { whenParsed } from './when-parsed.js';

/**
 * Inserts the survey that a script tag of the loader asks for by itself, `<script
 * src="…/kundresa.js" data-survey="nps">` or, where a tag manager drops `data-*`, in the query of its
 * address, `…/kundresa.js?survey=nps`: right after the script; at the end of the body for a panel or
 * a tab, and for a script in the head. Where the same stands already, nothing is inserted, so a script
 * that runs again, or stands on the page twice, opens no second panel.
 */
export function insertSurvey(script: HTMLScriptElement, collector: Collector): void {
  const element = collector.options.survey && elementFor(collector.options, collector);
  if (!element) return;
  if (placementOf(element) === 'inline' && fromPage('body')?.contains(script)) {
    placeAfter(script, element);
    return;
  }
  whenParsed(() => {
    const body = fromPage('body');
    if (!Array.from(body.children).some((child) => isSame(child, element))) body.append(element);
  });
}
