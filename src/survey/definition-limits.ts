import { limits } from '../wire/limits.js';

/**
 * How large a survey definition may be. Whoever reads one from elsewhere holds these, so that no
 * definition keeps a page busy, and none asks what the wire would not carry.
 */
export const definitionLimits = {
  /** Longest definition as JSON, in UTF-16 code units. */
  json: 500_000,
  /** Longest text in one language. */
  text: limits.text,
  /** Longest id, and longest name of a measure or of a pair of context. */
  id: limits.id,
  /** Longest stage, touchpoint, version of a consent text, and value that a condition compares. */
  label: limits.label,
  /** Longest address. */
  url: limits.url,
  version: limits.revision,
  /** Most languages of one text. */
  languages: 100,
  pages: 100,
  variants: 20,
  /** Most questions of the whole survey: as many as one response has answers. */
  questions: limits.answers,
  /** Most options or items of one question. */
  options: limits.values,
  /** Most rules of one page, wordings of one question, and parts of one condition. */
  rules: 50,
  /** Deepest nesting of `all`, `any` and `not`. */
  depth: 5,
  /** Most conditions of the whole survey, with those that `all`, `any` and `not` hold. */
  conditions: 1000,
  /** Smallest step of a number: finer ones are lost in how numbers are kept. */
  step: 1e-6,
} as const;
