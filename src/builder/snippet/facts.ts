import type { Choice } from '../choice.js';
import { isOwnPage, platformOf } from '../platforms.js';

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
  | 'stores_marks'
  | 'fetches'
  | 'page_records_on_send'
  | 'free_text';

/** The facts that hold for a choice, in the order in which they are told. */
export function factsOf({ survey, where, sample, consent, privacy }: Choice): FactId[] {
  const platform = platformOf(where);
  if (isOwnPage(platform))
    return ['page_records_on_send', 'sends_nothing_of_a_person', 'stores_undelivered', 'free_text'];
  const { shape } = platform;
  const isAboutOrder = survey === 'exit-poll' && (shape === 'php' || shape === 'template');
  return [
    'sends',
    'sends_page',
    ...(isAboutOrder ? (['sends_order'] as const) : []),
    ...(sample ? (['sends_share'] as const) : []),
    'sends_nothing_of_a_person',
    ...(survey === 'feedback' && !privacy ? (['no_contact'] as const) : []),
    'free_text',
    'stores_undelivered',
    consent === 'storage' && shape !== 'link' ? 'stores_marks' : 'stores_no_marks',
    'fetches',
  ];
}
