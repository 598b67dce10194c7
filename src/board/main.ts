import { defineScreens } from './define-screens.js';
import { JourneyBoard } from './journey-board.js';

defineScreens();
customElements.define('journey-board', JourneyBoard);

declare global {
  interface HTMLElementTagNameMap {
    'journey-board': JourneyBoard;
  }
}
