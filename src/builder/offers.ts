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

/** The ready-made surveys. Their texts are fetched only by a page that asks one, so what is listed here stands here. */
export const readyMade: readonly Offer[] = [
  {
    id: 'first-impression',
    stage: 'awareness',
    touchpoint: 'landing_page',
    names: { en: 'First impression', sv: 'Första intrycket' },
  },
  {
    id: 'how-did-you-find-us',
    stage: 'awareness',
    touchpoint: 'landing_page',
    names: { en: 'How visitors find their way here', sv: 'Hur besökare hittar hit' },
  },
  {
    id: 'ad-test',
    stage: 'awareness',
    touchpoint: 'ad',
    names: { en: 'Advertisement test', sv: 'Annonstest' },
  },
  {
    id: 'opinion-poll',
    stage: 'awareness',
    touchpoint: 'social_media',
    names: { en: 'Opinion poll', sv: 'Opinionsundersökning' },
  },
  {
    id: 'findability',
    stage: 'consideration',
    touchpoint: 'website',
    names: { en: 'Findability', sv: 'Lätt att hitta' },
  },
  { id: 'clarity', stage: 'consideration', touchpoint: 'website', names: { en: 'Clarity', sv: 'Tydlighet' } },
  {
    id: 'website-feedback',
    stage: 'consideration',
    touchpoint: 'website',
    names: { en: 'Website feedback', sv: 'Synpunkter på webbplatsen' },
  },
  {
    id: 'product-review',
    stage: 'consideration',
    touchpoint: 'product_review',
    names: { en: 'Helpfulness of a review', sv: 'Nytta av en recension' },
  },
  {
    id: 'comparison',
    stage: 'consideration',
    touchpoint: 'website',
    names: { en: 'Comparison with others', sv: 'Jämförelse med andra' },
  },
  {
    id: 'seminar',
    stage: 'consideration',
    touchpoint: 'seminar',
    names: { en: 'Seminar', sv: 'Seminarium' },
  },
  {
    id: 'win-loss',
    stage: 'consideration',
    touchpoint: 'lost_deal',
    names: { en: 'Won or lost deal', sv: 'Vunnen eller förlorad affär' },
  },
  {
    id: 'checkout-ease',
    stage: 'purchase',
    touchpoint: 'checkout',
    names: { en: 'Ease of purchase', sv: 'Enkelt köp' },
  },
  {
    id: 'terms-clear',
    stage: 'purchase',
    touchpoint: 'terms',
    names: { en: 'Clarity of terms', sv: 'Tydliga villkor' },
  },
  {
    id: 'sales-contact',
    stage: 'purchase',
    touchpoint: 'salesperson',
    names: { en: 'Contact with a salesperson', sv: 'Kontakt med säljare' },
  },
  {
    id: 'call-center',
    stage: 'purchase',
    touchpoint: 'call_center',
    names: { en: 'Phone call', sv: 'Telefonsamtal' },
  },
  {
    id: 'post-purchase-source',
    stage: 'purchase',
    touchpoint: 'online_store',
    names: { en: 'Source and choice, after a purchase', sv: 'Källa och val, efter ett köp' },
  },
  {
    id: 'abandoned-purchase',
    stage: 'purchase',
    touchpoint: 'checkout',
    names: { en: 'Abandoned purchase', sv: 'Avbrutet köp' },
  },
  {
    id: 'store-kiosk',
    stage: 'purchase',
    touchpoint: 'physical_store',
    names: { en: 'Touch screen in a store', sv: 'Pekskärm i butik' },
  },
  {
    id: 'onboarding',
    stage: 'use',
    touchpoint: 'onboarding',
    names: { en: 'Getting started', sv: 'Att komma i gång' },
  },
  { id: 'delivery', stage: 'use', touchpoint: 'delivery', names: { en: 'Delivery', sv: 'Leverans' } },
  {
    id: 'post-purchase-review',
    stage: 'use',
    touchpoint: 'post_purchase_review',
    names: { en: 'Review after a purchase', sv: 'Utvärdering efter köpet' },
  },
  {
    id: 'service-csat',
    stage: 'use',
    touchpoint: 'customer_service',
    names: { en: 'Customer service: satisfaction', sv: 'Kundtjänst: nöjdhet' },
  },
  {
    id: 'service-ces',
    stage: 'use',
    touchpoint: 'customer_service',
    names: { en: 'Customer service: effort', sv: 'Kundtjänst: ansträngning' },
  },
  { id: 'invoicing', stage: 'use', touchpoint: 'invoicing', names: { en: 'Invoice', sv: 'Faktura' } },
  { id: 'returns', stage: 'use', touchpoint: 'returns', names: { en: 'Return', sv: 'Retur' } },
  { id: 'newsletter', stage: 'use', touchpoint: 'newsletter', names: { en: 'Newsletter', sv: 'Nyhetsbrev' } },
  { id: 'event', stage: 'use', touchpoint: 'customer_event', names: { en: 'Event', sv: 'Evenemang' } },
  {
    id: 'upsell',
    stage: 'loyalty',
    touchpoint: 'upsell',
    names: { en: 'Further offer', sv: 'Merförsäljning' },
  },
  {
    id: 'relationship-nps',
    stage: 'loyalty',
    touchpoint: 'next_purchase',
    names: { en: 'Relationship NPS', sv: 'Relations-NPS' },
  },
  {
    id: 'overall-experience',
    stage: 'loyalty',
    touchpoint: 'next_purchase',
    names: { en: 'Overall experience', sv: 'Helhetsupplevelse' },
  },
  {
    id: 'intent-to-return',
    stage: 'loyalty',
    touchpoint: 'next_purchase',
    names: { en: 'Intent to return', sv: 'Vilja att komma tillbaka' },
  },
  {
    id: 'identity',
    stage: 'loyalty',
    touchpoint: 'next_purchase',
    names: { en: 'Identification with the company', sv: 'Identifikation med företaget' },
  },
  {
    id: 'churn',
    stage: 'loyalty',
    touchpoint: 'churn',
    names: { en: 'Leaving customers', sv: 'Kunder som slutar' },
  },
];

/** The survey of an id; the first one when there is none. */
export function offerOf(id: string): Offer {
  return findOffer(id) ?? nps;
}

/** The survey of an id. Undefined when there is none. */
export function findOffer(id: string): Offer | undefined {
  return [...ownTags, ...readyMade].find((offer) => offer.id === id);
}
