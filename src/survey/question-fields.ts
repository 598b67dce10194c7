import { among, flag, label, line, list, maybe, number, object, text, whole } from './checks.js';
import { id, matches, type Fields, type Is } from './checks.js';
import * as most from './definition-limits.js';
import { isDay } from './is-day.js';
import { isPage } from './is-page.js';
import { stepsOf } from './kinds/scale.js';
import type { Question, ScaleQuestion } from './types.js';

/**
 * What the fields of a question must be; undefined when nobody knows its kind.
 *
 * @param rules what a list must be whose items have these fields beside a condition.
 */
export function questionFields(question: Question, rules: (rest: Fields) => Is): Fields | undefined {
  const { kind } = question;
  if (!Object.hasOwn(own, kind)) return undefined;
  const steps = stepsOf(question as ScaleQuestion);
  const labels = steps ? { labels: maybe(list(steps, text, steps)) } : {};
  const pictures = kind === 'info' ? { pictures: rules({ picture }) } : labels;
  return { ...common, wordings: rules({ title: text }), ...own[kind], ...pictures };
}

const common: Fields = {
  id,
  kind: label,
  title: text,
  hint: maybe(text),
  required: maybe(flag),
  decline: maybe(flag),
  measure: maybe(matches(/^[a-z\d_]{1,64}$/)),
};

const address: Is = (value) => line(value) && isPage(String(value));
const day: Is = (value) => typeof value === 'string' && isDay(value);
const picture = object({ src: address, alt: text });
const labelled = { id, label: text };
const options = list(most.options, object({ ...labelled, pinned: maybe(flag), other: maybe(flag) }));
const shuffle = maybe(flag);

const own: Readonly<Record<Question['kind'], Fields>> = {
  nps: { low: maybe(text), high: maybe(text) },
  csat: {},
  csat4: {},
  ces: {},
  agree: {},
  stars: { steps: maybe(whole(3, 10)) },
  thumbs: {},
  'yes-no': { partly: maybe(flag) },
  choice: { options, shuffle },
  choices: { options, shuffle, min: maybe(whole(0, most.options)), max: maybe(whole(1, most.options)) },
  rank: { options, shuffle },
  matrix: { items: list(most.options, object(labelled)), scale: maybe(among('agree', 'csat', 'ces')) },
  text: { short: maybe(flag), max: maybe(whole(1, most.text)) },
  number: {
    min: maybe(number),
    max: maybe(number),
    step: maybe((value) => number(value) && Number(value) >= most.step),
    unit: maybe(text),
  },
  date: { min: maybe(day), max: maybe(day) },
  contact: {
    fields: maybe(list(3, among('email', 'phone', 'name'))),
    consent: maybe(text),
    consentVersion: label,
    privacyUrl: address,
  },
  consent: { purpose: among('contact', 'marketing'), consentVersion: label, privacyUrl: maybe(address) },
  info: { picture: maybe(picture) },
  link: { href: address, label: text },
};
