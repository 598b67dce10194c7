import type { Choice } from '../choice.js';
import { platformOf } from '../platforms.js';

/** What is sent and what is stored, as `docs/privacy.md` says it. The words are in `words`. */
export type FactId =
  | 'sends'
  | 'sends_page'
  | 'sends_nothing_of_a_person'
  | 'sends_order'
  | 'sends_share'
  | 'no_contact'
  | 'stores_undelivered'
  | 'stores_no_marks'
  | 'fetches'
  | 'page_stores_nothing'
  | 'page_records_on_send'
  | 'free_text';

/** The facts that hold for a choice, in the order in which they are told. */
export function factsOf({ survey, where, sample }: Choice): FactId[] {
  const { script, shape } = platformOf(where);
  if (script === 'none') {
    return ['page_records_on_send', 'sends_nothing_of_a_person', 'page_stores_nothing', 'free_text'];
  }
  const isAboutOrder = survey === 'exit-poll' && (shape === 'php' || shape === 'template');
  return [
    'sends',
    'sends_page',
    ...(isAboutOrder ? (['sends_order'] as const) : []),
    ...(sample ? (['sends_share'] as const) : []),
    'sends_nothing_of_a_person',
    ...(survey === 'feedback' ? (['no_contact'] as const) : []),
    'free_text',
    'stores_undelivered',
    'stores_no_marks',
    'fetches',
  ];
}
