import { bad, good, open, type Finding } from './finding.js';
import { typesLineFor, type Policies } from './policy.js';
import type { DoctorWords } from './words/index.js';

/** What the page's policies say of the library itself: whether its parts are fetched, and whether it may draw. */
export function policyFindings(policies: Policies | undefined, words: DoctorWords): Finding[] {
  // Whoever says this was fetched as all the others are.
  const fetched = good(words.policy.scripts);
  const name = policyName();
  if (!('trustedTypes' in globalThis)) return [fetched];
  if (!policies) return [fetched, open(words.policy.unread)];
  const line = typesLineFor(policies, name);
  return [fetched, line === undefined ? good(words.policy.typed) : bad(words.policy.types(name), line)];
}

/** Templates are made under our own name in the script files, and under Lit's in an application. */
function policyName(): string {
  const [ours = '', lit = ''] = 'kundresa lit-html'.split(' ');
  return document.querySelector('script[src*="/kundresa."]') ? ours : lit;
}
