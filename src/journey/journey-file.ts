import { complainOfClashes, withoutTakenAliases } from './clashes.js';
import { defaultJourney } from './journey.js';
import { readEntries } from './journey-entry.js';
import { JsonField } from './json-field.js';
import { withStages } from './stage-entry.js';
import { withTouchpoints } from './touchpoint-entry.js';
import type { Journey } from './types.js';

/**
 * Reads a site's own journey file, already parsed as JSON:
 *
 * ```json
 * {
 *   "extends": true,
 *   "stages": [{ "id": "trial", "phase": "before", "names": { "en": "Trial", "sv": "Provperiod" } }],
 *   "touchpoints": [{ "id": "showroom", "stage": "trial", "names": "Showroom", "weight": 2 }],
 *   "relationship": ["relationship-nps"]
 * }
 * ```
 *
 * It starts from the default journey unless `extends` is false. An entry with a known id changes
 * that one: names replace those of the same language, and what they replace still resolves; aliases
 * are added. A stage comes last in its phase, or ahead of the stage that `precedes` names. A word
 * that the file uses is taken from the aliases of the default journey, never from its ids and names.
 *
 * Never throws: what is wrong comes back as problems, each with where, what and how to mend it.
 */
export function readJourney(json: unknown): { journey: Journey } | { problems: string[] } {
  const problems: string[] = [];
  const file = new JsonField(json, { problems });
  if (!file.isObjectOf(['extends', 'stages', 'touchpoints', 'relationship'])) return { problems };
  const base = baseOf(file.field('extends'));
  const stages = readStages(file.field('stages'), base);
  const touchpoints = readTouchpoints(file.field('touchpoints'), { stages, touchpoints: base.touchpoints });
  const relationship = readSurveys(file.field('relationship'));
  return problems.length > 0 ? { problems } : { journey: { stages, touchpoints, ...relationship } };
}

/** The surveys that ask about the company as a whole. */
function readSurveys(field: JsonField): Pick<Journey, 'relationship'> {
  if (field.absent) return {};
  return { relationship: field.items().flatMap((each) => each.text() ?? []) };
}

function baseOf(field: JsonField): Journey {
  if (field.value === false) return { stages: [], touchpoints: [] };
  if (!field.absent && field.value !== true) {
    field.complain('must be true (start from the default journey) or false (start from nothing).');
  }
  return defaultJourney;
}

function readStages(field: JsonField, base: Journey): Journey['stages'] {
  const entries = readEntries(field, ['id', 'phase', 'names', 'aliases', 'precedes']);
  const kept = withoutTakenAliases(base.stages, entries);
  complainOfClashes(kept, entries);
  const stages = withStages(kept, entries);
  if (base.stages.length === 0 && entries.length === 0) {
    field.complain('A journey that extends nothing needs a stage: [{ "id": …, "phase": …, "names": … }].');
  }
  return stages;
}

function readTouchpoints(field: JsonField, base: Journey): Journey['touchpoints'] {
  const entries = readEntries(field, ['id', 'stage', 'names', 'aliases', 'weight']);
  const kept = withoutTakenAliases(base.touchpoints, entries);
  complainOfClashes(kept, entries);
  return withTouchpoints({ ...base, touchpoints: kept }, entries);
}
