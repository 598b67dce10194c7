import { mostId, mostItemBytes, mostItems, mostText } from './most.js';

/**
 * The limits that both ends hold: the browser so that it never makes what would be refused, the
 * collector so that it refuses what no browser of ours makes. Lengths are in UTF-16 code units.
 */
export const limits = {
  /** Version of the wire format that this build writes. */
  version: 1,
  text: mostText,
  /** Longest id of a survey, a question or an option. */
  id: mostId,
  /** Longest stage, touchpoint, context value, order id and other short string. */
  label: 200,
  /** Longest page address. */
  url: 2000,
  /** Longest signed context. */
  token: 4000,
  /** Highest revision of a response, and highest version of a survey. */
  revision: 1_000_000,
  /** Most answers in one response. */
  answers: 100,
  /** Most values in one answer, and most options shown. */
  values: 200,
  /** Most entries of context. */
  context: 20,
  /** Most items in one batch. */
  batch: mostItems,
  itemBytes: mostItemBytes,
  /** Largest body of a batch, in bytes. */
  batchBytes: 1_048_576,
  /** Deepest nesting of the JSON; our own is at most 5. */
  depth: 8,
} as const;
