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
    'Tokens are made and revoked where the collector runs. A reader reads, a worker also works with cases, comments and improvements, an admin may do everything.',
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
