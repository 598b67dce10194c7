import { bandOf } from './band.js';
import type { Given } from './kinds/answer-kind.js';
import type { Band, Condition, Question } from './types.js';

/** What a condition may ask about. */
export interface Known {
  readonly answers: Readonly<Record<string, Given | undefined>>;
  /** The questions that the answers are to. A score whose question is not among them is taken for an NPS. */
  readonly questions?: readonly Question[];
  readonly context?: Readonly<Record<string, string>>;
}

/** Whether a condition is true of what is known. One about a question that was skipped is false. */
export function holds(condition: Condition, known: Known): boolean {
  const {
    all,
    any,
    not,
    context,
    question = '',
    answered,
    is,
    band,
    atLeast,
    atMost,
    item,
  }: Parts = condition;
  if (all) return all.every((part) => holds(part, known));
  if (any) return any.some((part) => holds(part, known));
  if (not) return !holds(not, known);
  if (context) return known.context?.[context] === is;
  const given = known.answers[question];
  if (!given || given.declined) return answered === false;
  if (answered !== undefined) return answered;
  const values: readonly Value[] = [item ? Object(given.value)[item] : given.value].flat();
  return values.some(
    (value) =>
      value === (is ?? value) &&
      value >= (atLeast ?? value) &&
      value <= (atMost ?? value) &&
      band ===
        (band &&
          bandOf(
            known.questions?.find(({ id }) => id === question),
            value,
          )),
  );
}

type Value = string | number | boolean;

/** Every part that a condition may have. */
interface Parts {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly context?: string;
  readonly question?: string;
  readonly item?: string;
  readonly answered?: boolean;
  readonly is?: Value;
  readonly band?: Band;
  readonly atLeast?: number;
  readonly atMost?: number;
}
