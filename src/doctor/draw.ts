import type { Chart } from './chart.js';
import type { Finding } from './finding.js';
import { tag } from './tag.js';
import type { DoctorWords } from './words/index.js';

/** What the doctor has to say of a page. */
export interface Report {
  readonly charts: readonly Chart[];
  /** What the library has said in the console. */
  readonly warnings: readonly string[];
}

/** The doctor's report, drawn anew. Parts in which something is wrong are open, and the first of each survey. */
export function draw({ charts, warnings }: Report, words: DoctorWords): HTMLElement {
  const body = tag('div', {});
  if (charts.length === 0)
    body.append(tag('section', {}, tag('h3', {}, words.none), tag('p', {}, words.noneHow)));
  body.append(...charts.map((chart, index) => drawChart(chart, { words, index })));
  if (warnings.length > 0) {
    const said = warnings.map((text) => item({ sign: 'open', text }, words));
    body.append(tag('section', {}, tag('h3', {}, words.warnings), tag('ul', {}, ...said)));
  }
  return body;
}

function drawChart(chart: Chart, { words, index }: { words: DoctorWords; index: number }): HTMLElement {
  const { survey, status, envelope } = chart;
  const part = (name: keyof DoctorWords['parts']): HTMLElement[] => {
    const findings = chart[name];
    if (!findings) return [];
    const isOpen = name === 'gates' || findings.some(({ sign }) => sign === 'bad');
    const list = tag('ul', {}, ...findings.map((finding) => item(finding, words)));
    const title = tag('summary', {}, words.parts[name]);
    return [keyed(tag('details', { open: isOpen }, title, list), `${index} ${name}`)];
  };
  const sent = part('sent');
  if (envelope !== undefined) sent[0]?.append(...copyable(envelope, words));
  return tag(
    'section',
    {},
    tag('h3', {}, `${chart.tag} ${survey}`),
    tag('p', { className: `status ${status.sign}` }, ...signed(status, words)),
    ...part('gates'),
    ...part('written'),
    ...part('endpoint'),
    ...part('contrast'),
    ...sent,
  );
}

/** Named, so that it is found again when all is drawn anew. */
function keyed<Named extends HTMLElement>(element: Named, key: string): Named {
  element.dataset['key'] = key;
  return element;
}

function item(finding: Finding, words: DoctorWords): HTMLElement {
  const mend = finding.mend === undefined ? [] : copyable(finding.mend, words);
  return tag('li', { className: finding.sign }, ...signed(finding, words), ...mend);
}

const signs = { good: '✓', bad: '✗', open: '•' } as const;

/** A sign to see, a word to hear, and the text. */
function signed({ sign, text }: Finding, words: DoctorWords): Node[] {
  const seen = tag('span', { className: 'sign', ariaHidden: 'true' }, signs[sign]);
  const heard = tag('span', { className: 'unseen' }, `${words.signs[sign]}: `);
  return [seen, heard, document.createTextNode(text)];
}

function copyable(text: string, words: DoctorWords): Node[] {
  const lines = tag('pre', {}, tag('code', {}, text));
  const button = tag('button', { type: 'button' }, words.copy);
  button.addEventListener('click', () => void copy(text, { button, lines, words }));
  return [lines, keyed(button, text)];
}

interface Copied {
  readonly button: HTMLElement;
  readonly lines: HTMLElement;
  readonly words: DoctorWords;
}

async function copy(text: string, { button, lines, words }: Copied): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words.copied;
  } catch {
    // Where there is no clipboard, the lines are marked for the visitor's own keys.
    getSelection()?.selectAllChildren(lines);
  }
}
