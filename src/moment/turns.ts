import { mayStore } from './memory.js';

/** Elements whose moment is waited for, and what ends the wait. */
export const scheduled = new WeakMap<Element, AbortSignal>();
/** Panels whose moment came within the frame that is about to be drawn. */
const wanting = new Set<Element>();
/** The panel that opened last, or is about to. */
let last: Element | undefined;

/**
 * Whether a panel may open: of several that want the same moment the one with the highest `priority`
 * does, of equals the first. None does while another is open, or is about to open in another tab, as far as what it
 * leaves behind will be remembered. Nothing opens before the page is drawn, so nothing opens in a hidden tab.
 */
export async function isFirstInTurn(panel: Element): Promise<boolean> {
  wanting.add(panel);
  await new Promise(requestAnimationFrame);
  const first = Math.max(...Array.from(wanting, priorityOf));
  wanting.delete(panel);
  const isTaken = last && (scheduled.has(last) || (last.isConnected && Reflect.get(last, 'isOpen')));
  if (priorityOf(panel) < first || (last !== panel && isTaken)) return false;
  last = panel;
  return !mayStore(panel) || import('./opening.js').then(({ isOnlyTab }) => isOnlyTab()).catch(() => true);
}

/** A panel could not open after all. */
export function giveUpTurn(panel: Element): void {
  if (last === panel) last = undefined;
}

function priorityOf(panel: Element): number {
  return Number(panel.getAttribute('priority')) || 0;
}
