import { resuming, steps } from '../locales/flow/en.js';
import { answersInWords } from '../survey/answers-in-words.js';
import { knownSoFar, type SurveyState } from '../survey/flow.js';
import { pastEmptyPages } from '../survey/past-empty-pages.js';
import { prefilled } from '../survey/prefill.js';
import type { SurveyDefinition } from '../survey/types.js';
import { variantOf } from '../survey/variant.js';
import { withoutPersonal } from '../survey/without-personal.js';
import type { Words } from '../survey/words.js';
import { fitTags } from './fit-tags.js';
import { flowStyles } from './flow.styles.js';
import { hostOf } from './host-of.js';
import { leftOff } from './left-off.js';
import type { PageForm } from './page-form.js';
import { progressNote } from './progress-note.js';
import { ResumableRun } from './resumable-run.js';
import { resumedNote } from './resumed-note.js';
import { resumedStyles } from './resumed.styles.js';
import type { SurveyElement } from './survey-element.js';
import type { RunHost, SurveyRun } from './survey-run.js';
import type { SurveySource } from './survey-source.js';

export const styles = [flowStyles, resumedStyles];

/** The words of the notes in English; those of other languages come with the words of all kinds. */
export const english = { ...steps, ...resuming };

/** Stands above the questions of a page. */
export function above(form: PageForm): unknown {
  return [progressNote(form), resumedNote(form)];
}

/** A survey without what must not be asked here: of children no free text and no contact, of nobody a contact that was denied. */
export function suitable(definition: SurveyDefinition, element: SurveyElement): SurveyDefinition {
  const isChild = element.matches('[audience~=child i]');
  return withoutPersonal(definition, {
    text: isChild && !element.matches('[audience~=text i]'),
    contact: isChild || element.matches('[consent~=no-contact i]'),
  });
}

/** What a run is made of besides its definition. */
export interface RunSource {
  readonly element: SurveyElement;
  readonly kinds: SurveySource['kinds'];
}

/**
 * Begins a survey: where an earlier visit left it, else at the first page with what the page's address
 * fills in. The variant is drawn once and travels in the context.
 */
export function beginRun(
  definition: SurveyDefinition,
  fresh: SurveyState,
  { element, kinds }: RunSource,
): ResumableRun {
  const query = new URLSearchParams(location.search);
  const left = leftOff(definition, { element, kinds, context: fresh.context });
  const isAsked = definition.pages[0]?.questions.length !== 0;
  const state = left?.state ?? {
    ...fresh,
    path: isAsked ? fresh.path : [pastEmptyPages(definition, fresh)],
    answers: prefilled(definition, { query, kinds }),
  };
  const variant = variantOf(definition, state);
  const host = fitting(hostOf(definition, { element, kinds, variant, follow: pastEmptyPages }), definition);
  const run = new ResumableRun(definition, host, {
    ...left,
    state: variant ? { ...state, context: { ...state.context, variant } } : state,
  });
  run.keptFor(element, left !== undefined);
  return run;
}

/** The host with tags that endpoints take, whatever the page's author wrote. */
function fitting(host: RunHost, { id: survey }: SurveyDefinition): RunHost {
  const tags = host.tags.bind(host);
  return Object.assign(host, { tags: () => fitTags({ ...tags(), survey }) });
}

/** What was answered so far, for texts that repeat it. */
export function said({ definition, state }: SurveyRun, words: Words): Record<string, string> {
  return answersInWords(knownSoFar(definition, state), words);
}
