import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BoardState } from './board-state.js';
import { placeInWords } from './place-names.js';
import type { Words } from './words.js';

/** What a screen reader is told when it happens: new answers, a lost server, a server that is back. */
export function announcement(
  { report, news, trouble, recovered }: BoardState,
  words: Words,
): TemplateResult | typeof nothing {
  if (trouble?.state === 'unreachable') return html`${words.unreachableTitle}`;
  const [newest] = news.responses;
  // Keyed by the response, so that two answers in a row are two messages although the words are the same.
  if (report && newest) {
    const text = `${words.newAnswers(news.responses.length)}: ${placeInWords(newest, report, words)}`;
    return html`${keyed(newest.id, html`<span>${text}</span>`)}`;
  }
  return recovered ? html`${words.backAgain}` : nothing;
}
