import { start } from './start.js';

start({ elements: () => import('./elements.js'), snippets: () => import('./snippets.js') });
