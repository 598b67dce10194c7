import { html, nothing, type TemplateResult } from 'lit';
import { inDigits } from '../../survey/in-digits.js';
import { stepsOf } from '../../survey/kinds/scale.js';
import { fill } from '../../survey/text.js';
import type { ScaleQuestion } from '../../survey/types.js';
import type { QuestionView } from './question-kind.js';

/** Stars, filled up to the chosen one; how many were chosen stands below in words. */
export function stars(question: ScaleQuestion, { words, given, say }: QuestionView): TemplateResult {
  const { id, labels } = question;
  const of = stepsOf(question);
  const chosen = Number(given?.value ?? 0);
  const named = (n: number): string =>
    [fill(words.stars ?? '', { n: inDigits(n, words), of: inDigits(of, words) }), say(labels?.[n - 1] ?? '')]
      .filter(Boolean)
      .join(' – ');
  return html`<div class="stars" part="scale">
      ${Array.from({ length: of }, (_, index) => index + 1).map(
        (n) =>
          html`<label class="score" part="score"
            ><input type="radio" name=${id} value=${n} aria-label=${named(n)} .checked=${chosen === n} /><span
              ><svg class="icon ${n <= chosen ? 'full' : ''}" viewBox="0 0 24 24" aria-hidden="true">
                <path
                  d="m12 2 3 6.6 7 .8-5.2 4.8 1.4 7L12 17.6 5.8 21.2l1.4-7L2 9.4l7-.8z"
                ></path></svg></span
          ></label>`,
      )}
    </div>
    <p class="chosen hint" aria-hidden="true">${chosen ? named(chosen) : nothing}</p>`;
}
