import { readJourney, type Journey } from '../journey/index.js';
import { StartError } from '../collector/index.js';
import { jsonFrom } from './json-from.js';

/** Reads a site's journey file. Rejects with a `StartError` that says what is wrong in it. */
export async function journeyFrom(file: string): Promise<Journey> {
  const read = readJourney(await jsonFrom(file, 'journey file'));
  if ('journey' in read) return read.journey;
  throw new StartError(`The journey file ${file} has mistakes:\n${read.problems.join('\n')}`);
}
