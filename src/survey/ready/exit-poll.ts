import { fill } from '../text.js';
import type { Option, SurveyDefinition } from '../types.js';
import type { Words } from '../words.js';

/** What may be changed about the poll. */
export interface ExitPollOptions {
  readonly brand?: string | undefined;
  /** Own question instead of "How did you first hear about us?". */
  readonly question?: string | undefined;
  /** Own options instead of the ready-made list. "Other" and "don't remember" are pinned by their ids. */
  readonly options?: readonly Option[] | undefined;
}

/** One choice: how the customer found the shop, or a question of the page's own. */
export function exitPoll(words: Words, { brand, question, options }: ExitPollOptions = {}): SurveyDefinition {
  const { poll } = words;
  return {
    v: 1,
    id: 'exit-poll',
    version: 1,
    pages: [
      {
        id: 'source',
        questions: [
          {
            id: 'source',
            kind: 'choice',
            measure: 'source',
            title: question ?? (brand ? fill(poll.title, { brand }) : poll.titleUs),
            options: options?.length ? options : readyOptions(words),
            shuffle: true,
            required: true,
          },
        ],
      },
    ],
    thanks: words.thanks,
  };
}

function readyOptions({ poll }: Words): readonly Option[] {
  return Object.entries(poll.options).map(([id, label]) => ({ id, label, ...pinning(id) }));
}

/** "Other" opens a field and stays last together with "don't remember", whoever wrote the list. */
export function pinning(id: string): Pick<Option, 'pinned' | 'other'> {
  if (id === 'other') return { pinned: true, other: true };
  return id === 'unsure' || id === 'none' ? { pinned: true } : {};
}
