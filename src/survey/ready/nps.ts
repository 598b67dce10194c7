import { fill } from '../text.js';
import type { SurveyDefinition } from '../types.js';
import type { Words } from '../words.js';

/** The Net Promoter question, then one question why, worded for the group that the score falls into. */
export function npsSurvey(words: Words, { brand }: { brand?: string | undefined } = {}): SurveyDefinition {
  const { nps } = words;
  return {
    v: 1,
    id: 'nps',
    version: 1,
    pages: [
      {
        id: 'score',
        questions: [
          {
            id: 'score',
            kind: 'nps',
            measure: 'recommend',
            title: brand ? fill(nps.title, { brand }) : nps.titleUs,
            low: nps.low,
            high: nps.high,
            required: true,
          },
        ],
      },
      {
        id: 'why',
        questions: [
          {
            id: 'why',
            kind: 'text',
            title: nps.promoter,
            hint: words.noPersonal,
            wordings: [
              { if: { question: 'score', band: 'detractor' }, title: nps.detractor },
              { if: { question: 'score', band: 'passive' }, title: nps.passive },
            ],
          },
        ],
      },
    ],
    thanks: words.thanks,
  };
}
