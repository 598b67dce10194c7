import { date } from './date.js';
import { info } from './info.js';
import { link } from './link.js';
import { matrix } from './matrix.js';
import { number } from './number.js';
import type { QuestionKind } from './question-kind.js';
import { rank } from './rank.js';
import { scale } from './scale.js';

/** The kinds that are used seldom, by name. */
export const rare = {
  csat4: scale,
  rank,
  matrix,
  number,
  date,
  info,
  link,
} as const satisfies Readonly<Record<string, QuestionKind>>;
