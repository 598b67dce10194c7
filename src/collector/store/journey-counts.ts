import { countJourney, type JourneyCounts } from './count-journey.js';
import type { CountQuery } from './count-query.js';
import { readCounts } from './read-counts.js';
import type { Database } from './tables.js';

/** From what was counted as it came, where that is possible; else from the responses themselves. */
export async function journeyCounts(db: Database, query?: CountQuery): Promise<JourneyCounts> {
  return (await readCounts(db, query)) ?? countJourney(db, query);
}
