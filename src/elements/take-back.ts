import type { SurveyElement } from './survey-element.js';

/**
 * Takes thanks back: what the endpoint refused for good after them stands on its page again, below words
 * that say so, to be changed or sent once more. Takes no focus. Where nothing was refused it does nothing.
 */
export function takeBack(element: SurveyElement): void {
  // Its own, and nobody else's concern.
  const run = element['run'];
  if (!run?.failure || run.page) return;
  run.state = { ...run.state, path: run.state.path.slice(0, -1) };
  element.requestUpdate();
}
