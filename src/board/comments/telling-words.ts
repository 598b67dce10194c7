import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PlaceId } from '../../report/weakest-link-types.js';
import { hashOf } from '../route.js';
import { Screen } from '../screen.js';
import { commentsIn, type Comment } from './comment.js';

/** How many comments are shown. */
const shown = 3;
/** A quote says something from so many characters on. */
const telling = 12;

/** What customers wrote about a touchpoint: marked ones first, then those with the lowest scores. */
export class TellingWords extends Screen {
  static override properties = { ...Screen.properties, about: { attribute: false } };

  /** The touchpoint that is spoken of. */
  declare about: PlaceId | null;

  #comments: readonly Comment[] = [];

  constructor() {
    super();
    this.about = null;
  }

  protected override updated(changed: PropertyValues): void {
    const before: unknown = changed.get('about');
    if (before && JSON.stringify(before) !== JSON.stringify(this.about)) void this.load();
  }

  protected override async load(): Promise<void> {
    if (!this.about) return;
    const reply = await this.api.get('comments', { ...this.about, limit: '50' });
    if (!reply.ok) return;
    this.#comments = mostTelling(commentsIn(reply.body).comments);
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#comments.length === 0) return nothing;
    const { words, about } = this;
    return html`<h3>${words.weakest.wordsTitle}</h3>
      <ul class="quotes">
        ${this.#comments.map(
          ({ text, locale }) =>
            html`<li><blockquote lang=${locale ?? nothing} dir="auto">${text}</blockquote></li>`,
        )}
      </ul>
      <p><a href=${hashOf('comments', about?.touchpoint)}>${words.comments.all}</a></p>`;
  }
}

/** Each text once: those that somebody marked, then those with the lowest scores. */
export function mostTelling(comments: readonly Comment[]): Comment[] {
  const texts = new Set<string>();
  return comments
    .filter(({ text }) => text.length >= telling && !texts.has(text) && texts.add(text))
    .toSorted((one, other) => Number(other.starred) - Number(one.starred) || valueOf(one) - valueOf(other))
    .slice(0, shown);
}

function valueOf({ score }: Comment): number {
  return score?.value ?? Infinity;
}
