import type { Names, SourceModel, Stage } from './types.js';

/** The name in a language (BCP 47 tag): the very tag, else its language (`sv` for `sv-FI`), else English. */
export function nameIn(names: Names, language: string): string {
  const tag = Object.keys(names).find((key) => key.toLowerCase() === language.toLowerCase());
  const [base = ''] = language.toLowerCase().split('-');
  if (tag !== undefined) return names[tag] ?? names.en;
  return Object.hasOwn(names, base) ? (names[base] ?? names.en) : names.en;
}

/** What a source model calls a stage; the stage's own names where the model has none. */
export function namesInModel(stage: Stage, model: SourceModel): Names {
  return stage.alsoKnownAs?.[model] ?? stage.names;
}
