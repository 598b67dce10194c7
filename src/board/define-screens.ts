import { BoardAccess } from './access/board-access.js';
import { BoardCases } from './cases/board-cases.js';
import { BoardComments } from './comments/board-comments.js';
import { TellingWords } from './comments/telling-words.js';
import { TouchpointCases } from './touchpoint/touchpoint-cases.js';
import { ChangeEffect } from './improvements/change-effect.js';
import { BoardImprovements } from './improvements/board-improvements.js';

/** Registers the pages of the board that read data of their own. */
export function defineScreens(): void {
  customElements.define('board-access', BoardAccess);
  customElements.define('board-cases', BoardCases);
  customElements.define('board-comments', BoardComments);
  customElements.define('board-improvements', BoardImprovements);
  customElements.define('change-effect', ChangeEffect);
  customElements.define('telling-words', TellingWords);
  customElements.define('touchpoint-cases', TouchpointCases);
}

declare global {
  interface HTMLElementTagNameMap {
    'board-access': BoardAccess;
    'board-cases': BoardCases;
    'board-comments': BoardComments;
    'board-improvements': BoardImprovements;
    'change-effect': ChangeEffect;
    'telling-words': TellingWords;
    'touchpoint-cases': TouchpointCases;
  }
}
