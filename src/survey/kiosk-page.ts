import type { SurveyDefinition } from './types.js';
import type { Words } from './words.js';

/** The words of kiosks beyond those of every survey, in one language. */
export interface KioskWords {
  /** What the language calls itself. */
  name: string;
  /** Goes on with an answer that takes more than one touch. */
  next: string;
  /** Goes on without an answer. */
  skip: string;
  /** `{n}` seconds until the survey begins again for somebody else. */
  startsOver: string;
  /** Names the row of languages. */
  languages: string;
  /** Neither kept nor sent. */
  notSaved: string;
  /** For staff: how many answers are not sent yet. */
  unsent: string;
  /** For staff: when the endpoint answered last. */
  lastContact: string;
  /** For staff: it never has. */
  noContact: string;
  version: string;
  /** In place of a kiosk that is not on the device while there is no network. */
  offline: string;
}

/** What a kiosk asks, in one language. */
export interface KioskLanguage {
  words: Required<Words>;
  kiosk: KioskWords;
  definition: SurveyDefinition;
}

/** Everything that the page of a kiosk brings along, so that it fetches nothing more. */
export interface KioskPage {
  /** Of the collector that served it. */
  version: string;
  /** The languages to choose from; the first is the one that it begins in. */
  languages: readonly KioskLanguage[];
  /** What is wrong with the address, as far as the collector reads it; whoever sets the kiosk up sees it. */
  problems: readonly string[];
}
