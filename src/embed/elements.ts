import { createClient } from '../client/index.js';
import { register as registerOne } from '../define/register.js';
import { NpsSurvey } from '../elements/nps-survey.js';

/**
 * Registers one of the three tags. When it shows is up to the script that loads this. What a score
 * does not need comes in a further chunk, so that the most frequent survey stays the lightest.
 */
export async function register(tag: string): Promise<void> {
  if (done.has(tag)) return;
  if (tag === 'nps-survey') registerOne(tag, NpsSurvey);
  else (await import('./further-elements.js')).register(tag);
  done.add(tag);
}

/** A tag that something else holds is told once, however many elements stand there. */
const done = new Set();

/** Delivers the answers of earlier visits that still wait. */
export const deliver = (): Promise<void> => createClient({ endpoint: '' }).flush();

export { follow } from '../define/follow.js';
