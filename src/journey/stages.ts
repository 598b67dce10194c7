import type { Stage, StageId } from './types.js';

/** The five stages of every journey, in order. */
export const stages: readonly (Stage & { readonly id: StageId })[] = [
  {
    id: 'awareness',
    phase: 'before',
    names: { en: 'Awareness', sv: 'Medvetenhet' },
    alsoKnownAs: {
      buyingCycle: { en: 'Awareness', sv: 'Medvetenhet' },
      relationship: { en: 'First contact', sv: 'Första kontakt' },
    },
    aliases: ['attention', 'discover', 'discovery', 'kännedom', 'upptäckt'],
  },
  {
    id: 'consideration',
    phase: 'before',
    names: { en: 'Consideration', sv: 'Övervägande' },
    alsoKnownAs: {
      buyingCycle: { en: 'Evaluation', sv: 'Utvärdering' },
      relationship: { en: 'Consideration', sv: 'Övervägande' },
    },
    aliases: ['compare', 'comparison', 'interest', 'research', 'jämförelse', 'intresse'],
  },
  {
    id: 'purchase',
    phase: 'during',
    names: { en: 'Purchase', sv: 'Köp' },
    alsoKnownAs: {
      buyingCycle: { en: 'Purchase', sv: 'Köp' },
      relationship: { en: 'Conversion', sv: 'Konvertering' },
    },
    aliases: ['buy', 'checkout', 'order', 'köpet', 'beställning'],
  },
  {
    id: 'use',
    phase: 'after',
    names: { en: 'Use', sv: 'Användning' },
    alsoKnownAs: {
      buyingCycle: { en: 'Use', sv: 'Användning' },
      relationship: { en: 'Trust', sv: 'Förtroende' },
    },
    aliases: ['usage', 'experience', 'onboarding', 'retention', 'service', 'upplevelse'],
  },
  {
    id: 'loyalty',
    phase: 'after',
    names: { en: 'Loyalty', sv: 'Lojalitet' },
    alsoKnownAs: {
      buyingCycle: { en: 'Repurchase and recommendation', sv: 'Nytt köp och rekommendation' },
      relationship: { en: 'Identity', sv: 'Identitet' },
    },
    aliases: [
      'advocacy',
      'recommendation',
      'repurchase',
      'nytt köp',
      'nytt köp och rekommendation för andra',
      'rekommendation',
      'återköp',
    ],
  },
];
