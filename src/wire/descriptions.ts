import type { Acknowledgement, Answer, FunnelItem, Refusal, SurveyResponse, Tags } from './types.js';

const tags: Record<keyof Tags, string> = {
  survey: 'Id of the survey.',
  surveyVersion: 'Raised when the wording changes, so that scores of different wordings are not mixed.',
  site: 'Several sites may share one endpoint.',
  stage:
    'Stage of the customer journey that the item is about, as the page’s author wrote it. One that is not known never costs an answer.',
  touchpoint: 'Place where customer and company met, as the page’s author wrote it.',
  channel:
    'How the question reached the customer: web, kiosk, email, sms, link, iframe, extension, or a word to come.',
  placement: 'Where on the page the survey stood: inline, panel, tab, page, or a word to come.',
  locale: 'Language that the survey was shown in, as a BCP 47 tag.',
};

const id =
  'UUID of version 4, made in the browser: the idempotency key. It is compared and answered in small letters.';

/** What each field means, by the name of its schema. The types see to it that no field is forgotten. */
export const descriptions: {
  SurveyResponse: Record<keyof SurveyResponse, string>;
  FunnelItem: Record<keyof FunnelItem, string>;
  Answer: Record<keyof Answer, string>;
  Acknowledgement: Record<keyof Acknowledgement, string>;
  Refusal: Record<keyof Refusal, string>;
} = {
  SurveyResponse: {
    ...tags,
    type: 'Tells a response from a funnel event.',
    v: 'Version of the wire format.',
    id,
    revision: 'Counts up from 1. Each revision holds the whole response so far; the highest one holds.',
    status: 'complete when the survey has ended, partial while more may come.',
    answers: 'One answer for each question that was answered. No question is answered twice.',
    startedAt: 'When the response began, by the customer’s clock.',
    answeredAt: 'When this revision was given, by the customer’s clock. It may arrive days later.',
    page: 'Origin and path of the page, never its query.',
    order:
      'The order that the response is about: its id, its value as a decimal number in quotes, its currency in ISO 4217. As the page says; not verified.',
    context: 'Pairs that the page’s author added. As the page says; not verified.',
    contextToken: 'The context again, signed by the site’s server.',
    consent: 'Which version of which text was agreed to. A text that was not agreed to is absent.',
    sampling: 'How those who were asked were chosen, so that a score has its denominator.',
    receipt: 'Secret code that the customer keeps. Store only a hash of it.',
    test: 'True for trials. Keep them apart and never count them.',
    trap: 'What a field held that people do not see. Absent when it was left empty, as people do. Keep the response and mark it.',
  },
  FunnelItem: {
    ...tags,
    type: 'Tells a funnel event from a response.',
    v: 'Version of the wire format.',
    id,
    event: 'What happened to a survey on a page.',
    reason: 'Why the survey was suppressed.',
    at: 'When it happened, by the customer’s clock.',
    test: 'True for trials. Never count them.',
  },
  Answer: {
    question: 'Id of the question within its survey.',
    kind: 'Kind of question. One that is not known is kept.',
    measure: 'What the question measures: recommend, satisfaction, ease …',
    value:
      'By kind: a whole number for scales, the id of an option for a choice, a list of ids for choices and rank, an object of ids or numbers for a matrix, a text, a number, a date, a contact, or true and false. Choices travel as stable ids, never as labels. Text is text: never render it as HTML.',
    other: 'What was typed beside the option "other".',
    shown: 'Ids of the options in the order in which they were shown.',
  },
  Acknowledgement: {
    id: 'The id of the item, repeated.',
    revision: 'The revision of the response, repeated. Absent for a funnel event.',
    status:
      'stored: it is kept now. duplicate: the very same was kept before. superseded: a higher revision is kept already. erased: it was erased before, and nothing of it is kept.',
  },
  Refusal: {
    id: 'The id of the item. Absent when the body was too broken to hold one.',
    error: 'code is for machines; detail says in plain English what is wrong, where, and how to mend it.',
    retry_after: 'Seconds to wait before another try. The same as the header Retry-After.',
  },
};
