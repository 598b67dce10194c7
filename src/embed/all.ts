import { tags } from '../moment/tags.js';
import { deliver, register } from './elements.js';
import { follow } from './follow-alone.js';
import * as snippets from './snippets.js';
import { start } from './start.js';
import { whenParsed } from './when-parsed.js';

start({
  elements() {
    void deliver();
    return { add: () => undefined, sweep: () => undefined };
  },
  follow,
  ready: register,
  snippets: () => Promise.resolve(snippets),
});
// Here nothing is saved by waiting, and the tags then also work in shadow roots. Their children are read by then.
whenParsed(() => {
  for (const tag of tags) void register(tag);
});
