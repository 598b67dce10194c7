import { StartError } from '../start-error.js';

/** What a rule of retention may be about, and what it does to what is too old. */
export const retentionKinds = {
  complete: 'finished responses are erased',
  partial: 'unfinished responses are erased',
  suspects: 'responses that are kept and not counted are erased',
  tests: 'trials are erased',
  text: 'free text is taken out of responses',
  contact: 'contacts are taken out of responses',
  order: 'the order, and the pairs that the page added, are taken out of responses',
  funnel: 'funnel events are deleted',
  refused: 'what was refused is deleted',
  deliveries: 'messages to webhooks that have ended are deleted',
  audit: 'entries of the audit log are deleted',
} as const;

export type RetentionKind = keyof typeof retentionKinds;

/** How long each is kept, in days. What is not named is kept. */
export type RetentionRules = Readonly<Partial<Record<RetentionKind, number>>>;

/** Days by the letter behind a number. */
const units = { d: 1, w: 7, y: 365 } as const;

/** Reads rules such as `text=1y, contact=90d`. Throws a `StartError` that says what to mend. */
export function readRetention(written: string): RetentionRules {
  const rules: Partial<Record<RetentionKind, number>> = {};
  for (const part of written
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const { kind, days } = ruleIn(part);
    if (kind in rules) throw new StartError(`The retention rule for ${kind} comes twice: keep one of them.`);
    rules[kind] = days;
  }
  return rules;
}

function ruleIn(part: string): { kind: RetentionKind; days: number } {
  const [, name = '', count = '', unit = ''] = /^(\w+)\s*=\s*(\d{1,5})([dwy])$/.exec(part) ?? [];
  if (isKind(name) && isUnit(unit) && Number(count) > 0)
    return { kind: name, days: Number(count) * units[unit] };
  throw new StartError(
    `"${part}" is no retention rule: write one like text=365d, with ${Object.keys(retentionKinds).join(', ')} and a number of days (d), weeks (w) or years (y).`,
  );
}

function isKind(name: string): name is RetentionKind {
  return Object.hasOwn(retentionKinds, name);
}

function isUnit(letter: string): letter is keyof typeof units {
  return Object.hasOwn(units, letter);
}
