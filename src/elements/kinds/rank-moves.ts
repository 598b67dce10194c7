/** A move of one item, and the words that tell of it. */
export interface Move {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** Moves an item in the form, tells it politely, and lets focus follow the item to its new place. */
export function move({ currentTarget }: Event, { from, to, said }: Move): void {
  const group = groupOf(currentTarget);
  const fields = group ? fieldsIn(group) : [];
  const [one, other] = [fields[from], fields[to]];
  if (!group || !one || !other) return;
  [one.value, other.value] = [other.value, one.value];
  for (const field of fields) field.disabled = false;
  group.querySelector('[role=status]')?.replaceChildren(said);
  tell(group);
  // The buttons belong to places: the one of the same direction, or the only one that the end of a list has.
  const buttons = [...group.querySelectorAll('li')][to]?.querySelectorAll('button');
  const next = buttons?.[to < from ? 0 : 1];
  (next?.disabled ? buttons?.[to < from ? 1 : 0] : next)?.focus();
}

/** Takes the order shown for an answer when the box is ticked, and no longer when it is not. */
export function accept({ currentTarget }: Event): void {
  const group = groupOf(currentTarget);
  if (!group || !(currentTarget instanceof HTMLInputElement)) return;
  for (const field of fieldsIn(group)) field.disabled = !currentTarget.checked;
}

function groupOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('fieldset') : null;
}

function fieldsIn(group: Element): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
}

/** The form reads itself at every input. */
function tell(group: Element): void {
  group.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
