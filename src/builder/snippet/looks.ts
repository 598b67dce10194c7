import type { Choice } from '../choice.js';
import { textOn } from '../../contrast/contrast.js';
import { tagOf } from './said.js';

/** A rule for the site's style sheet with the colours and corners of a choice. Empty when they are as usual. */
export function looksOf(choice: Choice): string {
  const lines = propertiesOf(choice).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? [`${tagOf(choice)} {`, ...lines, '}'].join('\n') : '';
}

/** The custom properties of a choice, with their values. */
export function propertiesOf({ accent, radius }: Choice): readonly (readonly [string, string])[] {
  return [
    ...(accent
      ? ([
          ['--kundresa-accent', accent],
          ['--kundresa-on-accent', textOn(accent)],
        ] as const)
      : []),
    ...(radius ? ([['--kundresa-radius', `${radius}px`]] as const) : []),
  ];
}
