import type { Answer, SurveyResponse } from '../wire/types.js';

/** Why a response is kept, marked and not counted. */
export type Suspicion = 'trap' | 'too_fast' | 'order_repeated' | 'scanner' | 'burst';

/** Nobody reads, writes and sends within this time, in milliseconds. */
const tooFast = 800;

/** From how many typed characters on speed says something. */
const typedMuch = 100;

/** From how many answered questions on speed says something. */
const answeredMuch = 4;

/**
 * Why a response looks like a robot's; null when it does not. Speed tells only where there was much
 * to do: one tap on a score takes no time, and must never cost a customer's answer.
 */
export function suspicionOf(response: SurveyResponse): Suspicion | null {
  if (response.trap !== undefined && response.trap !== '') return 'trap';
  // A touch screen sees itself when it is played with.
  if (response.channel === 'kiosk' && response.context?.['suspect'] === 'burst') return 'burst';
  return isTooFast(response) ? 'too_fast' : null;
}

function isTooFast({ startedAt, answeredAt, answers }: SurveyResponse): boolean {
  const took = Date.parse(answeredAt) - Date.parse(startedAt);
  // A clock that was set back says nothing about the person.
  if (took < 0 || took >= tooFast) return false;
  const typed = answers.reduce((sum, answer) => sum + typedLength(answer), 0);
  return typed >= typedMuch || answers.length >= answeredMuch;
}

function typedLength({ kind, value, other }: Answer): number {
  const typed = kind === 'text' && typeof value === 'string' ? value.length : 0;
  return typed + (other ?? '').length;
}
