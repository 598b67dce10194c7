import type { FlowWords } from '../survey/words.js';
import type { Improvement, Said } from './read-improvements.js';

/** What stands below the thanks, or below the questions of a feedback tab. */
export interface LoopBox {
  readonly element: Element;
  /** The code of the visitor's own response, and the page where it is good for something. */
  addReceipt(code: string, options: { readonly words: FlowWords; readonly page: string }): void;
  /** What was improved; nothing for none. `folded` shows its heading alone until somebody opens it. */
  addImprovements(
    improvements: readonly Improvement[],
    options: { readonly words: FlowWords; readonly folded: boolean },
  ): void;
  remove(): void;
}

/**
 * Makes an empty box. Drawn by hand, as it stands in the element's tree where the element draws nothing,
 * and needs no copy of what the element draws with. Texts are texts, never HTML.
 */
export function loopBox(): LoopBox {
  const element = made('div', { part: 'loop' });
  return {
    element,
    addReceipt(code, { words, page }) {
      const [before = '', after = ''] = words.receipt.split('{code}');
      // Read from left to right in every language, and chosen as a whole.
      const sign = made('b', { dir: 'ltr', part: 'receipt', class: 'receipt' }, code);
      const line = made('p', { class: 'above' });
      line.append(before, sign, after);
      const link = made('a', { href: page, target: '_blank', rel: 'noopener' }, words.receiptHelp);
      const help = made('p', { class: 'hint' });
      help.append(link);
      element.append(line, help);
      adopt(element);
    },
    addImprovements(improvements, { words, folded }) {
      if (improvements.length === 0) return;
      const part = made(folded ? 'details' : 'div', { part: 'updates', class: 'above' });
      part.append(made(folded ? 'summary' : 'p', { class: 'title' }, words.updates));
      const list = made('ul', {});
      list.append(...improvements.map(itemOf));
      part.append(list);
      element.append(part);
      adopt(element);
    },
    remove: () => element.remove(),
  };
}

function itemOf({ said, did }: Improvement): Element {
  const item = made('li', {});
  item.append(paragraph(said, 'hint'), paragraph(did, ''));
  return item;
}

function paragraph({ lang, text }: Said, name: string): Element {
  return made('p', { lang, dir: 'auto', ...(name ? { class: name } : {}) }, text);
}

function made(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}

let sheet: CSSStyleSheet | undefined;

/** Gives the tree that holds the box its looks, once. An older browser shows it without. */
function adopt(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const looks = `
.above { margin-block-start: 12px; }
.receipt { font-weight: 600; user-select: all; -webkit-user-select: all; white-space: nowrap; }
[part=loop] a { display: inline-block; padding-block: 10px; text-decoration: underline; }
summary { padding-block: 10px; cursor: pointer; }
ul { list-style: none; }
li { margin-block-start: 8px; padding-inline-start: 10px; border-inline-start: 4px solid var(--accent); overflow-wrap: anywhere; }
`;
