/** The browser that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Tells the engines apart by their user agents. */
export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/**
 * `describe` for what only some engines can be asked: elsewhere the suite counts as skipped, and
 * its name says why.
 *
 * ```ts
 * onlyIn('chromium', 'setViewport', () => { it('fits on a phone', …) });
 * onlyIn(['chromium', 'firefox'], 'setViewport', () => { … });
 * ```
 *
 * @param needs what the other engines lack, in the suite's name
 */
export function onlyIn(engines: Engine | readonly Engine[], needs: string, suite: () => void): void {
  const here = [engines].flat().includes(engine);
  (here ? describe : describe.skip)(`with ${needs}`, suite);
}
