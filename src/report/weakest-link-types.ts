import type { Interval } from './statistics/interval.js';
import type { Score } from './types.js';

/** A touchpoint at a stage, by their ids. */
export interface PlaceId {
  readonly stage: string;
  readonly touchpoint: string;
}

/** One touchpoint beside all others that are measured alike. */
export interface Compared {
  /** Its score. */
  readonly value: number;
  /** The score of all others together. */
  readonly rest: number;
  /** How far it lies below them, in the unit of the score; below 0 when it lies above. Not rounded. */
  readonly gap: number;
  readonly interval: Interval;
  /** One-sided, adjusted by Holm for the number of touchpoints. */
  readonly p: number;
}

/** What the sentence about a weak touchpoint is made of. */
export interface LinkCandidate extends PlaceId, Compared {
  readonly survey: string;
  readonly kind: string;
  readonly measure: string | null;
  readonly unit: Score['unit'];
  readonly n: number;
  /** How many customers pass: those who were asked, else those who answered. */
  readonly volume: number;
  /** How much it matters: by the journey file, else by its association with recommending, else 1. */
  readonly importance: { readonly value: number; readonly by: 'weight' | 'association' | 'nothing' };
  /** Gap as a part of the scale × volume × importance. For ranking alone: it has no unit. */
  readonly loss: number;
}

/** A measured touchpoint that the comparison leaves out. */
export interface NotCompared extends PlaceId {
  /** Under 30 answers, or another scale or measure. */
  readonly why: 'few' | 'other_measure';
}

/** The touchpoint that is worse than the rest beyond doubt, or why none is named. */
export type WeakestLink =
  | {
      readonly state: 'decided';
      readonly link: LinkCandidate;
      /** What it was compared with. */
      readonly among: readonly PlaceId[];
      readonly notCompared: readonly NotCompared[];
    }
  | {
      readonly state: 'undecided';
      /**
       * `nothing_measured`: no touchpoint has a score. `nothing_to_compare`: only one has. `few`: more
       * answers may show one. `alike`: there are enough to find a gap of the sought size, and none is
       * there. `several`: one or more lie below the rest, and the lowest cannot be told from the next.
       */
      readonly why: 'nothing_measured' | 'nothing_to_compare' | 'few' | 'alike' | 'several';
      /** The one that is nearest to being named. */
      readonly lowest: LinkCandidate | null;
      /** The gap that the number of answers is planned for: a tenth of the scale, in the unit of the score. */
      readonly gapSought: number | null;
      /** How many more answers each touchpoint needs, so that such a gap is found four times in five. */
      readonly more: readonly (PlaceId & { readonly more: number })[];
      readonly notCompared: readonly NotCompared[];
    };
