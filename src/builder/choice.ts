import { findOffer, offerOf, ownTags } from './offers.js';
import { platformOf, type PlatformId } from './platforms.js';

export const placements = ['inline', 'panel', 'tab'] as const;
/** Whether the visitor gets a code for what becomes of the answer. */
export const receipts = ['', 'yes'] as const;
/** Whether visitors have allowed the site to store things. */
export const consents = ['', 'storage'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
/** What may have to happen first; an empty one is what is usual for the placement. */
export const triggers = ['', 'now', 'delay', 'scroll', 'exit', 'end', 'idle', 'manual'] as const;

/** Everything that is chosen on the page. An empty text says nothing, and the element does what is usual. */
export interface Choice {
  /** Id of the survey. */
  readonly survey: string;
  readonly stage: string;
  readonly touchpoint: string;
  /** The poll's own question, and its options as `optionsOf` reads them. Empty: the usual ones. */
  readonly question: string;
  readonly options: string;
  /** Name of the site, where several share a collector. */
  readonly site: string;
  readonly where: PlatformId;
  /** Language as a BCP 47 tag. Empty: the page's. */
  readonly language: string;
  readonly placement: (typeof placements)[number];
  readonly theme: (typeof themes)[number];
  /** `#rrggbb`, or empty. */
  readonly accent: string;
  /** Pixels, or empty. */
  readonly radius: string;
  readonly brand: string;
  readonly trigger: (typeof triggers)[number];
  /** Seconds or percent, for the triggers that take a number. Empty: `usualAmounts`. */
  readonly amount: string;
  /** Patterns of pages, with spaces between them. */
  readonly pages: string;
  /** Percent of visitors, or empty for all. */
  readonly sample: string;
  readonly receipt: (typeof receipts)[number];
  readonly consent: (typeof consents)[number];
  /** Address of the privacy notice, or empty. */
  readonly privacy: string;
}

/** Numbers of the triggers that take one: seconds, or percent of the page. */
export const usualAmounts: Readonly<Record<string, string>> = { delay: '5', scroll: '50', idle: '30' };

/** Longest text that is taken from an address, in characters. */
const longest = 200;

/**
 * The choice in an address. What is missing or not understood is as usual. The collector is no part of
 * it: whoever follows a link should not find that the answers go elsewhere.
 */
export function choiceIn(address: string): Choice {
  const query = new URL(address).searchParams;
  const said = (name: string): string => (query.get(name) ?? '').trim().slice(0, longest);
  const offer = offerOf(said('survey'));
  return fitting({
    survey: offer.id,
    stage: query.has('stage') ? said('stage') : offer.stage,
    touchpoint: query.has('touchpoint') ? said('touchpoint') : offer.touchpoint,
    question: said('question'),
    options: (query.get('options') ?? '').trim().slice(0, 2000),
    site: said('site'),
    where: platformOf(said('where')).id,
    language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(said('language')) ? said('language') : '',
    placement: oneOf(placements, said('placement')),
    theme: oneOf(themes, said('theme')),
    accent: /^#[0-9a-f]{6}$/i.test(said('accent')) ? said('accent').toLowerCase() : '',
    radius: within(40, said('radius')),
    brand: said('brand'),
    trigger: oneOf(triggers, said('trigger')),
    amount: within(3600, said('amount')),
    pages: said('pages'),
    sample: within(100, said('sample')),
    receipt: oneOf(receipts, said('receipt')),
    consent: oneOf(consents, said('consent')),
    privacy: /^https?:\/\/\S+$/.test(said('privacy')) ? said('privacy') : '',
  });
}

/** The same address with a choice in it. What is as usual is left out. */
export function addressOf(choice: Choice, address: string): string {
  const url = new URL(address);
  const usual = choiceIn(`${url.origin}/?survey=${encodeURIComponent(choice.survey)}`);
  for (const [name, value] of entriesOf(choice)) {
    const isUsual = value === Reflect.get(usual, name) && (name !== 'survey' || value === 'nps');
    if (isUsual) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.href;
}

/** A choice with one thing changed. Another survey brings its own stage and touchpoint. */
export function changed(choice: Choice, name: keyof Choice, value: string): Choice {
  const told: Record<string, string> = { ...Object.fromEntries(entriesOf(choice)), [name]: value };
  const offer = name === 'survey' ? findOffer(value) : undefined;
  if (offer)
    Object.assign(told, { stage: offer.stage, touchpoint: offer.touchpoint, question: '', options: '' });
  if (name === 'trigger') delete told['amount'];
  return choiceIn(`https://builder.invalid/?${new URLSearchParams(told)}`);
}

/** Where a survey may stand: an own element is never a tab but for feedback, which always is. */
export function placementsOf(survey: string): readonly Choice['placement'][] {
  if (survey === 'feedback') return ['tab'];
  return ownTags.some(({ id }) => id === survey) ? ['inline', 'panel'] : placements;
}

function fitting(choice: Choice): Choice {
  const possible = placementsOf(choice.survey);
  const placement = possible.find((each) => each === choice.placement) ?? possible[0] ?? 'inline';
  return { ...choice, placement };
}

function entriesOf(choice: Choice): [string, string][] {
  return Object.entries(choice).map(([name, value]: [string, string]) => [name, value]);
}

function oneOf<T extends string>(known: readonly [T, ...T[]], value: string): T {
  return known.find((each) => each === value) ?? known[0];
}

/** A whole number from 0 to a limit, as it was written; otherwise empty. */
function within(most: number, value: string): string {
  return /^\d{1,4}$/.test(value) && Number(value) <= most ? String(Number(value)) : '';
}
