import type { Option, SurveyDefinition, Text } from '../types.js';

/** What may be changed about the poll. */
export interface ExitPollOptions {
  /** Own question instead of "How did you first hear about us?". */
  readonly question?: string | undefined;
  /** Own options instead of the ready-made list. "Other" and "don't remember" are pinned by their ids. */
  readonly options?: readonly Option[] | undefined;
}

/** One choice: how the customer found the shop, or a question of the page's own. */
export function exitPoll({ question, options }: ExitPollOptions = {}): SurveyDefinition {
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
            title: question || title,
            options: options?.length ? options : readyOptions,
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

const title: Text = {
  en: 'How did you first hear about {brand|us}?',
  sv: 'Hur hörde du talas om {brand|oss} första gången?',
  ar: 'كيف سمعت عن {brand|شركتنا} لأول مرة؟',
};

const labels: Readonly<Record<string, Text>> = {
  search: { en: 'Search engine', sv: 'Sökning på nätet', ar: 'محرك بحث' },
  social: { en: 'Social media', sv: 'Sociala medier', ar: 'وسائل التواصل الاجتماعي' },
  friend: { en: 'Friend or family', sv: 'Vän eller familj', ar: 'صديق أو أحد أفراد العائلة' },
  ad: { en: 'Advertisement', sv: 'Annons', ar: 'إعلان' },
  store: { en: 'Physical store', sv: 'Fysisk butik', ar: 'متجر' },
  press: { en: 'Article, blog or podcast', sv: 'Artikel, blogg eller podd', ar: 'مقال أو مدونة أو بودكاست' },
  other: { en: 'Somewhere else', sv: 'Någon annanstans', ar: 'مكان آخر' },
  unsure: { en: 'I do not remember', sv: 'Jag minns inte', ar: 'لا أتذكر' },
};

const readyOptions: readonly Option[] = Object.entries(labels).map(([id, label]) => ({
  id,
  label,
  ...pinning(id),
}));
