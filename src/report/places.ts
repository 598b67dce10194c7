import { placeOf, spelling } from '../journey/index.js';
import type { Journey, Place } from '../journey/index.js';
import { sumOfDays } from './days.js';
import type { Series } from './series.js';
import type { DurationCount, FunnelCount, PairCount, ResponseCount, Tally } from './types.js';

/** What a store counted of one site. */
export interface Counted {
  readonly tallies: readonly Series<Tally>[];
  readonly counts: readonly Series<ResponseCount>[];
  /** Default: none of the following is known. */
  readonly funnel?: readonly Series<FunnelCount>[];
  readonly durations?: readonly DurationCount[];
  readonly pairs?: readonly PairCount[];
}

/** Everything that was counted at one place of the journey, however its tags were written. */
export interface PlaceCount {
  readonly place: Place;
  /** How often the stage was written in which way; empty when it was not. */
  readonly stages: Map<string, number>;
  /** How often the touchpoint was written in which way; empty when it was not. */
  readonly touchpoints: Map<string, number>;
  readonly tallies: Series<Tally>[];
  readonly counts: Series<ResponseCount>[];
  readonly funnel: Series<FunnelCount>[];
  readonly durations: DurationCount[];
  readonly pairs: PairCount[];
}

type Written = Pick<Tally, 'stage' | 'touchpoint'>;

/** Joins what was counted under tags that mean the same place. Always in the same order. */
export function placesOf(journey: Journey, counted: Counted): readonly PlaceCount[] {
  const places = new Map<string, PlaceCount>();
  const known = new Map<string, PlaceCount>();
  const at = (row: Written, writings: number): PlaceCount => {
    const tags = JSON.stringify([row.stage, row.touchpoint]);
    const found = known.get(tags) ?? placeAt(places, { journey, tags: row });
    known.set(tags, found);
    addWriting(found.stages, { written: row.stage, count: writings });
    addWriting(found.touchpoints, { written: row.touchpoint, count: writings });
    return found;
  };
  for (const row of counted.counts) at(row, sumOfDays(row.days)).counts.push(row);
  for (const row of counted.tallies) at(row, 0).tallies.push(row);
  for (const row of counted.funnel ?? []) at(row, 0).funnel.push(row);
  for (const row of counted.durations ?? []) at(row, 0).durations.push(row);
  for (const row of counted.pairs ?? []) at(row, 0).pairs.push(row);
  return [...places].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place);
}

/** Names a place among all: the same for all tags that mean it. */
export function placeKey(place: Place, writtenStage: string | null): string {
  return JSON.stringify([place.stage, stageKey(place, writtenStage), touchpointKey(place)]);
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
  { journey, tags }: { journey: Journey; tags: Written },
): PlaceCount {
  const place = placeOf(journey, tags);
  const key = placeKey(place, tags.stage);
  const known = places.get(key);
  if (known) return known;
  const made: PlaceCount = {
    place,
    stages: new Map(),
    touchpoints: new Map(),
    tallies: [],
    counts: [],
    funnel: [],
    durations: [],
    pairs: [],
  };
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
