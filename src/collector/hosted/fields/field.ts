import { html } from 'hono/html';
import {
  holds,
  type Given,
  type Problem,
  type Question,
  type Known,
  type Text,
  type Words,
} from '../../../survey/index.js';

/** HTML whose values are escaped. */
export type Html = ReturnType<typeof html>;

/** What a question is shown with. */
export interface FieldView {
  /** Every question of the page. */
  readonly questions: readonly Question[];
  /** What earlier pages answered. */
  readonly known: Known;
  readonly words: Required<Words>;
  /** A text in the language shown, its names filled in. */
  readonly say: (text: Text) => string;
  readonly given: Given | undefined;
  readonly problem: Problem | undefined;
  /** Decides the order of shuffled options. */
  readonly seed: number;
}

/** A score of each group, to find the wording that fits it. */
const bands = { detractor: 0, passive: 7, promoter: 10 } as const;

/**
 * The words of a question. Where they depend on a score on the same page, there is one for each
 * group, and the style sheet shows the one that fits; until a score is chosen, the one for those in
 * the middle. The first question is what the page is about: its heading.
 */
export function titleOf(question: Question, view: FieldView): Html {
  const optional = question.required ? '' : html` <span class="optional">(${view.words.optional})</span>`;
  const score = view.questions.find(({ kind }) => kind === 'nps');
  if (!question.wordings || !score) return html`${headingOf(question, view)}${optional}`;
  const titles = Object.entries(bands).map(([band, value]) => {
    const fits = wordingOf(question, withAnswer(view.known, score, value));
    return html`<span class="title if-${band}">${view.say(fits)}</span>`;
  });
  return html`${titles}${optional}`;
}

/** The title alone, as the answers of earlier pages have it; the heading of the page where it is the first. */
export function headingOf(
  question: Question,
  { questions, known, say }: Pick<FieldView, 'questions' | 'known' | 'say'>,
): Html {
  const title = html`<span class="title">${say(wordingOf(question, known))}</span>`;
  return question === questions[0] ? html`<h1>${title}</h1>` : title;
}

function wordingOf({ wordings, title }: Question, known: Known): Text {
  return wordings?.find((one) => holds(one.if, known))?.title ?? title;
}

function withAnswer(known: Known, question: Question, value: number): Known {
  const answers = { ...known.answers, [question.id]: { value } };
  return { ...known, questions: [...(known.questions ?? []), question], answers };
}

/** Help below the title and what is wrong with the answer. */
export function notesOf(question: Question, { words, problem, say }: FieldView): Html {
  const hint = question.hint === undefined ? '' : say(question.hint);
  return html`${hint ? html`<p class="hint" id="${question.id}-hint">${hint}</p>` : ''}${
    problem ? html`<p class="problem" id="${question.id}-problem">${words[problem]}</p>` : ''
  }`;
}

/** Names the notes that there are. */
export function describedBy(question: Question, { problem }: FieldView): Html | '' {
  const ids = [
    ...(question.hint === undefined ? [] : [`${question.id}-hint`]),
    ...(problem ? [`${question.id}-problem`] : []),
    ...(question.kind === 'text' ? [personalId(question.id)] : []),
  ];
  return ids.length > 0 ? html` aria-describedby="${ids.join(' ')}"` : '';
}

/** The id of the warning below a field for free text. */
export function personalId(name: string): string {
  return `${name}-personal`;
}

/** Says that an answer is wrong, and begins there. */
export function invalid({ problem }: FieldView): Html | '' {
  return problem ? html` aria-invalid="true"` : '';
}
