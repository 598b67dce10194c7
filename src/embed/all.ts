import * as elements from './elements.js';
import { start } from './start.js';

start(() => Promise.resolve(elements));
// Here nothing is saved by waiting, and the tags then also work in shadow roots.
elements.register();
