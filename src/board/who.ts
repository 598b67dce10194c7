import type { BoardApi } from './board-api.js';
import type { View } from './route.js';

const roles = ['reader', 'worker', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who looks at the board, and what they may do. */
export interface Who {
  readonly name: string;
  readonly role: Role;
}

/** Reads who is signed in. Null where the collector does not say. Never rejects. */
export async function readWho(api: BoardApi): Promise<Who | null> {
  const reply = await api.get('session');
  if (!reply.ok || typeof reply.body !== 'object' || reply.body === null) return null;
  const name: unknown = Reflect.get(reply.body, 'name');
  const role = roles.find((each) => each === Reflect.get(reply.body ?? {}, 'role'));
  return typeof name === 'string' && role ? { name, role } : null;
}

/** True when somebody may do what needs a role. */
export function mayAs(who: Who | null, needed: Role): boolean {
  return who !== null && roles.indexOf(who.role) >= roles.indexOf(needed);
}

/** Views that need somebody in a role; all others are for whoever may read the report. */
const needs: Partial<Record<View, Role>> = {
  comments: 'reader',
  cases: 'reader',
  improvements: 'worker',
  access: 'admin',
};

/** True when a view is shown. */
export function mayOpen(view: View, who: Who | null): boolean {
  const needed = needs[view];
  return needed === undefined || mayAs(who, needed);
}
