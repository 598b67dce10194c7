import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type Axe from 'axe-core';

/** The file is a classic script: it leaves its one export on the window. */
const { axe } = window as unknown as { axe: typeof Axe };

/**
 * Runs axe-core on an element and everything in it, shadow roots included, with all its rules:
 * WCAG 2.2 A and AA, best practices and experimental ones. The AAA rules and the deprecated ones
 * stay off; switch them on in `options.rules`.
 * @throws an error that lists what is wrong, where, and where to read about it.
 */
export async function expectNoViolations(element: Element, options: RunOptions = {}): Promise<void> {
  const results = await axe.run(element, { ...options, rules: { ...wantedRules(), ...options.rules } });
  if (results.violations.length > 0) throw new Error(describeViolations(results.violations));
}

function wantedRules(): NonNullable<RunOptions['rules']> {
  const wanted = axe
    .getRules()
    .filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'));
  return Object.fromEntries(wanted.map(({ ruleId }) => [ruleId, { enabled: true }]));
}

function describeViolations(violations: AxeResults['violations']): string {
  return violations
    .map(({ id, help, helpUrl, nodes }) => {
      const places = nodes.map(
        ({ target, failureSummary }) => `  at ${target.flat().join(' >> ')}\n${failureSummary}`,
      );
      return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
    })
    .join('\n\n');
}
