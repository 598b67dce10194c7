import { html, type TemplateResult } from 'lit';
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
              >${index + 1}</span
            ></label
          >`,
      )}
    </div>
    <p class="ends hint" id="${id}-ends">
      <span>1 – ${say(low)}</span><span>${texts.length} – ${say(high)}</span>
    </p>`;
}
