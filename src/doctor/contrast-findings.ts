import { contrast, leastContrast } from '../contrast/contrast.js';
import { colourIn, hexOf, over, type Colour } from './colour.js';
import { either, type Finding } from './finding.js';
import type { DoctorWords } from './words/index.js';

type Pair = keyof DoctorWords['contrast']['pairs'];
type Scheme = keyof DoctorWords['contrast']['schemes'];

/** What must stand out from what lies below it: text by 4.5, what is no text by 3. */
const pairs: readonly (readonly [Pair, above: string, below: string, kind: 'text' | 'shape'])[] = [
  ['text', '--kundresa-text', '--kundresa-surface', 'text'],
  ['button', '--kundresa-on-accent', '--kundresa-accent', 'text'],
  ['line', '--kundresa-line', '--kundresa-surface', 'shape'],
  ['accent', '--kundresa-accent', '--kundresa-surface', 'shape'],
  ['problem', '--kundresa-problem', '--kundresa-surface', 'shape'],
];
/** What holds where the site says nothing. */
const usual: Readonly<Record<string, string>> = {
  '--kundresa-accent': '#2563eb',
  '--kundresa-on-accent': '#fff',
  '--kundresa-surface': 'Canvas',
  '--kundresa-text': 'CanvasText',
  '--kundresa-line': 'GrayText',
  '--kundresa-problem': '#dc2626',
};
/** What a site may have given other colours by `::part()`. */
const parts: readonly (readonly [Pair, part: string])[] = [
  ['text', '[part~=title]'],
  ['button', '[part~=submit]'],
];

/**
 * Whether what a site made of the colours of a survey can be read: by its custom properties, in light and in
 * dark, shown or not; and what is on screen as it is drawn.
 *
 * @param probe an element of the doctor's own, on screen, to have colours computed
 */
export function contrastFindings(
  element: Element,
  { words, probe }: { words: DoctorWords; probe: HTMLElement },
): Finding[] {
  const said = getComputedStyle(element);
  const theme = element.getAttribute('theme');
  const schemes: readonly ('light' | 'dark')[] =
    theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
  const findings = schemes.flatMap((scheme) => {
    probe.style.colorScheme = scheme;
    const colour = (name: string, fallback = usual[name] ?? ''): Colour => {
      probe.style.color = fallback;
      // What is no colour is passed over.
      const own = said.getPropertyValue(name).trim();
      if (own) probe.style.color = own;
      return colourIn(getComputedStyle(probe).color);
    };
    const canvas = colour('', 'Canvas');
    return pairs.map(([pair, above, below, kind]) => {
      const ground = over(colour(below), canvas);
      return finding({ words, scheme, pair, kind }, over(colour(above), ground), ground);
    });
  });
  return [...findings, ...shownFindings(element, words)];
}

/** The same of what is on screen, where it is. */
function shownFindings({ shadowRoot }: Element, words: DoctorWords): Finding[] {
  return parts.flatMap(([pair, part]) => {
    const shown = shadowRoot?.querySelector(part);
    if (!shown) return [];
    const ground = groundOf(shown);
    const text = over(colourIn(getComputedStyle(shown).color), ground);
    return [finding({ words, scheme: 'shown', pair, kind: 'text' }, text, ground)];
  });
}

/** What is drawn below the text of an element: its own background, and those of what it stands in. */
function groundOf(element: Element): Colour {
  const own = colourIn(getComputedStyle(element).backgroundColor);
  if (own[3] >= 1) return own;
  const outside = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  return over(own, outside ? groundOf(outside) : [255, 255, 255, 1]);
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

interface Named {
  readonly words: DoctorWords;
  readonly scheme: Scheme;
  readonly pair: Pair;
  readonly kind: 'text' | 'shape';
}

function finding({ words, scheme, pair, kind }: Named, above: Colour, below: Colour): Finding {
  const { schemes, pairs: named, enough, little } = words.contrast;
  const ratio = contrast(hexOf(above), hexOf(below));
  const isEnough = ratio >= leastContrast[kind];
  // Cut, not rounded: 4.49 is not 4.5.
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  const text = (isEnough ? enough : little)(named[pair], shown, String(leastContrast[kind]));
  return either(isEnough, `${schemes[scheme]}: ${text}`);
}
