import type { PlaceId } from './weakest-link-types.js';

/** The ready-made survey to ask with at a touchpoint: its own, else the one of its stage, else the Net Promoter Score. */
export function surveyFor({ stage, touchpoint }: PlaceId): string {
  return byTouchpoint.get(touchpoint) ?? byStage.get(stage) ?? 'nps';
}

const byTouchpoint: ReadonlyMap<string, string> = new Map([
  ['ad', 'ad-test'],
  ['landing_page', 'first-impression'],
  ['website', 'findability'],
  ['product_review', 'product-review'],
  ['lost_deal', 'win-loss'],
  ['physical_store', 'store-kiosk'],
  ['terms', 'terms-clear'],
  ['checkout', 'checkout-ease'],
  ['delivery', 'delivery'],
  ['onboarding', 'onboarding'],
  ['customer_service', 'service-ces'],
  ['call_center', 'service-csat'],
  ['frontline_staff', 'service-csat'],
  ['salesperson', 'service-csat'],
  ['invoicing', 'invoicing'],
  ['returns', 'returns'],
  ['newsletter', 'newsletter'],
  ['upsell', 'upsell'],
  ['customer_event', 'event'],
  ['seminar', 'event'],
  ['next_purchase', 'intent-to-return'],
  ['churn', 'churn'],
]);

const byStage: ReadonlyMap<string, string> = new Map([
  ['awareness', 'how-did-you-find-us'],
  ['consideration', 'clarity'],
  ['purchase', 'checkout-ease'],
  ['use', 'service-csat'],
  ['loyalty', 'intent-to-return'],
]);
