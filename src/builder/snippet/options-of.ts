import type { Choice } from '../choice.js';
import { platformOf, type Shape } from '../platforms.js';

/** An option of a poll: its id on the wire, and what visitors read. */
export interface PollOption {
  readonly id: string;
  readonly label: string;
}

/**
 * The options of a poll as somebody types them: labels with semicolons between them, `Too dear; Not needed`. The
 * id is made of the label, unless it is said before one, as in `other=Something else`. Other surveys have none.
 */
export function optionsOf({ survey, options }: Pick<Choice, 'survey' | 'options'>): readonly PollOption[] {
  if (survey !== 'exit-poll') return [];
  const found = new Map<string, PollOption>();
  for (const typed of options.split(';')) {
    const [, said, label = ''] = /^\s*(?:([a-z0-9_-]{1,40})\s*=)?\s*(.*?)\s*$/i.exec(typed) ?? [];
    const id = said ?? idOf(label, found.size + 1);
    if (label !== '' && !found.has(id)) found.set(id, { id, label });
  }
  return [...found.values()];
}

/** Shapes that hold something between their tags. */
const holding: readonly Shape[] = ['element', 'div', 'module', 'template', 'php'];

/** Whether the options come through: they are elements too, which some places take out. */
export function carriesOptions({ where }: Pick<Choice, 'where'>): boolean {
  const { shape, strips } = platformOf(where);
  return holding.includes(shape) && !strips.includes('elements');
}

/** Letters without their marks, so that an id reads the same in every export. */
function idOf(label: string, place: number): string {
  const plain = label.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const id = plain.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
  return id.slice(0, 40) || `option_${place}`;
}
