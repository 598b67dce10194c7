import fc from 'fast-check';
import * as definitionLimits from '../../src/survey/definition-limits.js';
import type { Condition, Page, Question, SurveyDefinition } from '../../src/survey/types.js';
import { valuesOf } from '../../src/survey/values-of.js';
import type { AnswerValue } from '../../src/wire/types.js';
import { samples } from './question-samples.js';

/** Kinds whose answers decide branches: scales, words, lists, numbers, items of a matrix. */
const asked: readonly Question[] = [
  samples.nps,
  samples.csat,
  samples.csat4,
  samples.ces,
  samples.stars,
  samples.thumbs,
  samples['yes-no'],
  samples.choice,
  samples.choices,
  samples.matrix,
  samples.number,
  samples.text,
];

/** A survey of up to eight pages with up to three questions each, and rules that lead forward. */
export const anySurvey: fc.Arbitrary<SurveyDefinition> = fc
  .array(fc.array(fc.constantFrom(...asked), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .chain((pages) => {
    const named = pages.map((questions, place) =>
      questions.map((question, nth) => ({ ...question, id: `q${place}-${nth}` })),
    );
    return fc.tuple(...named.map((_, place) => pageOf(named, place)));
  })
  .map((pages) => ({ v: 1, id: 'any', pages }));

/** Something that may be answered to a question. */
export function anyValue(question: Question): fc.Arbitrary<AnswerValue> {
  if (question.kind === 'number') return fc.integer({ min: 0, max: 60 });
  const values = valuesOf(question) ?? ['A few words.'];
  const one = fc.constantFrom(...values);
  if (question.kind === 'choices') return fc.uniqueArray(one.map(String), { minLength: 1 });
  if (question.kind !== 'matrix') return one;
  return fc.record(Object.fromEntries(question.items.map(({ id }) => [id, one.map(Number)])), {
    requiredKeys: [],
  });
}

function pageOf(pages: readonly (readonly Question[])[], place: number): fc.Arbitrary<Page> {
  const known = pages.slice(0, place + 1).flat();
  const to = fc.constantFrom('end', ...pages.slice(place + 1).map((_, nth) => `p${place + 1 + nth}`));
  return fc
    .array(fc.record({ if: anyCondition(known, definitionLimits.depth), to }), { maxLength: 3 })
    .map((next) => ({
      id: `p${place}`,
      questions: pages[place] ?? [],
      ...(next.length > 0 ? { next } : {}),
    }));
}

function anyCondition(known: readonly Question[], depth: number): fc.Arbitrary<Condition> {
  const context = fc.record({ context: fc.constant('plan'), is: fc.constantFrom('free', 'paid') });
  const leaves: fc.Arbitrary<Condition>[] = [context, ...known.flatMap(about)];
  if (depth === 1) return fc.oneof(...leaves);
  const part = anyCondition(known, depth - 1);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.oneof(...leaves) },
    { weight: 1, arbitrary: fc.record({ all: parts }) },
    { weight: 1, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: fc.record({ not: part }) },
  );
}

function about(question: Question): readonly fc.Arbitrary<Condition>[] {
  const items: fc.Arbitrary<{ readonly item?: string }> =
    question.kind === 'matrix'
      ? fc.constantFrom(...question.items.map(({ id }) => ({ item: id })))
      : fc.constant({});
  const asking = <Rest extends object>(rest: fc.Arbitrary<Rest>) =>
    fc.tuple(items, rest).map(([item, one]) => ({ question: question.id, ...item, ...one }));
  const answered = fc.record({ question: fc.constant(question.id), answered: fc.boolean() });
  const number = fc.integer({ min: 0, max: 10 });
  const values = valuesOf(question);
  if (!values)
    return [answered, asking(fc.record({ atLeast: number })), asking(fc.record({ atMost: number }))];
  const is = asking(fc.record({ is: fc.constantFrom(...values) }));
  if (question.kind === 'choice' || question.kind === 'choices') return [answered, is];
  const bands =
    question.kind === 'nps'
      ? (['detractor', 'passive', 'promoter'] as const)
      : (['top', 'middle', 'bottom'] as const);
  return [answered, is, asking(fc.record({ band: fc.constantFrom(...bands) }))];
}
