import type { LatestResponse } from '../../report/types.js';
import type { CaseStatus } from '../../wire/work-schema.js';

/** A case in a list. */
export interface CaseEntry {
  readonly id: string;
  readonly rule: string;
  readonly status: CaseStatus;
  readonly owner: string | null;
  readonly touchpoint: string | null;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly overdue: boolean;
}

/** A case with its response and history. */
export interface CaseFile extends CaseEntry {
  readonly response: {
    readonly survey: string;
    /** Null when the survey has none. */
    readonly version: number | null;
    readonly locale: string | null;
    readonly answeredAt: string;
    readonly answers: readonly CaseAnswer[];
  };
  /** Null without the customer's consent. */
  readonly contact: { readonly value: Readonly<Record<string, string>>; readonly agreedTo: string } | null;
  readonly history: readonly CaseEvent[];
}

export type CaseAnswer = LatestResponse['answers'][number];

export interface CaseEvent {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface CaseCounts {
  readonly open: number;
  readonly overdue: number;
  readonly byStatus: Readonly<Record<string, number>>;
}

/** What each status may become. */
export const nextStatuses: Readonly<Record<CaseStatus, readonly Exclude<CaseStatus, 'received'>[]>> = {
  received: ['read', 'in_work', 'done'],
  read: ['in_work', 'done'],
  in_work: ['done'],
  done: ['reopened'],
  reopened: ['in_work', 'done'],
};

/** All statuses, in the order in which a case passes them. */
export const statuses: readonly CaseStatus[] = ['received', 'read', 'in_work', 'done', 'reopened'];

/** The cases and counts in a body. */
export function casesIn(body: unknown): { cases: readonly CaseEntry[]; counts: CaseCounts } {
  const list: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'cases') : [];
  const counts: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'counts') : null;
  return {
    cases: Array.isArray(list) ? list : [],
    counts: isCounts(counts) ? counts : { open: 0, overdue: 0, byStatus: {} },
  };
}

/** The case in a body; null where it is none. */
export function caseIn(body: unknown): CaseFile | null {
  return isFile(body) ? body : null;
}

function isCounts(value: unknown): value is CaseCounts {
  return typeof value === 'object' && value !== null && 'open' in value && 'overdue' in value;
}

function isFile(value: unknown): value is CaseFile {
  return typeof value === 'object' && value !== null && 'response' in value && 'history' in value;
}
