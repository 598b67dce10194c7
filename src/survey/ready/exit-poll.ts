import type { Option, SurveyDefinition } from '../types.js';
import type { AskWords } from '../words.js';

/** What may be changed about the poll. */
export interface ExitPollOptions {
  /** Own question instead of "How did you first hear about us?". */
  readonly question?: string | undefined;
  /** Own options instead of the ready-made list. "Other" and "don't remember" are pinned by their ids. */
  readonly options?: readonly Option[] | undefined;
}

/** One choice, in the language of the words: how the customer found the shop, or a question of the page's own. */
export function exitPoll(
  { poll }: Pick<AskWords, 'poll'>,
  { question, options }: ExitPollOptions = {},
): SurveyDefinition {
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
            title: question || poll.title,
            options: options?.length ? options : readyOptions(poll),
            shuffle: true,
            required: true,
          },
        ],
      },
    ],
  };
}

/** "Other" opens a field and stays last together with "don't remember", whoever wrote the list. */
export function pinning(id: string): Pick<Option, 'pinned' | 'other'> {
  if (id === 'other') return { pinned: true, other: true };
  return id === 'unsure' || id === 'none' ? { pinned: true } : {};
}

function readyOptions(poll: AskWords['poll']): readonly Option[] {
  return Object.entries(poll)
    .filter(([id]) => id !== 'title')
    .map(([id, label]) => ({ id, label, ...pinning(id) }));
}
