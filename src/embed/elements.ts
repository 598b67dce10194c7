import { createClient } from '../client/index.js';
import { register as registerOne } from '../define/register.js';
import { NpsSurvey } from '../elements/nps-survey.js';

/**
 * Registers one of the three tags. When it shows is up to the script that loads this. What a score
 * does not need comes in a further chunk, so that the most frequent survey stays the lightest.
 */
export async function register(tag: string): Promise<void> {
  if (tag === 'nps-survey') return registerOne(tag, NpsSurvey);
  const further = await import('./further-elements.js');
  further.register(tag);
}

/** Delivers the answers of earlier visits that still wait. */
export const deliver = (): Promise<void> => createClient({ endpoint: '' }).flush();

export { follow } from '../define/follow.js';
