import { html, type TemplateResult } from 'lit';
import { inDigits } from '../../survey/in-digits.js';
import { stepWords } from '../../survey/step-words.js';
import type { ScaleQuestion } from '../../survey/types.js';
import type { QuestionView } from './question-kind.js';

/** Numbers from 1, both ends named below. */
export function numbers(question: ScaleQuestion, { words, given, say }: QuestionView): TemplateResult {
  const { id } = question;
  const texts = stepWords(question, words);
  const [low = ''] = texts;
  const high = texts[texts.length - 1] ?? '';
  return html`<div class="scale seven" part="scale">
      ${texts.map(
        (_, index) =>
          html`<label class="score" part="score"
            ><input type="radio" name=${id} value=${index + 1} .checked=${given?.value === index + 1} /><span
              >${inDigits(index + 1, words)}</span
            ></label
          >`,
      )}
    </div>
    <p class="ends hint" id="${id}-ends">
      <span>${inDigits(1, words)} – ${say(low)}</span
      ><span>${inDigits(texts.length, words)} – ${say(high)}</span>
    </p>`;
}
