import type { FlowWords } from '../survey/words.js';
import { loopBox, type LoopBox } from './loop-box.js';
import { loopWords } from './loop-words.js';
import { readImprovements, type Improvement } from './read-improvements.js';
import { receiptCode } from './receipt-code.js';

export interface LoopOptions {
  /** Where answers go; the collector's. */
  readonly endpoint: URL;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
  /** The event that this was fetched for. */
  readonly first: Event;
}

/** What stands on an element's card, as far as the loop is concerned. */
type Screen = 'thanks' | 'tab' | undefined;

/** How soon after a press the page below an inline survey may still move, in milliseconds: what the browser does not count as a shift of the layout (Layout Instability §2.2). */
const soon = 500;

/**
 * Shows the visitor what became of answers: below the thanks the code of their own and the newest
 * improvement of the touchpoint, in an open feedback tab the newest ones. All of it stands beside what
 * the element draws and comes after it; whatever fails here leaves the element as it is.
 */
export function closeLoop(element: Element, { endpoint, signal, first }: LoopOptions): void {
  const root = element.shadowRoot;
  const gives = element.matches('[receipt]');
  const shows = !element.matches('[updates=none]');
  if (!root || !(gives || shows)) return;
  const codes = new Map<unknown, string>();
  let pressed = first.timeStamp;
  let code: string | undefined;
  let screen: Screen;
  let box: LoopBox | undefined;

  const hear = (event: Event): void => {
    const response: unknown = Reflect.get(event, 'response');
    if (typeof response !== 'object' || response === null) return;
    pressed = event.timeStamp;
    if (!gives) return;
    const id: unknown = Reflect.get(response, 'id');
    const own = codes.get(id) ?? receiptCode();
    codes.set(id, own);
    Object.assign(response, { receipt: own });
    code = own;
    // A page that takes the answer over may take it anywhere.
    queueMicrotask(() => (code = event.defaultPrevented ? undefined : code));
  };

  const read = (most: number): Promise<readonly Improvement[]> =>
    shows ? readImprovements(endpoint, { element, lang: langIn(root), most }) : Promise.resolve([]);

  const look = async (): Promise<void> => {
    const now = screenOf(root, element);
    if (now === screen) return;
    screen = now;
    box?.remove();
    const status = root.querySelector('.status');
    if (!now || !status) return;
    const own = (box = loopBox());
    status.after(own.element);
    const isInline = element.getAttribute('placement') === 'inline';
    const improvements = read(now === 'tab' ? 5 : 1);
    const words: FlowWords = await loopWords(element, langIn(root));
    if (now === 'thanks' && code)
      own.addReceipt(code, { words, page: pageOf(element, endpoint, langIn(root)) });
    const news = await improvements;
    // What comes late must not move what somebody reads by now.
    if (isInline && performance.now() - pressed > soon) return;
    own.addImprovements(news, { words, folded: now === 'tab' });
  };

  element.addEventListener('survey-send', hear, { capture: true, signal });
  if (first.type === 'survey-send') hear(first);
  const screens = new MutationObserver(() => void look());
  screens.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => screens.disconnect(), { once: true });
  void look();
}

function screenOf(root: ShadowRoot, element: Element): Screen {
  if (root.querySelector('.status [part~=thanks]')) return 'thanks';
  return element.localName === 'feedback-tab' && root.querySelector('.panel form') ? 'tab' : undefined;
}

/** The language that the element speaks. */
function langIn(root: ShadowRoot): string {
  return root.querySelector<HTMLElement>('.root')?.lang || 'en';
}

/** Where the code is good for something: what the attribute says, or the page beside the endpoint. */
function pageOf(element: Element, endpoint: URL, lang: string): string {
  const told = element.getAttribute('receipt');
  const page = told ? new URL(told, element.baseURI) : new URL('receipt', withoutSlash(endpoint));
  if (!page.searchParams.has('lang')) page.searchParams.set('lang', lang);
  return page.href;
}

function withoutSlash({ href }: URL): string {
  return href.replace(/[?#].*$/, '').replace(/\/$/, '');
}
