/** What somebody may do: read; also work on cases, comments and improvements; also everything else. */
export const roles = ['reader', 'worker', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Somebody who may do something. */
export interface Who {
  /** The name of the token, for the audit log. */
  name: string;
  role: Role;
  /** By what they are known: a header, the board's cookie, or being on this machine. */
  by: 'token' | 'session' | 'machine';
}

/** Whether a word names a role. */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** Whether a role may do what another is needed for. */
export function mayAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
