import type { Question, SurveyDefinition } from '../types.js';
import type { Words } from '../words.js';

/** Version of the consent text below the contact fields; raised when its meaning changes. */
export const contactConsentVersion = '2026-11';

/** An idea, a problem or praise, in the visitor's own words; a contact only where a privacy notice can be shown. */
export function feedbackSurvey(
  words: Words,
  { privacyUrl }: { privacyUrl?: string | undefined } = {},
): SurveyDefinition {
  const { feedback } = words;
  const questions: Question[] = [
    {
      id: 'about',
      kind: 'choice',
      title: feedback.about,
      required: true,
      options: [
        { id: 'idea', label: feedback.idea },
        { id: 'problem', label: feedback.problem },
        { id: 'praise', label: feedback.praise },
      ],
    },
    { id: 'message', kind: 'text', title: feedback.message, hint: words.noPersonal, required: true },
  ];
  if (privacyUrl) questions.push(contactQuestion(words, privacyUrl));
  return { v: 1, id: 'feedback', version: 1, pages: [{ id: 'feedback', questions }], thanks: words.thanks };
}

function contactQuestion({ feedback }: Words, privacyUrl: string): Question {
  return {
    id: 'contact',
    kind: 'contact',
    title: feedback.contact,
    fields: ['email'],
    consent: feedback.consent,
    consentVersion: contactConsentVersion,
    privacyUrl,
  };
}
