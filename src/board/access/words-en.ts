/** The words of access in English. */
export const access = {
  title: 'Who may do what',
  you: (name: string, role: string) => `You are ${name}: ${role}.`,
  roles: {
    reader: 'reader',
    worker: 'worker',
    admin: 'admin',
    system: 'system',
  } as Record<string, string>,
  tokens:
    'A token is a key to this board and to its data, also for programs. A reader reads, a worker also works with cases, comments and improvements, an admin may do everything.',
  name: 'Whose it is',
  role: 'Role',
  make: 'Make a token',
  secret: 'This is the token. It is shown this once: hand it over now, and not by e-mail.',
  revoke: 'Revoke',
  revokeOf: (name: string) => `Revoke the token of ${name}`,
  deliveries: 'What webhooks and mailboxes were told',
  to: 'To',
  state: 'State',
  states: { waiting: 'waiting', delivered: 'delivered', failed: 'failed' } as Record<string, string>,
  tries: (count: number) => (count === 1 ? '1 try' : `${count} tries`),
  audit: 'Who did what',
  at: 'When',
  who: 'Who',
  action: 'What',
  detail: 'Details',
  actions: {
    'session.open': 'Signed in',
    'case.change': 'Changed a case',
    'case.contacted': 'Contacted a customer',
    'case.note': 'Added a note',
    'comment.mark': 'Marked a comment',
    'improvement.change': 'Changed an improvement',
    'improvement.create': 'Wrote down an improvement',
    'improvement.remove': 'Removed an improvement',
    'responses.erase': 'Erased responses',
    'token.create': 'Made a token',
    'token.revoke': 'Revoked a token',
  } as Record<string, string>,
};

/** Words that several pages of work share. */
export const work = {
  failed: 'That did not work. Try again.',
  more: 'Show more',
};
