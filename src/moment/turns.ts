/** Panels whose moment came within the frame that is about to be drawn. */
const wanting = new Set<Element>();
/** The panel that opened last. */
let last: Element | undefined;

/**
 * Whether a panel may open: of several that want the same moment the one with the highest `priority`
 * does, of equals the first. None does while another is open. Nothing opens before the page is drawn,
 * so nothing opens in a hidden tab.
 */
export async function isFirstInTurn(panel: Element): Promise<boolean> {
  wanting.add(panel);
  await new Promise(requestAnimationFrame);
  const isBest = ![...wanting].some((other) => priorityOf(other) > priorityOf(panel));
  wanting.delete(panel);
  // Before its code is there, a panel cannot say whether it is open.
  if (!isBest || (last !== panel && last?.isConnected && Reflect.get(last, 'isOpen') !== false)) return false;
  last = panel;
  return true;
}

/** A panel could not open after all. */
export function giveUpTurn(panel: Element): void {
  if (last === panel) last = undefined;
}

function priorityOf(panel: Element): number {
  return Number(panel.getAttribute('priority'));
}
