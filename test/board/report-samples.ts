import type { CoveredTouchpoint, CoverageState } from '../../src/report/coverage-types.ts';
import type { PlaceId } from '../../src/report/weakest-link-types.ts';
import type {
  JourneyReport,
  LatestResponse,
  Score,
  StageReport,
  TouchpointReport,
  TrendPoint,
} from '../../src/report/types.ts';

/** A stage with its names and nothing in it, changed by `parts`. */
export function stage(id: string, parts: Partial<StageReport> = {}): StageReport {
  const known = stages.find((entry) => entry.id === id);
  return { id, phase: 'after', names: {}, responses: 0, touchpoints: [], ...known, ...parts };
}

/** A known touchpoint with its responses and scores. */
export function touchpoint(id: string, parts: Partial<TouchpointReport> = {}): TouchpointReport {
  const responses = parts.responses ?? 0;
  return {
    id,
    known: true,
    nearest: null,
    names: touchpointNames[id] ?? {},
    responses,
    complete: responses,
    withheld: false,
    weight: null,
    association: null,
    rates: { response: null, completion: null },
    seconds: null,
    scores: [],
    ...parts,
  };
}

/** An NPS of `value` from `n` answers. */
export function nps(value: number, n: number): Score {
  return {
    survey: 'nps',
    version: 1,
    series: 'transactional',
    question: 'score',
    kind: 'nps',
    measure: 'recommend',
    unit: 'nps',
    value: n < 30 ? null : value,
    interval: null,
    boxes: null,
    trend: [],
    n,
    few: n < 30,
    counts: { 9: n },
  };
}

/** Counts of a choice. */
export function choice(counts: Record<string, number>): Score {
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    survey: 'exit-poll',
    version: 1,
    series: 'transactional',
    question: 'source',
    kind: 'choice',
    measure: 'source',
    interval: null,
    boxes: null,
    trend: [],
    unit: 'counts',
    value: null,
    n,
    few: n < 30,
    counts,
  };
}

/** A response as the board lists it, changed by `parts`. */
export function latest(id: string, parts: Partial<LatestResponse> = {}): LatestResponse {
  return {
    id,
    receivedAt: '2026-11-23T13:32:00.000Z',
    survey: 'nps',
    stage: 'use',
    touchpoint: 'customer_service',
    channel: 'web',
    version: null,
    locale: 'sv',
    status: 'complete',
    suspect: null,
    answers: [{ question: 'score', kind: 'nps', value: 9 }],
    ...parts,
  };
}

/** A report in which nobody has answered, changed by `parts`. */
export function report(parts: Partial<JourneyReport> = {}): JourneyReport {
  return {
    generatedAt: '2026-11-23T13:32:05.000Z',
    demo: 'none',
    method: {
      hideUnder: 5,
      fewUnder: 30,
      confidence: 0.95,
      timeZone: 'Europe/Stockholm',
      by: 'week',
      from: null,
      to: null,
      filters: {},
    },
    weakestLink: {
      state: 'undecided',
      why: 'nothing_measured',
      lowest: null,
      gapSought: null,
      more: [],
      notCompared: [],
    },
    coverage: { touchpoints: [], measured: 0, proposals: [] },
    responses: 0,
    complete: 0,
    suspects: 0,
    tests: 0,
    stages: stages.map(({ id }) => stage(id)),
    untagged: [],
    latest: [],
    ...parts,
  };
}

/** A believable journey: strong, weak and few scores, counts, an unknown name, an empty stage, untagged answers. */
export function fullReport(): JourneyReport {
  return report({
    responses: 1284,
    complete: 1190,
    suspects: 12,
    tests: 3,
    stages: [
      stage('awareness', {
        responses: 214,
        touchpoints: [
          touchpoint('landing_page', { responses: 187, scores: [nps(31, 187)] }),
          touchpoint('ad', { responses: 27, scores: [nps(11, 18)] }),
        ],
      }),
      stage('consideration'),
      stage('purchase', {
        responses: 531,
        touchpoints: [
          touchpoint('checkout', {
            responses: 498,
            scores: [
              choice({ search: 204, friend: 121, social: 88, press: 31, other: 29, unsure: 25 }),
              { ...nps(84, 312), survey: 'checkout-ease', kind: 'ces', unit: 'top2', measure: 'ease' },
            ],
          }),
          touchpoint('chekout', { known: false, nearest: 'checkout', names: {}, responses: 33 }),
        ],
      }),
      stage('use', {
        responses: 486,
        touchpoints: [
          touchpoint('customer_service', { responses: 241, scores: [nps(-18, 233)] }),
          touchpoint('delivery', { responses: 160, scores: [nps(62, 160)] }),
          touchpoint('website', {
            responses: 85,
            scores: [
              {
                ...choice({ idea: 41, problem: 33, praise: 11 }),
                survey: 'feedback',
                question: 'about',
                measure: null,
              },
            ],
          }),
        ],
      }),
      stage('loyalty', {
        responses: 39,
        touchpoints: [touchpoint('newsletter', { responses: 39, scores: [nps(0, 39)] })],
      }),
    ],
    untagged: [
      {
        ...touchpoint('kassan', { known: false, nearest: 'checkout', responses: 11 }),
        stage: 'köpp',
        nearestStage: 'purchase',
      },
      {
        ...touchpoint('', { known: false, responses: 3 }),
        stage: null,
        nearestStage: null,
      },
    ],
    latest: [
      latest('a1', {
        answers: [
          { question: 'score', kind: 'nps', value: 9 },
          {
            question: 'why',
            kind: 'text',
            value: 'Lampan kom dagen efter, och den var ännu finare än på bilden. Tack!',
          },
        ],
        touchpoint: 'delivery',
      }),
      latest('a2', {
        receivedAt: '2026-11-23T13:28:00.000Z',
        survey: 'exit-poll',
        stage: 'purchase',
        touchpoint: 'checkout',
        locale: 'en',
        answers: [{ question: 'source', kind: 'choice', value: 'other', other: 'A poster at the station' }],
      }),
      latest('a3', {
        receivedAt: '2026-11-23T13:02:00.000Z',
        status: 'partial',
        answers: [{ question: 'score', kind: 'nps', value: 2 }],
      }),
      latest('a4', {
        receivedAt: '2026-11-23T12:47:00.000Z',
        survey: 'feedback',
        touchpoint: 'website',
        answers: [
          { question: 'about', kind: 'choice', value: 'problem' },
          {
            question: 'message',
            kind: 'text',
            value: 'Sökningen hittar inget när jag skriver <b>"golvlampa"</b> & trycker Enter.',
          },
          { question: 'contact', kind: 'contact', value: { email: 'kund@example.com' } },
        ],
      }),
      latest('a5', {
        receivedAt: '2026-11-22T22:15:00.000Z',
        suspect: 'too_fast',
        stage: 'awareness',
        touchpoint: 'landing_page',
        answers: [{ question: 'score', kind: 'nps', value: 0 }],
      }),
      latest('a6', {
        receivedAt: '2026-11-22T19:40:00.000Z',
        stage: 'köpp',
        touchpoint: 'kassan',
        answers: [{ question: 'score', kind: 'nps', value: 7 }],
      }),
    ],
  });
}

/** The same with coverage, intervals, rates, a trend and a weakest link that is beyond doubt. */
export function decidedReport(): JourneyReport {
  const full = fullReport();
  const [awareness, consideration, purchase, use, loyalty] = full.stages;
  if (!awareness || !consideration || !purchase || !use || !loyalty) return full;
  const service = {
    ...nps(-18, 233),
    interval: { low: -27, high: -9 },
    boxes: { good: 30, middle: 22, bad: 48 },
    trend: [trendPoint('2026-W45', -22), trendPoint('2026-W46', null), trendPoint('2026-W47', -15)],
  };
  return {
    ...full,
    stages: [
      awareness,
      consideration,
      purchase,
      {
        ...use,
        touchpoints: [
          touchpoint('customer_service', {
            responses: 241,
            scores: [service],
            rates: {
              response: { hits: 8, n: 241, value: 3.3, interval: { low: 1, high: 5 } },
              completion: null,
            },
          }),
          ...use.touchpoints.slice(1),
        ],
      },
      loyalty,
    ],
    weakestLink: {
      state: 'decided',
      link: {
        stage: 'use',
        touchpoint: 'customer_service',
        survey: 'nps',
        kind: 'nps',
        measure: 'recommend',
        unit: 'nps',
        n: 233,
        value: -18,
        rest: 37,
        gap: 55.4,
        interval: { low: 44, high: 66 },
        p: 0.0001,
        volume: 980,
        importance: { value: 2, by: 'weight' },
        loss: 1,
      },
      among: [{ stage: 'awareness', touchpoint: 'landing_page' }],
      notCompared: [],
    },
    coverage: {
      measured: 4,
      touchpoints: [
        covered('awareness', 'ad', 'few'),
        covered('awareness', 'landing_page', 'possibly_biased'),
        covered('consideration', 'website', 'measured'),
        covered('purchase', 'terms', 'no_answers'),
        covered('purchase', 'checkout', 'measured'),
        covered('use', 'customer_service', 'low_response'),
        covered('use', 'returns', 'no_survey'),
      ],
      proposals: [
        {
          ...place('use', 'returns'),
          names: { en: 'Returns' },
          state: 'no_survey',
          survey: 'returns',
          gain: 1,
        },
        {
          ...place('purchase', 'terms'),
          names: { en: 'Terms' },
          state: 'no_answers',
          survey: 'terms-clear',
          gain: 0.75,
        },
      ],
    },
  };
}

function place(stageId: string, touchpointId: string): PlaceId {
  return { stage: stageId, touchpoint: touchpointId };
}

function covered(stageId: string, id: string, state: CoverageState): CoveredTouchpoint {
  const names = touchpointNames[id] ?? {};
  return { ...place(stageId, id), names, state, bias: state === 'possibly_biased' ? 'self_selected' : null };
}

function trendPoint(period: string, value: number | null): TrendPoint {
  return { period, from: '2026-11-01', to: '2026-11-07', n: value === null ? 12 : 40, value, interval: null };
}

const stages: readonly Pick<StageReport, 'id' | 'phase' | 'names'>[] = [
  { id: 'awareness', phase: 'before', names: { en: 'Awareness', sv: 'Medvetenhet' } },
  { id: 'consideration', phase: 'before', names: { en: 'Consideration', sv: 'Övervägande' } },
  { id: 'purchase', phase: 'during', names: { en: 'Purchase', sv: 'Köp' } },
  { id: 'use', phase: 'after', names: { en: 'Use', sv: 'Användning' } },
  { id: 'loyalty', phase: 'after', names: { en: 'Loyalty', sv: 'Lojalitet' } },
];

const touchpointNames: Record<string, Record<string, string>> = {
  ad: { en: 'Advertisement', sv: 'Annons' },
  landing_page: { en: 'Landing page', sv: 'Landningssida' },
  checkout: { en: 'Checkout', sv: 'Kassa' },
  customer_service: { en: 'Customer service', sv: 'Kundtjänst' },
  delivery: { en: 'Delivery', sv: 'Leverans' },
  website: { en: 'Website', sv: 'Webbplats' },
  newsletter: { en: 'Newsletter', sv: 'Nyhetsbrev' },
  terms: { en: 'Terms', sv: 'Villkor' },
  returns: { en: 'Returns', sv: 'Returer' },
};
