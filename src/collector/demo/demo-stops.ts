import type { Channel, Placement } from '../../wire/types.js';
import type { CommentTopic } from './demo-comments.js';

/** One place where the made-up shop asks. */
export interface DemoStop {
  /** Id of the ready-made survey; it names stage and touchpoint. */
  readonly survey: string;
  /** How many answer in a year. */
  readonly answers: number;
  /** How good customers find it, 0 to 1. */
  readonly mood: number;
  /** How customers came to it, with how often. */
  readonly by: readonly (readonly [Way, number])[];
  readonly topic: CommentTopic;
  /** Of those who were shown it, who answered. Absent: nobody counted whom it was shown to. */
  readonly answerRate?: number;
  /** Pairs of the context, each with its values and how often they come. */
  readonly context?: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  /** Months of which there are more answers, with how many times as many. January is 1. */
  readonly busy?: Readonly<Record<number, number>>;
}

/** A channel, and where on the page it showed. */
export type Way = readonly [Channel, Placement];

const panel: Way = ['web', 'panel'];
const inline: Way = ['web', 'inline'];
const mail: Way = ['email', 'page'];
const sms: Way = ['sms', 'page'];

const customers = {
  segment: [
    ['new', 0.45],
    ['returning', 0.55],
  ],
} as const;

const campaigns = {
  ...customers,
  campaign: [
    ['search', 0.5],
    ['spring_light', 0.2],
    ['friends', 0.3],
  ],
} as const;

/**
 * Where a shop for lamps asks its customers. Delivery is its weak link, it pays for low prices there;
 * returns became easier in spring; what it does before customers find it, nobody measures.
 */
export const demoStops: readonly DemoStop[] = [
  { survey: 'how-did-you-find-us', answers: 2200, mood: 0.7, by: [[inline, 1]], topic: 'site' },
  {
    survey: 'first-impression',
    answers: 1300,
    mood: 0.74,
    by: [[panel, 1]],
    topic: 'site',
    answerRate: 0.24,
    context: campaigns,
  },
  { survey: 'findability', answers: 2500, mood: 0.72, by: [[panel, 1]], topic: 'site', context: campaigns },
  { survey: 'product-review', answers: 1700, mood: 0.76, by: [[inline, 1]], topic: 'product' },
  {
    survey: 'checkout-ease',
    answers: 3600,
    mood: 0.71,
    by: [[panel, 1]],
    topic: 'checkout',
    answerRate: 0.41,
    context: {
      ...customers,
      variant: [
        ['a', 1],
        ['b', 1],
      ],
    },
  },
  {
    survey: 'post-purchase-source',
    answers: 2100,
    mood: 0.7,
    by: [[inline, 1]],
    topic: 'product',
    context: customers,
  },
  {
    survey: 'store-kiosk',
    answers: 3200,
    mood: 0.8,
    by: [[['kiosk', 'page'], 1]],
    topic: 'service',
    context: {
      location: [
        ['stockholm', 0.5],
        ['goteborg', 0.3],
        ['malmo', 0.2],
      ],
    },
  },
  {
    survey: 'delivery',
    answers: 4000,
    mood: 0.55,
    by: [
      [panel, 0.4],
      [mail, 0.35],
      [sms, 0.25],
    ],
    topic: 'delivery',
    answerRate: 0.36,
    context: customers,
    busy: { 12: 1.4 },
  },
  { survey: 'onboarding', answers: 700, mood: 0.71, by: [[mail, 1]], topic: 'product' },
  {
    survey: 'service-csat',
    answers: 2000,
    mood: 0.78,
    by: [
      [mail, 0.7],
      [panel, 0.3],
    ],
    topic: 'service',
    context: customers,
  },
  { survey: 'invoicing', answers: 500, mood: 0.75, by: [[mail, 1]], topic: 'other' },
  {
    survey: 'returns',
    answers: 1500,
    mood: 0.71,
    by: [
      [mail, 0.6],
      [panel, 0.4],
    ],
    topic: 'returns',
    context: customers,
    busy: { 1: 2, 12: 1.2 },
  },
  { survey: 'post-purchase-review', answers: 1800, mood: 0.77, by: [[mail, 1]], topic: 'product' },
  { survey: 'newsletter', answers: 800, mood: 0.66, by: [[mail, 1]], topic: 'other' },
  { survey: 'upsell', answers: 400, mood: 0.74, by: [[mail, 1]], topic: 'product' },
  {
    survey: 'relationship-nps',
    answers: 2000,
    mood: 0.84,
    by: [[mail, 1]],
    topic: 'other',
    context: customers,
  },
  { survey: 'churn', answers: 300, mood: 0.35, by: [[mail, 1]], topic: 'other' },
];
