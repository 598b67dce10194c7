import { limits } from '../wire/limits.js';
import { mostText } from '../wire/most.js';

/*
 * How large a survey definition may be. Whoever reads one from elsewhere holds these, so that no
 * definition keeps a page busy, and none asks what the wire would not carry. One constant each: a
 * script then holds those alone that it uses.
 */

/** Longest definition as JSON, in UTF-16 code units. */
export const json = 500_000;
/** Longest text in one language. */
export const text = mostText;
/** Longest id, and longest name of a measure or of a pair of context. */
export const id = limits.id;
/** Longest stage, touchpoint, version of a consent text, and value that a condition compares. */
export const label = limits.label;
/** Longest address. */
export const url = limits.url;
export const version = limits.revision;
export const pages = 100;
export const variants = 20;
/** Most questions of the whole survey: as many as one response has answers. */
export const questions = limits.answers;
/** Most options or items of one question. */
export const options = limits.values;
/** Most rules of one page, wordings of one question, and parts of one condition. */
export const rules = 50;
/** Deepest nesting of `all`, `any` and `not`. */
export const depth = 5;
/** Most conditions of the whole survey, with those that `all`, `any` and `not` hold. */
export const conditions = 1000;
/** Smallest step of a number: finer ones are lost in how numbers are kept. */
export const step = 1e-6;
