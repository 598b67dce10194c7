import { date } from './date.js';
import { info } from './info.js';
import { link } from './link.js';
import { matrix } from './matrix.js';
import { number } from './number.js';
import type { QuestionKind } from './question-kind.js';
import { rank } from './rank.js';
import { scale } from './scale.js';
import { voluntary } from './voluntary.js';

/** The kinds that are used seldom, by name. */
export const rare = {
  csat4: voluntary(scale, { clears: true }),
  rank: voluntary(rank),
  matrix: voluntary(matrix, { clears: true }),
  number: voluntary(number),
  date: voluntary(date),
  info,
  link,
} as const satisfies Readonly<Record<string, QuestionKind>>;
