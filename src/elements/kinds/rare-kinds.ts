import { matrixStyles } from './matrix.styles.js';
import { rankStyles } from './rank.styles.js';
import { rareStyles } from './rare.styles.js';

export { rare } from './rare.js';

/** The looks of the kinds that are used seldom. */
export const styles = [rankStyles, matrixStyles, rareStyles];
