import { inLanguage, type SurveyDefinition } from '../survey/index.js';
import { rate as rateOf } from '../report/index.js';
import type { Scope } from './store/in-scope.js';
import type { MethodCounts } from './store/method-counts.js';

/** How a figure came about, as whoever publishes one has to say (after AAPOR's disclosure standards). */
export interface MethodStatement extends Omit<
  MethodCounts,
  'complete' | 'partial' | 'suspects' | 'tests' | 'asked'
> {
  generatedAt: string;
  /** Which responses it is about, by the parameters of the address. */
  scope: Readonly<Record<string, string>>;
  /** Responses that count, finished or not, as far as their groups may be shown. */
  n: number;
  /** Suspects and tests are those of the site, whatever the filters are. */
  responses: { complete: number; partial: number; suspects: number; tests: number };
  /** Of those who were shown the survey, how many answered, as far as both were counted; null when nobody counted. */
  responseRate: {
    shown: number;
    answered: number;
    rate: number;
    /** Wilson's, with 95 % confidence; null where more answered than were counted as shown. */
    interval: { low: number; high: number } | null;
  } | null;
  /** The questions as they are worded today, in English and Swedish. */
  wording: { survey: string; question: string; kind: string; en: string; sv: string }[];
}

/** What a statement is made of. */
export interface MethodMaterial {
  counts: MethodCounts;
  scope: Scope;
  /** Definitions of the surveys that are known here. */
  definitions: readonly SurveyDefinition[];
  now: Date;
}

/** Makes the statement. Pure. */
export function methodStatement({ counts, scope, definitions, now }: MethodMaterial): MethodStatement {
  const { complete, partial, suspects, tests, asked, ...rest } = counts;
  const n = complete + partial;
  return {
    generatedAt: now.toISOString(),
    scope: namedIn(scope),
    n,
    responses: { complete, partial, suspects, tests },
    ...rest,
    responseRate: asked && responseRate(asked),
    wording: definitions.flatMap((definition) =>
      definition.pages.flatMap(({ questions }) =>
        questions.map(({ id, kind, title }) => ({
          survey: definition.id,
          question: id,
          kind,
          en: inLanguage(title, 'en'),
          sv: inLanguage(title, 'sv'),
        })),
      ),
    ),
  };
}

function namedIn({ filters = [], ...tags }: Scope): Record<string, string> {
  const named = Object.entries(tags).filter((tag): tag is [string, string] => tag[1] !== undefined);
  const pairs = filters.map(({ by, value }) => ['column' in by ? by.column : `context.${by.context}`, value]);
  return Object.fromEntries([...named, ...pairs]);
}

function responseRate({
  shown,
  answered,
}: {
  shown: number;
  answered: number;
}): NonNullable<MethodStatement['responseRate']> {
  const interval = rateOf(answered, shown)?.interval;
  return {
    shown,
    answered,
    rate: Math.min(1, answered / shown),
    interval: interval ? { low: interval.low / 100, high: interval.high / 100 } : null,
  };
}

/** The statement as a page of text, for people. Pure. */
export function methodText(statement: MethodStatement): string {
  const { generatedAt, scope, n, responses, dates, responseRate: rate } = statement;
  const about = Object.entries(scope);
  return [
    'How these figures came about',
    '',
    `Made: ${generatedAt}`,
    `About: ${about.map(([name, value]) => `${name} ${value}`).join(', ') || 'all responses'}`,
    `Responses that count: ${n} (${responses.complete} finished, ${responses.partial} not)`,
    `Set aside: ${responses.suspects} that look like a robot's, repeat an order or were withdrawn, ${responses.tests} trials`,
    `Answered: ${dates ? `${dates.first} to ${dates.last}` : '–'}`,
    rate
      ? `Response rate: ${(rate.rate * 100).toFixed(1)} %${intervalText(rate.interval)} (${rate.answered} of ${rate.shown} who were shown the survey)`
      : 'Response rate: not known, as nobody counted how often the survey was shown',
    ...listed('Surveys', statement.surveys, ({ survey, version, n: times }) => {
      return `${survey}${version === null ? '' : `, version ${version}`}: ${times}`;
    }),
    ...listed('Chosen by', statement.sampling, ({ method, rate: share }) => {
      return `${method}${share === null ? '' : `, share ${share}`}`;
    }),
    ...listed('Channels', Object.entries(statement.channels), ([name, times]) => `${name}: ${times}`),
    ...listed('Languages', Object.entries(statement.languages), ([name, times]) => {
      return `${name}: ${times}`;
    }),
    ...listed('Wording', statement.wording, ({ survey, question, kind, en, sv }) => {
      return `${survey} / ${question} (${kind}): ${en} | ${sv}`;
    }),
    '',
    'Groups that are too small to be shown are in no number.',
    'Who answered chose to. Those who did not may think otherwise.',
    '',
  ].join('\n');
}

function intervalText(interval: { low: number; high: number } | null): string {
  if (!interval) return '';
  const [low, high] = [interval.low, interval.high].map((part) => (part * 100).toFixed(1));
  return `, 95 % interval ${low} to ${high} %`;
}

function listed<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] {
  return items.length === 0 ? [] : ['', `${title}:`, ...items.map((item) => `- ${line(item)}`)];
}
