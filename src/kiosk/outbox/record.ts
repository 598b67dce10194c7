import type { SurveyResponse } from '../../wire/types.js';

/** How long a post has its batch to itself, in milliseconds: longer than any post takes. */
export const holdTime = 30_000;

/**
 * A response in the outbox of a kiosk, under its id.
 *
 * It is written before the visitor is thanked, and deleted when the endpoint has acknowledged its
 * revision. Refused for good, it stays without `notBefore`, so that nobody posts it again.
 */
export interface KioskRecord {
  /** Of the record's format. Another version is left alone. */
  v: 1;
  id: string;
  revision: number;
  body: SurveyResponse;
  /** 1, 2, …: the order in which responses were given on this device. */
  sequence: number;
  /** When it may be posted, in milliseconds since 1970. Absent once it was refused for good. */
  notBefore?: number;
  /** How many posts of it failed in a row. */
  attempts: number;
  /** Why it waits, or the code that it was refused with. */
  reason?: string;
}

/** What one post has led to, for the whole endpoint. */
export interface Pace {
  /** How many posts failed in a row. */
  attempts: number;
  /** When the next may follow, in milliseconds since 1970. */
  notBefore: number;
}

/** The right to post, which one page at a time has. */
export interface Lease {
  owner: string;
  until: number;
}
