import { resolveTouchpoint, type Journey } from '../journey/index.js';
import { bestLanguage } from '../survey/best-language.js';
import type { Improvement } from './store/improvements.js';

/**
 * Those of a touchpoint, however it is written, at most so many, and where a language is asked for with the
 * texts of the one that suits best alone.
 */
export function improvementsFor(
  all: readonly Improvement[],
  { touchpoint, lang, most }: Record<string, string>,
  journey: Journey,
): Improvement[] {
  const wanted = touchpoint === undefined ? undefined : resolveTouchpoint(journey, touchpoint).id;
  const about = all.filter(
    (one) =>
      wanted === undefined ||
      (one.touchpoint !== null && resolveTouchpoint(journey, one.touchpoint).id === wanted),
  );
  const first = about.slice(0, /^[1-9]\d{0,2}$/.test(most ?? '') ? Number(most) : undefined);
  if (lang === undefined) return first;
  return first.map((one) => ({ ...one, said: inOne(one.said, lang), did: inOne(one.did, lang) }));
}

/** The text in one language: the one asked for, else English, else whichever there is. */
function inOne(texts: Readonly<Record<string, string>>, lang: string): Record<string, string> {
  const best = bestLanguage([lang, 'en'], Object.keys(texts)) ?? Object.keys(texts)[0];
  return best === undefined ? {} : { [best]: texts[best] ?? '' };
}
