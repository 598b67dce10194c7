import type { SurveyDefinition } from '../types.js';

/** A module that holds one ready-made survey and nothing else. */
type ReadyModule = Readonly<Record<string, SurveyDefinition>>;

/** How to load each ready-made survey, by its id. Each is a module of its own: only what is asked is loaded. */
export const readySurveys: Readonly<Record<string, () => Promise<ReadyModule>>> = {
  'first-impression': () => import('./first-impression.js'),
  'how-did-you-find-us': () => import('./how-did-you-find-us.js'),
  'ad-test': () => import('./ad-test.js'),
  'opinion-poll': () => import('./opinion-poll.js'),
  findability: () => import('./findability.js'),
  clarity: () => import('./clarity.js'),
  'website-feedback': () => import('./website-feedback.js'),
  'product-review': () => import('./product-review.js'),
  comparison: () => import('./comparison.js'),
  seminar: () => import('./seminar.js'),
  'win-loss': () => import('./win-loss.js'),
  'checkout-ease': () => import('./checkout-ease.js'),
  'terms-clear': () => import('./terms-clear.js'),
  'sales-contact': () => import('./sales-contact.js'),
  'call-center': () => import('./call-center.js'),
  'post-purchase-source': () => import('./post-purchase-source.js'),
  'abandoned-purchase': () => import('./abandoned-purchase.js'),
  'store-kiosk': () => import('./store-kiosk.js'),
  onboarding: () => import('./onboarding.js'),
  delivery: () => import('./delivery.js'),
  'post-purchase-review': () => import('./post-purchase-review.js'),
  'service-csat': () => import('./service-csat.js'),
  'service-ces': () => import('./service-ces.js'),
  invoicing: () => import('./invoicing.js'),
  returns: () => import('./returns.js'),
  newsletter: () => import('./newsletter.js'),
  event: () => import('./event.js'),
  upsell: () => import('./upsell.js'),
  'relationship-nps': () => import('./relationship-nps.js'),
  'overall-experience': () => import('./overall-experience.js'),
  'intent-to-return': () => import('./intent-to-return.js'),
  identity: () => import('./identity.js'),
  churn: () => import('./churn.js'),
};

/** The ready-made survey of an id; undefined when there is none. Rejects only when its file cannot be loaded. */
export async function readySurvey(id: string): Promise<SurveyDefinition | undefined> {
  const load = Object.hasOwn(readySurveys, id) ? readySurveys[id] : undefined;
  return load && Object.values(await load())[0];
}
