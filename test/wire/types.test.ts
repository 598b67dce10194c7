import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import type {
  acknowledgement,
  answer,
  answerValue,
  batch,
  batchResult,
  contactValue,
  funnelItem,
  refusal,
  surveyResponse,
  wireItem,
} from '../../src/wire/schema.js';
import type {
  Acknowledgement,
  Answer,
  AnswerValue,
  Batch,
  BatchResult,
  ContactValue,
  FunnelItem,
  Refusal,
  SurveyResponse,
  WireItem,
} from '../../src/wire/types.js';

/**
 * True only for types that are the same: optional, readonly and open words included. The compiler
 * takes two such functions for one another only if what they test for is identical.
 */
/* oxlint-disable typescript/no-unnecessary-type-parameters */
type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
/* oxlint-enable typescript/no-unnecessary-type-parameters */

/** A type written out, so that two ways of writing one type compare equal. */
type Flat<T> = T extends readonly unknown[] | string | number | boolean ? T : { [Key in keyof T]: T[Key] };

type Made<Schema extends z.ZodType> = Flat<z.infer<Schema>>;

test('the schemas make what the types say, which the compiler checks', () => {
  const holds: {
    surveyResponse: Same<Made<typeof surveyResponse>, Flat<SurveyResponse>>;
    funnelItem: Same<Made<typeof funnelItem>, Flat<FunnelItem>>;
    wireItem: Same<Made<typeof wireItem>, Flat<WireItem>>;
    batch: Same<Made<typeof batch>, Flat<Batch>>;
    answer: Same<Made<typeof answer>, Flat<Answer>>;
    answerValue: Same<z.infer<typeof answerValue> | ContactValue, AnswerValue>;
    contactValue: Same<Made<typeof contactValue>, Flat<ContactValue>>;
    acknowledgement: Same<Made<typeof acknowledgement>, Flat<Acknowledgement>>;
    refusal: Same<Made<typeof refusal>, Flat<Refusal>>;
    batchResult: Same<Made<typeof batchResult>, Flat<BatchResult>>;
  } = {
    surveyResponse: true,
    funnelItem: true,
    wireItem: true,
    batch: true,
    answer: true,
    answerValue: true,
    contactValue: true,
    acknowledgement: true,
    refusal: true,
    batchResult: true,
  };
  assert.ok(Object.values(holds).every((held) => held));
});

test('the comparison sees what is optional, undefined or readonly on one side only', () => {
  const holds: {
    optional: Same<{ a?: string }, { a: string }>;
    undefined: Same<{ a?: string }, { a?: string | undefined }>;
    readonly: Same<{ a: readonly string[] }, { a: string[] }>;
    deep: Same<{ a: { b?: string } }, { a: { b?: string; c?: string } }>;
  } = { optional: false, undefined: false, readonly: false, deep: false };
  assert.ok(Object.values(holds).every((held) => !held));
});
