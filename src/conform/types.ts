import type { Endpoint } from './endpoint.js';

/** `required`: without it answers are lost, doubled or stuck. `recommended`: all the rest of the contract. */
export type Level = 'required' | 'recommended';

/** One rule of the wire contract, and how to find out whether an endpoint holds it. */
export interface Check {
  /** Short name, unique. */
  readonly name: string;
  readonly level: Level;
  /** The rule as a fact. */
  readonly rule: string;
  /** Names of checks without which this one tells nothing. They come earlier. */
  readonly needs?: readonly string[];
  /** Resolves with what is wrong, or with nothing. Rejects with `NoAnswer` when nothing came back. */
  run(endpoint: Endpoint): Promise<Fault | undefined>;
}

/** What is wrong: for the one who writes the endpoint. */
export interface Fault {
  readonly sent: string;
  readonly expected: string;
  readonly came: string;
  /** What to change. */
  readonly mend: string;
}

/** What became of one check. */
export interface Finding extends Pick<Check, 'name' | 'level' | 'rule'> {
  /** `left out` when a check that it needs has failed. */
  readonly outcome: 'passed' | 'failed' | 'left out';
  readonly fault?: Fault;
}
