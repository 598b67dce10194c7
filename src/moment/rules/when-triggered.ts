import { ruleOf, wordsOf } from '../rule-of.js';
import { delayOf } from '../usual-ruling.js';
import { triggers, type Triggers } from './triggers/index.js';
import { warnOnce } from '../warn-once.js';

/** What an element waits for, as words. */
export function triggersOf(element: Element): [name: string, value: string][] {
  return wordsOf(ruleOf(element, 'trigger') ?? `delay:${delayOf(element)}`);
}

/**
 * Waits until what an element waits for has happened, one thing or all, or the signal ends the wait.
 * What is written wrongly never happens, and is reported once.
 */
export function whenTriggered(element: Element, signal: AbortSignal, further?: Triggers): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      resolve();
    };
    signal.addEventListener('abort', end, { signal: over.signal });
    const wanted = triggersOf(element);
    const left = new Set(wanted.keys());
    for (const [index, [name, value]] of wanted.entries()) {
      const trigger = [triggers, further ?? {}].find((each) => Object.hasOwn(each, name))?.[name];
      try {
        if (!trigger) throw new Error('There is no such trigger.');
        trigger(
          value,
          () => {
            left.delete(index);
            if (!left.size || ruleOf(element, 'match') !== 'all') end();
          },
          over.signal,
        );
      } catch (error) {
        warnOnce(`the trigger “${name}:${value}” is wrong.`, error);
      }
    }
  });
}
