import { elementsWhenShown } from './elements-when-shown.js';
import { start } from './start.js';

start({
  ...elementsWhenShown(() => import('./elements.js')),
  snippets: () => import('./snippets.js'),
});
