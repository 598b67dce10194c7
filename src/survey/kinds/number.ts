import type { NumberQuestion } from '../types.js';
import { field, type AnswerKind } from './answer-kind.js';

/**
 * A number: value is finite. A decimal comma is understood, and so are the digits of Arabic and
 * Persian. Where only whole numbers are asked for, `10,000`, `10.000` and `10 000` are ten thousand.
 */
export const number: AnswerKind = {
  read(form, question: NumberQuestion) {
    const text = inLatinDigits(field(form, question.id).trim());
    return text === '' ? undefined : { value: decimal(withoutGroups(text, question).replace(',', '.')) };
  },
  check({ required, min = -Infinity, max = Infinity, step = 1 }: NumberQuestion, given) {
    if (!given) return required ? 'needed' : undefined;
    const { value } = given;
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'badNumber';
    const steps = (value - (Number.isFinite(min) ? min : 0)) / step;
    if (Math.abs(steps - Math.round(steps)) > 1e-9 * Math.max(1, Math.abs(steps))) return 'badNumber';
    return value < min || value > max ? 'outOfRange' : undefined;
  },
};

/** Arabic-Indic digits, their Persian forms, and the marks that go with them (Unicode, block Arabic). */
function inLatinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', '')
    .replaceAll('\u2212', '-');
}

/** Digits alone make a number: `1e3` and `0x10` are typing errors here. */
function decimal(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

/** A mark before three digits groups them, unless it may be the one before decimals. */
function withoutGroups(text: string, { step = 1 }: NumberQuestion): string {
  const spaced = text.replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, '$1');
  const whole = Number.isInteger(step) && /^-?\d{1,3}([.,]\d{3})+$/.test(spaced);
  return whole ? spaced.replace(/[.,]/g, '') : spaced;
}
