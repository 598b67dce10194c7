/**
 * The loader, as the module script of a page in a frame: with elements that only note what is asked
 * of them, and with a log that stands on the frame, as the page's own window is to stay as it is.
 */
import { elementsWhenShown } from '../../src/embed/elements-when-shown.js';
import * as snippets from '../../src/embed/snippets.js';
import { start } from '../../src/embed/start.js';
import { defineFakes, turn } from '../moment/fake-survey.js';
import type { FramedPage } from './framed-page.js';

const frame = window.frameElement as HTMLIFrameElement & { page: FramedPage };
const { page } = frame;
const { warn } = console;
console.warn = (...words: unknown[]) => {
  page.log.push(`warn: ${String(words[0])}`);
  if (!String(words[0]).startsWith('Kundresa:')) warn(...words);
};
window.addEventListener('error', ({ message }) => page.log.push(`error: ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => page.log.push(`error: ${String(reason)}`));

async function elements() {
  page.log.push('load');
  await Promise.resolve();
  if (page.failures-- > 0) throw new Error('no network');
  return {
    async register() {
      if (!customElements.get('nps-survey')) defineFakes();
    },
    follow() {},
    deliver() {
      page.log.push('deliver');
      return Promise.resolve();
    },
  };
}

function loadSnippets() {
  page.snippets++;
  return page.snippetFailures-- > 0 ? Promise.reject(new Error('no network')) : Promise.resolve(snippets);
}

turn(page.visibility);
const scripts = Array.from(document.scripts).filter(({ className }) => className === 'loader');
const parts = { ...elementsWhenShown(elements), snippets: loadSnippets };
page.start = () => start(parts, scripts.length > 0 ? scripts : undefined);
page.turn = turn;
page.keys = Reflect.ownKeys(window).length;
page.start();
page.keys = Reflect.ownKeys(window).length - page.keys;
page.started();
