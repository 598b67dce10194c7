import { placeOf, spelling } from '../journey/index.js';
import type { Journey, Place } from '../journey/index.js';
import type { ResponseCount, Tally } from './types.js';

/** Everything that was counted at one place of the journey, however its tags were written. */
export interface PlaceCount {
  readonly place: Place;
  /** How often the stage was written in which way; empty when it was not. */
  readonly stages: Map<string, number>;
  /** How often the touchpoint was written in which way; empty when it was not. */
  readonly touchpoints: Map<string, number>;
  readonly tallies: Tally[];
  complete: number;
  partial: number;
}

/** What a store counted of one site. */
export interface Counted {
  readonly tallies: readonly Tally[];
  readonly counts: readonly ResponseCount[];
}

/** Joins what was counted under tags that mean the same place. */
export function placesOf(journey: Journey, { tallies, counts }: Counted): readonly PlaceCount[] {
  const places = new Map<string, PlaceCount>();
  for (const { complete, partial, ...tags } of counts) {
    const at = placeAt(places, { journey, tags });
    at.complete += complete;
    at.partial += partial;
    addWriting(at.stages, { written: tags.stage, count: complete + partial });
    addWriting(at.touchpoints, { written: tags.touchpoint, count: complete + partial });
  }
  for (const tally of tallies) {
    const at = placeAt(places, { journey, tags: tally });
    at.tallies.push(tally);
    addWriting(at.stages, { written: tally.stage, count: 0 });
    addWriting(at.touchpoints, { written: tally.touchpoint, count: 0 });
  }
  return [...places.values()];
}

/** The way it was written most often; of equals, the first of the alphabet. */
export function usualWriting(writings: ReadonlyMap<string, number>): string | null {
  const ways = [...writings].toSorted(
    ([left, often], [right, oftener]) => oftener - often || (left < right ? -1 : 1),
  );
  return ways[0]?.[0] ?? null;
}

function placeAt(
  places: Map<string, PlaceCount>,
  { journey, tags }: { journey: Journey; tags: Pick<Tally, 'stage' | 'touchpoint'> },
): PlaceCount {
  const place = placeOf(journey, tags);
  const key = JSON.stringify([place.stage, stageKey(place, tags.stage), touchpointKey(place)]);
  const known = places.get(key);
  if (known) return known;
  const made = { place, stages: new Map(), touchpoints: new Map(), tallies: [], complete: 0, partial: 0 };
  places.set(key, made);
  return made;
}

/** Unknown stages are one when they are spelt alike. */
function stageKey(place: Place, written: string | null): string {
  return place.stage === null && written !== null ? spelling(written) : '';
}

function touchpointKey({ touchpoint }: Place): readonly string[] {
  if (!touchpoint) return [];
  return touchpoint.known ? ['known', touchpoint.id] : ['unknown', spelling(touchpoint.id)];
}

function addWriting(
  writings: Map<string, number>,
  { written, count }: { written: string | null; count: number },
): void {
  if (written?.trim()) writings.set(written, (writings.get(written) ?? 0) + count);
}
