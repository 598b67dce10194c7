import type { SurveyDefinition } from '../types.js';
import type { CoreWords } from '../words.js';

/** The Net Promoter question, then one question why, worded for the group that the score falls into. */
export function npsSurvey({ nps, noPersonal }: CoreWords): SurveyDefinition {
  const { title, detractor, passive, promoter } = nps;
  const score = 'score';
  const why = 'why';
  return {
    v: 1,
    id: 'nps',
    version: 1,
    pages: [
      {
        id: score,
        questions: [{ id: score, kind: 'nps', measure: 'recommend', title, required: true }],
      },
      {
        id: why,
        questions: [
          {
            id: why,
            kind: 'text',
            title: promoter,
            hint: noPersonal,
            wordings: [
              { if: { question: score, band: 'detractor' }, title: detractor },
              { if: { question: score, band: 'passive' }, title: passive },
            ],
          },
        ],
      },
    ],
  };
}
