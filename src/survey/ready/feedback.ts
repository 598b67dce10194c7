import { isPage } from '../is-page.js';
import type { Question, SurveyDefinition } from '../types.js';
import type { AskWords, CoreWords } from '../words.js';

/** Version of the consent text below the contact fields; raised when its meaning changes. */
export const contactConsentVersion = '2026-11';

/** What the survey takes of a language. */
type FeedbackWords = Pick<AskWords, 'feedback'> & Pick<CoreWords, 'noPersonal'>;

/** An idea, a problem or praise, in the visitor's own words; a contact only where a privacy notice can be shown. */
export function feedbackSurvey(
  words: FeedbackWords,
  { privacyUrl }: { privacyUrl?: string | undefined } = {},
): SurveyDefinition {
  const contact = isPage(privacyUrl) ? [contactWith(privacyUrl, words)] : [];
  const questions = [about(words), message(words), ...contact];
  return { v: 1, id: 'feedback', version: 1, pages: [{ id: 'feedback', questions }] };
}

function about({ feedback: { title, idea, problem, praise } }: FeedbackWords): Question {
  return {
    id: 'about',
    kind: 'choice',
    title,
    required: true,
    options: [
      { id: 'idea', label: idea },
      { id: 'problem', label: problem },
      { id: 'praise', label: praise },
    ],
  };
}

function message({ feedback, noPersonal }: FeedbackWords): Question {
  return { id: 'message', kind: 'text', title: feedback.message, hint: noPersonal, required: true };
}

function contactWith(privacyUrl: string, { feedback }: FeedbackWords): Question {
  return {
    id: 'contact',
    kind: 'contact',
    title: feedback.answer,
    consentVersion: contactConsentVersion,
    privacyUrl,
  };
}
