/** Before, during or after the purchase. Always derived from the stage, never stored beside it. */
export type PhaseId = 'before' | 'during' | 'after';

/** The five stages that every journey starts with. A site may add its own. */
export type StageId = 'awareness' | 'consideration' | 'purchase' | 'use' | 'loyalty';

/**
 * The two older models that the five stages unite: the cycle of buying, which counts stages, and the
 * growing relationship, which counts steps. Each of their five parts is one of our stages.
 */
export type SourceModel = 'buyingCycle' | 'relationship';

/** What a thing is called on screen, by BCP 47 tag. English and Swedish are always there. */
export interface Names {
  readonly en: string;
  readonly sv: string;
  readonly [language: string]: string;
}

/** One part of the journey. */
export interface Stage {
  /** A `StageId`, or the id of a stage that a site added. */
  readonly id: string;
  readonly phase: PhaseId;
  readonly names: Names;
  /** What the source models call it. Absent in stages that a site added. */
  readonly alsoKnownAs?: Readonly<Record<SourceModel, Names>>;
  /** Other ways to write it in a tag, beside the id and all names. */
  readonly aliases: readonly string[];
}

/** A place where customer and company meet. */
export interface Touchpoint {
  readonly id: string;
  /** The stage it belongs to when a tag names none. */
  readonly stage: string;
  readonly names: Names;
  /** Other ways to write it in a tag, beside the id and all names. */
  readonly aliases: readonly string[];
  /** How much it matters beside the others, above 0. Default 1. */
  readonly weight?: number;
}

/** The stages in the order in which a customer passes them, and the touchpoints in the order of a list. */
export interface Journey {
  readonly stages: readonly Stage[];
  readonly touchpoints: readonly Touchpoint[];
  /**
   * Ids of the surveys that ask about the company as a whole and not about what just happened.
   * Default `relationship-nps` alone.
   */
  readonly relationship?: readonly string[];
}
