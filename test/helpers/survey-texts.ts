import type { Option, Question, SurveyDefinition, Text } from '../../src/survey/types.js';

/** The words of a definition, by the part that they play. */
export interface SurveyTexts {
  /** Titles, wordings, hints and thanks: whole sentences. */
  readonly sentences: readonly Text[];
  /** Labels of options, items, steps and ends: a few words. */
  readonly labels: readonly Text[];
}

/** Every text that those who answer a survey may see. */
export function textsIn({ pages, thanks }: SurveyDefinition): SurveyTexts {
  const questions = pages.flatMap((page) => page.questions);
  return {
    sentences: [...some(thanks), ...questions.flatMap(sentencesOf)],
    labels: questions.flatMap(labelsOf),
  };
}

/** The options of a question; none where it has no list. */
export function optionsOf(question: Question): readonly Option[] {
  return 'options' in question ? question.options : [];
}

function sentencesOf(question: Question): readonly Text[] {
  const consent = 'consent' in question ? question.consent : undefined;
  const wordings = question.wordings?.map(({ title }) => title) ?? [];
  return [question.title, ...wordings, ...some(question.hint), ...some(consent)];
}

function labelsOf(question: Question): readonly Text[] {
  return [
    ...optionsOf(question).map(({ label }) => label),
    ...('items' in question ? question.items.map(({ label }) => label) : []),
    ...('labels' in question ? (question.labels ?? []) : []),
    ...('low' in question ? some(question.low) : []),
    ...('high' in question ? some(question.high) : []),
    ...('unit' in question ? some(question.unit) : []),
    ...('label' in question ? [question.label] : []),
    ...('picture' in question && question.picture ? [question.picture.alt] : []),
  ];
}

function some(text: Text | undefined): readonly Text[] {
  return text === undefined ? [] : [text];
}
