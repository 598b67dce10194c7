import { nearestOf } from './nearest.js';
import { spelling } from './spelling.js';
import type { Journey, Names, Stage, Touchpoint } from './types.js';

/** What a written tag means: a known id, or what was written, with the id that it is most like. */
export type Resolved =
  | { readonly id: string; readonly known: true }
  | { readonly id: string; readonly known: false; readonly nearest?: string };

/** Finds the stage that a tag names, by id, name or alias, without regard to case, diacritics and separators. */
export function resolveStage(journey: Journey, written: string): Resolved {
  return resolve(journey.stages, written);
}

/** Finds the touchpoint that a tag names, by id, name or alias, as `resolveStage` does. */
export function resolveTouchpoint(journey: Journey, written: string): Resolved {
  return resolve(journey.touchpoints, written);
}

/** Every way to write a stage or touchpoint: id, names, the source models' names, aliases. */
export function writings(entry: Stage | Touchpoint): readonly string[] {
  const models: readonly Names[] =
    'alsoKnownAs' in entry && entry.alsoKnownAs ? Object.values(entry.alsoKnownAs) : [];
  const names = [entry.names, ...models].flatMap((each) => Object.values(each));
  return [entry.id, ...names, ...entry.aliases];
}

function resolve(entries: readonly (Stage | Touchpoint)[], written: string): Resolved {
  const ids = idsBySpelling(entries);
  const wanted = spelling(written);
  const id = ids.get(wanted);
  if (id !== undefined) return { id, known: true };
  const near = nearestOf(ids.keys(), wanted);
  const nearest = near === undefined ? undefined : ids.get(near);
  return { id: written, known: false, ...(nearest === undefined ? {} : { nearest }) };
}

const made = new WeakMap<readonly (Stage | Touchpoint)[], ReadonlyMap<string, string>>();

function idsBySpelling(entries: readonly (Stage | Touchpoint)[]): ReadonlyMap<string, string> {
  const known = made.get(entries);
  if (known) return known;
  const pairs = entries.flatMap((entry) =>
    writings(entry).map((name): [string, string] => [spelling(name), entry.id]),
  );
  const ids = new Map(pairs);
  made.set(entries, ids);
  return ids;
}
