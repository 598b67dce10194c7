import type { JourneyEntry } from './journey-entry.js';
import { writings } from './resolve.js';
import { spelling } from './spelling.js';
import type { Stage, Touchpoint } from './types.js';

/**
 * The entries that a file starts from, without the aliases that the file gives to others: a site
 * that has an `onboarding` stage of its own means that one, and no longer the alias of `use`.
 */
export function withoutTakenAliases<Entry extends Stage | Touchpoint>(
  base: readonly Entry[],
  entries: readonly JourneyEntry[],
): readonly Entry[] {
  const takers = new Map(
    entries.flatMap(({ id, writings: own }) => own.map(({ text }): [string, string] => [spelling(text), id])),
  );
  const kept = (id: string, alias: string): boolean => (takers.get(spelling(alias)) ?? id) === id;
  return base.map((entry) => ({
    ...entry,
    aliases: entry.aliases.filter((alias) => kept(entry.id, alias)),
  }));
}

/** Adds a problem for each id that the file has twice and each name or alias that already means another. */
export function complainOfClashes(
  base: readonly (Stage | Touchpoint)[],
  entries: readonly JourneyEntry[],
): void {
  const owners = new Map(
    base.flatMap((entry) => writings(entry).map((text): [string, string] => [spelling(text), entry.id])),
  );
  const seen = new Set<string>();
  for (const { id, field, writings: own } of entries) {
    if (seen.has(id)) field.field('id').complain(`"${id}" is here twice. Make one entry of the two.`);
    seen.add(id);
    for (const { text, field: place } of own) {
      const owner = owners.get(spelling(text)) ?? id;
      if (owner === id) owners.set(spelling(text), id);
      else
        place.complain(
          `"${text}" already means "${owner}". Take another word, or change "${owner}" by using its id.`,
        );
    }
  }
}
