import { tags } from '../moment/tags.js';
import * as elements from './elements.js';
import { start } from './start.js';

start(() => Promise.resolve(elements));
// Here nothing is saved by waiting, and the tags then also work in shadow roots.
for (const tag of tags) void elements.register(tag);
