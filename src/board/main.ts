import { JourneyBoard } from './journey-board.js';

customElements.define('journey-board', JourneyBoard);

declare global {
  interface HTMLElementTagNameMap {
    'journey-board': JourneyBoard;
  }
}
