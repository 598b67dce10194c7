import { readFile } from 'node:fs/promises';
import { reasonOf, StartError } from '../collector/index.js';

/** What a file of JSON holds; `what` is its name in the `StartError` when it cannot be read. */
export async function jsonFrom(file: string, what: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new StartError(`The ${what} ${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}
