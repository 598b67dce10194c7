import type { SurveyDefinition } from './types.js';

/**
 * The variant that a respondent sees: the one that the context already names, else one drawn with
 * the respondent's own seed, each equally likely. Undefined where the survey has none.
 */
export function variantOf(
  { variants = [] }: SurveyDefinition,
  { seed, context }: { readonly seed: number; readonly context: Readonly<Record<string, string>> },
): string | undefined {
  const named = variants.find((variant) => variant === context['variant']);
  return named ?? variants[Math.floor((Math.abs(seed) / 2 ** 32) * variants.length) % variants.length];
}
