import { isPage } from '../is-page.js';
import type { Question, SurveyDefinition, Text } from '../types.js';

/** Version of the consent text below the contact fields; raised when its meaning changes. */
export const contactConsentVersion = '2026-11';

/** What stands on the tab that opens the survey. */
export const feedbackTab: Text = { en: 'Feedback', sv: 'Tyck till', ar: 'شاركنا رأيك' };

/** An idea, a problem or praise, in the visitor's own words; a contact only where a privacy notice can be shown. */
export function feedbackSurvey({ privacyUrl }: { privacyUrl?: string | undefined } = {}): SurveyDefinition {
  const questions = isPage(privacyUrl) ? [about, message, contactWith(privacyUrl)] : [about, message];
  return { v: 1, id: 'feedback', version: 1, pages: [{ id: 'feedback', questions }] };
}

const about: Question = {
  id: 'about',
  kind: 'choice',
  title: {
    en: 'What would you like to tell us about?',
    sv: 'Vad vill du berätta om?',
    ar: 'عمّ تود أن تخبرنا؟',
  },
  required: true,
  options: [
    { id: 'idea', label: { en: 'An idea', sv: 'En idé', ar: 'فكرة' } },
    { id: 'problem', label: { en: 'A problem', sv: 'Ett problem', ar: 'مشكلة' } },
    { id: 'praise', label: { en: 'Something good', sv: 'Något bra', ar: 'شيء جيد' } },
  ],
};

const message: Question = {
  id: 'message',
  kind: 'text',
  title: { en: 'Your message', sv: 'Ditt meddelande', ar: 'رسالتك' },
  hint: {
    en: 'Please leave out personal details.',
    sv: 'Skriv inga personuppgifter.',
    ar: 'يُرجى عدم كتابة بيانات شخصية.',
  },
  required: true,
};

function contactWith(privacyUrl: string): Question {
  return {
    id: 'contact',
    kind: 'contact',
    title: { en: 'Would you like an answer?', sv: 'Vill du ha svar?', ar: 'هل تود الحصول على رد؟' },
    consentVersion: contactConsentVersion,
    privacyUrl,
  };
}
