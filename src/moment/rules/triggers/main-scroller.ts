import { fromPage } from '../../from-page.js';

/** What scrolls in the middle of the window: a part of the page, or else the page. */
export function mainScroller(): Element | null {
  const root = fromPage('scrollingElement');
  for (let node = inTheMiddle(); node && node !== root; node = around(node))
    if (isMain(node) && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  return root;
}

/** Whether a part of the page has something to scroll down, and takes at least half of the window in both directions. */
export function isMain({ clientHeight, clientWidth, scrollHeight }: Element): boolean {
  return scrollHeight > clientHeight && clientHeight * 2 >= innerHeight && clientWidth * 2 >= innerWidth;
}

function inTheMiddle(): Element | null {
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  let node = fromPage('elementFromPoint').call(document, x, y);
  let inner = node;
  do {
    node = inner;
    inner = node?.shadowRoot?.elementFromPoint(x, y) ?? node;
  } while (inner !== node);
  return node;
}

/** What an element is drawn in: also the place in a shadow root that it is shown at. */
function around(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
