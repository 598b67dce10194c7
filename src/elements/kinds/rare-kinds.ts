import { rare as more } from '../../locales/more/en.js';
import { rare as scales } from '../../locales/scales/en.js';
import { matrixStyles } from './matrix.styles.js';
import { rankStyles } from './rank.styles.js';
import { rareStyles } from './rare.styles.js';

export { rare } from './rare.js';

/** The looks of the kinds that are used seldom. */
export const styles = [rankStyles, matrixStyles, rareStyles];

/** Their words in English; those of other languages come with the words of all kinds. */
export const english = { ...more, ...scales };
