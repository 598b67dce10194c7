import type { Band } from './types.js';

/**
 * The group that a score from 0 to 10 falls into: detractors 0 to 6, passives 7 and 8, promoters 9
 * and 10. Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, 2003.
 */
export function npsBand(score: number): Band {
  if (score <= 6) return 'detractor';
  return score <= 8 ? 'passive' : 'promoter';
}
