import { resolveStage, resolveTouchpoint, type Journey } from '../journey/index.js';
import type { Answer } from '../wire/types.js';
import type { CaseRule } from '../wire/work-schema.js';
import type { ResponseRow } from './store/tables.js';

/** A case that a response makes. */
export interface CaseToOpen {
  id: string;
  rule: string;
  owner: string | null;
  site: string | null;
  touchpoint: string | null;
  /** ISO 8601. */
  createdAt: string;
  dueAt: string;
}

/** Says which case a response makes, if any. */
export type CaseFor = (row: ResponseRow) => CaseToOpen | undefined;

/** Hours until a case is due, where its rule does not say. */
const usualHours = 48;

/** Reads responses by rules: the first one that fits makes the case. Trials and suspects make none. Pure. */
export function casesBy(rules: readonly CaseRule[], journey: Journey): CaseFor {
  if (rules.length === 0) return () => undefined;
  return (row) => {
    if (row.test === 1 || row.suspect !== null) return undefined;
    const answers: Answer[] = JSON.parse(row.answers);
    const rule = rules.find(
      (each) => fits(each, row, journey) && answers.some((answer) => decides(each, answer)),
    );
    if (!rule) return undefined;
    const due = Date.parse(row.updated_at) + (rule.dueHours ?? usualHours) * 3_600_000;
    return {
      id: row.id,
      rule: rule.id,
      owner: rule.owner ?? null,
      site: row.site,
      touchpoint: row.touchpoint === null ? null : resolveTouchpoint(journey, row.touchpoint).id,
      createdAt: row.updated_at,
      dueAt: new Date(due).toISOString(),
    };
  };
}

function fits({ site, survey, stage, touchpoint }: CaseRule, row: ResponseRow, journey: Journey): boolean {
  if (site !== undefined && site !== row.site) return false;
  if (survey !== undefined && survey !== row.survey) return false;
  if (stage !== undefined && stage !== resolveStage(journey, row.stage ?? '').id) return false;
  return touchpoint === undefined || touchpoint === resolveTouchpoint(journey, row.touchpoint ?? '').id;
}

function decides(rule: CaseRule, { question, kind, measure, value }: Answer): boolean {
  if (rule.question !== undefined && rule.question !== question) return false;
  if (rule.kind !== undefined && rule.kind !== kind) return false;
  if (rule.measure !== undefined && rule.measure !== measure) return false;
  if (rule.values) return chosen(value).some((each) => rule.values?.includes(each));
  const { atMost = Infinity, atLeast = -Infinity } = rule;
  return typeof value === 'number' && value <= atMost && value >= atLeast;
}

/** What was chosen, as text; nothing for a contact and a matrix. */
function chosen(value: Answer['value']): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' ? [] : [String(value)];
}
