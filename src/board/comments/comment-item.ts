import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyReport } from '../../report/types.js';
import { answerInWords } from '../answer-words.js';
import { placeNamed } from '../place-names.js';
import type { Words } from '../words.js';
import type { Comment, CommentMark } from './comment.js';

/** What a comment shows and does. */
export interface CommentItemOptions {
  words: Words;
  report: JourneyReport | null;
  /** Marks the comment; null for readers. */
  mark: ((comment: Comment, mark: CommentMark) => void) | null;
}

/** One comment: what was written, with which score, where and when. */
export function commentItem(comment: Comment, options: CommentItemOptions): TemplateResult {
  const { words, report, mark } = options;
  const { text, score, locale, day, stage, touchpoint, theme, starred, hidden } = comment;
  const place = { stage: stage ?? '', touchpoint: touchpoint ?? '' };
  return html`<li class=${hidden ? 'hidden-comment' : ''}>
    <blockquote lang=${locale ?? nothing} dir="auto">${text}</blockquote>
    <p class="basis">
      ${score ? html`<b class="given">${answerInWords(score, words).text}</b>` : nothing}
      <span>${report ? placeNamed(place, report, words) : place.touchpoint}</span>
      <time datetime=${day}>${words.day(day)}</time>
      ${starred ? html`<span class="mark">${words.comments.starred}</span>` : nothing}
      ${hidden ? html`<span class="mark">${words.comments.hiddenOne}</span>` : nothing}
      ${theme === null ? nothing : html`<span class="mark">${words.comments.themed(theme)}</span>`}
    </p>
    ${mark ? marking(comment, { words, mark }) : nothing}
  </li>`;
}

function marking(
  comment: Comment,
  { words, mark }: { words: Words; mark: (comment: Comment, mark: CommentMark) => void },
): TemplateResult {
  const { starred, hidden, theme } = comment;
  const setTheme = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement)
      mark(comment, { theme: currentTarget.value.trim() || null });
  };
  return html`<div class="row" role="group" aria-label=${words.comments.mark}>
    <button
      type="button"
      class="quiet"
      aria-pressed=${starred}
      @click=${() => mark(comment, { starred: !starred })}
    >
      ${words.comments.star}
    </button>
    <button
      type="button"
      class="quiet"
      aria-pressed=${hidden}
      @click=${() => mark(comment, { hidden: !hidden })}
    >
      ${words.comments.hide}
    </button>
    <label class="inline"
      ><span>${words.comments.theme}</span
      ><input maxlength="100" autocomplete="off" .value=${theme ?? ''} @change=${setTheme} />
    </label>
  </div>`;
}
