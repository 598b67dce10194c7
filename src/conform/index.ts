export { conform, type ConformOptions } from './conform.js';
export type { Check, Fault, Finding, Level } from './types.js';
export type { Came, Send, Sent } from './exchange.js';
