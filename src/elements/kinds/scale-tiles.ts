import { html, nothing, type TemplateResult } from 'lit';
import { stepWords } from '../../survey/step-words.js';
import type { ScaleQuestion } from '../../survey/types.js';
import { face } from './face.js';
import type { QuestionView } from './question-kind.js';

/** A step each with its words, and with a face for `csat` and `csat4`: a list, or a row where there is room. */
export function tiles(question: ScaleQuestion, { words, given, say }: QuestionView): TemplateResult {
  const { id, kind } = question;
  const texts = stepWords(question, words);
  return html`<div class="steps" part="scale">
    ${texts.map(
      (text, index) =>
        html`<label class="score" part="score"
          ><input type="radio" name=${id} value=${index + 1} .checked=${given?.value === index + 1} /><span
            >${kind === 'agree' ? nothing : face(index / (texts.length - 1))}<span>${say(text)}</span></span
          ></label
        >`,
    )}
  </div>`;
}
