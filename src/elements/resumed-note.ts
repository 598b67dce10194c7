import { html, nothing } from 'lit';
import type { PageForm } from './page-form.js';
import { ResumableRun } from './resumable-run.js';

/** That a survey goes on where an earlier visit left it, and a way to start over. */
export function resumedNote({ run, words }: PageForm): unknown {
  return run instanceof ResumableRun && run.resumed
    ? html`<p class="resumed hint" part="resumed">
        <span>${words.resumed}</span
        ><button class="over" part="button" type="button" @click=${() => run.startOver()}>
          ${words.startOver}
        </button>
      </p>`
    : nothing;
}
