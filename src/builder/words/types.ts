import type { triggers } from '../choice.js';

/** Words of a place: its name, where the snippet goes, and what happens to it. */
export interface PlatformWords {
  readonly name: string;
  readonly goes: string;
  readonly strips: string;
}

export type Trigger = (typeof triggers)[number];
