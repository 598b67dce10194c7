import { html, nothing } from 'lit';
import { declinable, declineField } from '../../survey/kinds/declinable.js';
import type { QuestionKind } from './question-kind.js';

/** What a kind needs beside its own controls. */
export interface VoluntaryOptions {
  /** Its controls cannot be emptied by themselves, as radio buttons cannot. */
  readonly clears?: boolean;
}

/**
 * A kind with the ways out of a question: a box "prefer not to answer" where the question offers it,
 * and a button that takes an answer back where there need be none. The button has its room before it
 * is seen, so that choosing moves nothing.
 */
export function voluntary(kind: QuestionKind, { clears = false }: VoluntaryOptions = {}): QuestionKind {
  return {
    ...kind,
    ...declinable(kind),
    render(question, view) {
      const { id, decline, required } = question;
      const { given, words } = view;
      const clearing = clears && !required;
      if (!decline && !clearing) return kind.render(question, view);
      const declined = given?.declined === true;
      return html`<div class="voluntary">
        <fieldset role="presentation" .disabled=${declined}>
          ${kind.render(question, declined ? { ...view, given: undefined } : view)}
        </fieldset>
        <div class="ways">
          ${
            decline
              ? html`<label
                  ><input
                    type="checkbox"
                    name=${declineField(id)}
                    .checked=${declined}
                    aria-describedby="${id}-title"
                  /><span>${words.decline}</span></label
                >`
              : nothing
          }
          ${
            clearing
              ? html`<button
                  class="clear"
                  part="button"
                  type="button"
                  aria-describedby="${id}-title"
                  .disabled=${!given || declined}
                  @click=${clear}
                >
                  ${words.clear}
                </button>`
              : nothing
          }
        </div>
      </div>`;
    },
  };
}

/** Empties the question's controls and begins there again; the form reads itself at the input. */
function clear({ currentTarget }: Event): void {
  const question = currentTarget instanceof Element && currentTarget.closest('.voluntary');
  const controls = question && question.querySelectorAll<HTMLInputElement>('.question input');
  if (!controls) return;
  for (const control of controls) control.checked = false;
  controls[0]?.focus();
  controls[0]?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
