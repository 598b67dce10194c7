import type { Names } from '../journey/types.js';

/** A survey that can be asked, as the builder lists it. */
export interface Offer {
  readonly id: string;
  readonly names: Names;
  /** What its answers are usually about. */
  readonly stage: string;
  readonly touchpoint: string;
}

const nps: Offer = {
  id: 'nps',
  stage: 'use',
  touchpoint: 'website',
  names: { en: 'Would you recommend us? (NPS)', sv: 'Skulle du rekommendera oss? (NPS)' },
};

/** The surveys that have a tag of their own. */
export const ownTags: readonly Offer[] = [
  nps,
  {
    id: 'exit-poll',
    stage: 'purchase',
    touchpoint: 'checkout',
    names: { en: 'How did you find us?', sv: 'Hur hittade du till oss?' },
  },
  {
    id: 'feedback',
    stage: 'use',
    touchpoint: 'website',
    names: { en: 'Idea, problem or praise', sv: 'Idé, problem eller beröm' },
  },
];

/** Surveys of one stage, a line each: id, touchpoint, and names in English and Swedish. */
type Row = readonly [id: string, touchpoint: string, en: string, sv: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  awareness: [
    ['first-impression', 'landing_page', 'First impression', 'Första intrycket'],
    ['how-did-you-find-us', 'landing_page', 'How visitors find their way here', 'Hur besökare hittar hit'],
    ['ad-test', 'ad', 'Advertisement test', 'Annonstest'],
    ['opinion-poll', 'social_media', 'Opinion poll', 'Opinionsundersökning'],
  ],
  consideration: [
    ['findability', 'website', 'Findability', 'Lätt att hitta'],
    ['clarity', 'website', 'Clarity', 'Tydlighet'],
    ['website-feedback', 'website', 'Website feedback', 'Synpunkter på webbplatsen'],
    ['product-review', 'product_review', 'Helpfulness of a review', 'Nytta av en recension'],
    ['comparison', 'website', 'Comparison with others', 'Jämförelse med andra'],
    ['seminar', 'seminar', 'Seminar', 'Seminarium'],
    ['win-loss', 'lost_deal', 'Won or lost deal', 'Vunnen eller förlorad affär'],
  ],
  purchase: [
    ['checkout-ease', 'checkout', 'Ease of purchase', 'Enkelt köp'],
    ['terms-clear', 'terms', 'Clarity of terms', 'Tydliga villkor'],
    ['sales-contact', 'salesperson', 'Contact with a salesperson', 'Kontakt med säljare'],
    ['call-center', 'call_center', 'Phone call', 'Telefonsamtal'],
    [
      'post-purchase-source',
      'online_store',
      'Source and choice, after a purchase',
      'Källa och val, efter ett köp',
    ],
    ['abandoned-purchase', 'checkout', 'Abandoned purchase', 'Avbrutet köp'],
    ['store-kiosk', 'physical_store', 'Touch screen in a store', 'Pekskärm i butik'],
  ],
  use: [
    ['onboarding', 'onboarding', 'Getting started', 'Att komma i gång'],
    ['delivery', 'delivery', 'Delivery', 'Leverans'],
    ['post-purchase-review', 'post_purchase_review', 'Review after a purchase', 'Utvärdering efter köpet'],
    ['service-csat', 'customer_service', 'Customer service: satisfaction', 'Kundtjänst: nöjdhet'],
    ['service-ces', 'customer_service', 'Customer service: effort', 'Kundtjänst: ansträngning'],
    ['invoicing', 'invoicing', 'Invoice', 'Faktura'],
    ['returns', 'returns', 'Return', 'Retur'],
    ['newsletter', 'newsletter', 'Newsletter', 'Nyhetsbrev'],
    ['event', 'customer_event', 'Event', 'Evenemang'],
  ],
  loyalty: [
    ['upsell', 'upsell', 'Further offer', 'Merförsäljning'],
    ['relationship-nps', 'next_purchase', 'Relationship NPS', 'Relations-NPS'],
    ['overall-experience', 'next_purchase', 'Overall experience', 'Helhetsupplevelse'],
    ['intent-to-return', 'next_purchase', 'Intent to return', 'Vilja att komma tillbaka'],
    ['identity', 'next_purchase', 'Identification with the company', 'Identifikation med företaget'],
    ['churn', 'churn', 'Leaving customers', 'Kunder som slutar'],
  ],
};

/** The ready-made surveys. Their texts are fetched only by a page that asks one, so what is listed here stands here. */
export const readyMade: readonly Offer[] = Object.entries(rows).flatMap(([stage, ofStage]) =>
  ofStage.map(([id, touchpoint, en, sv]) => ({ id, stage, touchpoint, names: { en, sv } })),
);

/** The survey of an id; the first one when there is none. */
export function offerOf(id: string): Offer {
  return findOffer(id) ?? nps;
}

/** The survey of an id. Undefined when there is none. */
export function findOffer(id: string): Offer | undefined {
  return [...ownTags, ...readyMade].find((offer) => offer.id === id);
}
