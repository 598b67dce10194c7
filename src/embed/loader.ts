import { elementsWhenShown } from './elements-when-shown.js';
import { start } from './start.js';

start({
  elements: () => elementsWhenShown(() => import('./elements.js')),
  snippets: () => import('./snippets.js'),
});
