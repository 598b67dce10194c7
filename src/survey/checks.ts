/** Whether a value is as it should be. A field that is missing is undefined. */
export type Is = (value: unknown, place?: number) => boolean;

/** What each field of an object must be. */
export type Fields = Readonly<Record<string, Is>>;

/** An object with these fields and no others. They are checked in this order. */
export const object =
  (fields: Fields): Is =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, is]) => is(value[key]));

/** A list in which no string and no `id` is there twice. */
export const list =
  (longest: number, is: Is, shortest = 1): Is =>
  (value) =>
    Array.isArray(value) &&
    value.length >= shortest &&
    value.length <= longest &&
    value.every((item, place) => is(item, place)) &&
    new Set(value.map((item) => item.id ?? item)).size === value.length;

export const matches =
  (pattern: RegExp): Is =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

export const among =
  (...all: readonly unknown[]): Is =>
  (value) =>
    all.includes(value);

export const maybe =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);

/** JSON knows no other numbers than finite ones. */
export const number: Is = (value) => typeof value === 'number';

export const whole =
  (lowest: number, highest: number): Is =>
  (value) =>
    Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest;

export const flag = among(true, false);
/** Names that every object has already are no ids: an answer under one would never be missing. */
export const id = matches(/^(?!constructor$|__proto__$)[a-z\d_-]{1,64}$/);
/** A short string that is not blank. */
export const label = matches(/^(?=[^]*\S)[^]{1,200}$/);
/** A longer one. */
export const line = matches(/^(?=[^]*\S)[^]{1,2000}$/);
/** Words on screen, in one language or several. */
export const text: Is = (value) =>
  line(value) ||
  (isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([lang, each]) => tag(lang) && line(each)));

/** BCP 47: a language, then script, region and the like. */
const tag = matches(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
