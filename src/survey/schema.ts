import { z } from 'zod';
import { plainWords, plainWordsFor } from '../wire/plain-words.js';
import { brokenRules } from './broken-rules.js';
import * as most from './definition-limits.js';
import { isDay } from './is-day.js';
import { isPage } from './is-page.js';
import { plainCopy } from './plain-copy.js';
import { tooMuch } from './too-much.js';
import type { Condition, SurveyDefinition } from './types.js';
import { unreadable } from './unreadable.js';

/*
 * The survey definition in zod: the same as `types.ts`, with the limits and rules that types cannot
 * say. A field that nobody knows is refused, so that a typing error is found; one whose name begins
 * with `$` is a comment and left out. What several fields say together is in `broken-rules.ts`.
 */

// Code made from text is what pages forbid; asking whether they do is reported as a breach.
if ('document' in globalThis) z.config({ jitless: true });

const plain = { error: plainWords };
const plainly = (wanted: string) => ({ error: plainWordsFor(wanted) });
const written = (pattern: RegExp, wanted: string) => z.string(plain).regex(pattern, plainly(wanted));
const notBlank = (longest: number) =>
  z.string(plain).max(longest, plain).regex(/\S/, plainly('a text that is not empty'));

const flag = z.boolean(plain);
const number = z.number(plain);
const id = written(
  /^(?!constructor$|__proto__$)[a-z\d_-]{1,64}$/,
  'an id: 1 to 64 of the letters a to z, digits, "_" and "-", and neither "constructor" nor "__proto__"',
);
const label = notBlank(most.label);
const line = notBlank(most.text);
const day = z
  .string(plain)
  .refine(isDay, plainly('a day that there is, such as "2026-01-31"'))
  .meta({ format: 'date' });
const language = written(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'a language tag such as "sv" or "pt-BR"');
const address = notBlank(most.url)
  .refine(isPage, plainly('an address that begins with https:// or http://, or a path such as "/privacy"'))
  .meta({ format: 'uri-reference' });

/** Words on screen, in one language or several. */
export const text = z
  .union(
    [
      line,
      z
        .record(language, line, plain)
        .refine((languages) => Object.keys(languages).length > 0, 'must hold at least one language.')
        .meta({ minProperties: 1 })
        .readonly(),
    ],
    plainly('a text, or an object with a text for each language'),
  )
  .meta({ id: 'Text' });

const question = id;
const about = { question, item: id.exactOptional() };
const value = z.union([label, number, flag], plainly('a text, a number, or true or false'));
const band = z.enum(['detractor', 'passive', 'promoter', 'top', 'middle', 'bottom'], plain);

/** Something that is true or false of the answers so far. */
export const condition: z.ZodType<Condition> = z
  .lazy(() => {
    const parts = list(condition, most.rules);
    return z.union(
      [
        shape({ ...about, is: value }),
        shape({ ...about, band }),
        shape({ ...about, atLeast: number }),
        shape({ ...about, atMost: number }),
        shape({ question, answered: flag }),
        shape({ context: written(/^[\w-]{1,64}$/, 'a name of letters, digits, "_" and "-"'), is: label }),
        shape({ all: parts }),
        shape({ any: parts }),
        shape({ not: condition }),
      ],
      plainly('a condition such as {"question": "score", "band": "promoter"}'),
    );
  })
  .meta({ id: 'Condition' });

const common = {
  id,
  title: text,
  wordings: list(shape({ if: condition, title: text }), most.rules).exactOptional(),
  hint: text.exactOptional(),
  required: flag.exactOptional(),
  decline: flag.exactOptional(),
  measure: written(
    /^[a-z\d_]{1,64}$/,
    'a measure such as "satisfaction": letters a to z, digits and "_"',
  ).exactOptional(),
};
const picture = shape({ src: address, alt: text });
const labelled = { id, label: text };
const listed = {
  options: list(
    shape({ ...labelled, pinned: flag.exactOptional(), other: flag.exactOptional() }),
    most.options,
  ),
  shuffle: flag.exactOptional(),
};

/** One thing asked. */
export const anyQuestion = z
  .discriminatedUnion(
    'kind',
    [
      shape({ ...common, kind: z.literal('nps'), low: text.exactOptional(), high: text.exactOptional() }),
      shape({
        ...common,
        kind: z.enum(['csat', 'csat4', 'ces', 'agree', 'stars']),
        labels: list(text, 10).exactOptional(),
        steps: whole(3, 10).exactOptional(),
      }),
      shape({ ...common, kind: z.enum(['thumbs', 'yes-no']), partly: flag.exactOptional() }),
      shape({ ...common, ...listed, kind: z.literal('choice') }),
      shape({
        ...common,
        ...listed,
        kind: z.literal('choices'),
        min: whole(0, most.options).exactOptional(),
        max: whole(1, most.options).exactOptional(),
      }),
      shape({ ...common, ...listed, kind: z.literal('rank') }),
      shape({
        ...common,
        kind: z.literal('matrix'),
        items: list(shape(labelled), most.options),
        scale: z.enum(['agree', 'csat', 'ces'], plain).exactOptional(),
      }),
      shape({
        ...common,
        kind: z.literal('text'),
        short: flag.exactOptional(),
        max: whole(1, most.text).exactOptional(),
      }),
      shape({
        ...common,
        kind: z.literal('number'),
        min: number.exactOptional(),
        max: number.exactOptional(),
        step: number.min(most.step, plainly(`a number from ${most.step}`)).exactOptional(),
        unit: text.exactOptional(),
      }),
      shape({ ...common, kind: z.literal('date'), min: day.exactOptional(), max: day.exactOptional() }),
      shape({
        ...common,
        kind: z.literal('contact'),
        fields: list(z.enum(['email', 'phone', 'name'], plain), 3).exactOptional(),
        consent: text.exactOptional(),
        consentVersion: label,
        privacyUrl: address,
      }),
      shape({
        ...common,
        kind: z.literal('consent'),
        purpose: z.enum(['contact', 'marketing'], plain),
        consentVersion: label,
        privacyUrl: address.exactOptional(),
      }),
      shape({
        ...common,
        kind: z.literal('info'),
        picture: picture.exactOptional(),
        pictures: list(shape({ if: condition, picture }), most.rules).exactOptional(),
      }),
      shape({ ...common, kind: z.literal('link'), href: address, label: text }),
    ],
    plain,
  )
  .meta({ id: 'Question' });

/** One or more questions that are sent together. */
export const page = shape({
  id,
  questions: list(anyQuestion, most.questions, 0),
  next: list(shape({ if: condition, to: id }), most.rules).exactOptional(),
}).meta({ id: 'Page' });

/** A definition as plain data without comments; `surveySchema` takes it as it is written. */
export const definition = shape(
  {
    v: z.literal(1, plain),
    id,
    name: text.exactOptional(),
    version: whole(1, most.version).exactOptional(),
    pages: list(page, most.pages),
    variants: list(id, most.variants).exactOptional(),
    thanks: text.exactOptional(),
    stage: label.exactOptional(),
    touchpoint: label.exactOptional(),
  },
  'an object such as {"v": 1, "id": "my-survey", "pages": […]}',
)
  .check(keepRules)
  .meta({ id: 'SurveyDefinition' });

/** A survey definition from elsewhere: what is parsed is a copy without comments. */
export const surveySchema = z.preprocess((from, context) => {
  try {
    const copy = nothing.has(typeof from) ? undefined : plainCopy(from);
    const large = tooMuch(copy);
    for (const { path, message } of large) context.addIssue({ code: 'custom', path: [...path], message });
    return large.length > 0 ? z.NEVER : copy;
  } catch (error) {
    context.addIssue({ code: 'custom', message: unreadable(error) });
    return z.NEVER;
  }
}, definition);

/** What JSON leaves out. */
const nothing: ReadonlySet<string> = new Set(['undefined', 'function', 'symbol']);

/** An object with these fields and no others; `wanted` says so to whoever wrote something else. */
function shape<Fields extends z.core.$ZodShape>(fields: Fields, wanted?: string) {
  const names = Object.keys(fields).join(', ');
  const words = wanted ? plainWordsFor(wanted) : plainWords;
  return z
    .strictObject(fields, {
      error: (fault) =>
        fault.code === 'unrecognized_keys' ? `is not a field here. The fields are ${names}.` : words(fault),
    })
    .readonly();
}

function list<Item extends z.ZodType>(item: Item, longest: number, shortest = 1) {
  const wanted = shortest === 0 ? 'a list' : 'a list of at least one';
  return z.array(item, plain).min(shortest, plainly(wanted)).max(longest, plain).readonly();
}

function whole(lowest: number, highest: number) {
  const wanted = plainly(`a whole number from ${lowest} to ${highest}`);
  return z.int(wanted).min(lowest, wanted).max(highest, wanted);
}

function keepRules(payload: z.core.ParsePayload<SurveyDefinition>): void {
  for (const { path, message } of brokenRules(payload.value))
    payload.issues.push({ code: 'custom', input: payload.value, path: [...path], message });
}
