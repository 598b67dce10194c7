import { visibleDelay } from '../../visible-delay.js';
import { amount, type Trigger } from './trigger.js';

/** `delay:5`: the page has been visible for five seconds. */
export const delay: Trigger = (value, fire, signal) => void visibleDelay(amount(value), signal).then(fire);
