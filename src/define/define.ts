import { follow } from './follow.js';
import { momentWhenNeeded } from './moment-when-needed.js';
import { register } from './register.js';

/** Registers an element under its tag, if that is free, and lets it show at the right moment. Never throws. */
export function define(tag: string, element: CustomElementConstructor): void {
  // First, as elements that stand on the page already connect while their tag is registered.
  momentWhenNeeded(follow);
  register(tag, element);
}
