import { readFile } from 'node:fs/promises';
import { readJourney, type Journey } from '../journey/index.js';
import { reasonOf, StartError } from '../collector/index.js';

/** Reads a site's journey file. Rejects with a `StartError` that says what is wrong in it. */
export async function journeyFrom(file: string): Promise<Journey> {
  const read = readJourney(await jsonFrom(file));
  if ('journey' in read) return read.journey;
  throw new StartError(`The journey file ${file} has mistakes:\n${read.problems.join('\n')}`);
}

async function jsonFrom(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new StartError(`The journey file ${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}
