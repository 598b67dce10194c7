import { inLanguage, type SurveyDefinition } from '../survey/index.js';
import type { MethodCounts, MethodScope } from './store/method-counts.js';

/** How a figure came about, as whoever publishes one has to say (after AAPOR's disclosure standards). */
export interface MethodStatement extends MethodCounts {
  generatedAt: string;
  scope: MethodScope;
  /** Responses that count, finished or not. */
  n: number;
  /** Of those who were shown the survey, how many answered; null when nobody counted the showings. */
  responseRate: { shown: number; answered: number; rate: number } | null;
  /** The questions as they are worded today, in English and Swedish. */
  wording: { survey: string; question: string; kind: string; en: string; sv: string }[];
}

/** What a statement is made of. */
export interface MethodMaterial {
  counts: MethodCounts;
  scope: MethodScope;
  /** Definitions of the surveys that are known here. */
  definitions: readonly SurveyDefinition[];
  now: Date;
}

/** Makes the statement. Pure. */
export function methodStatement({ counts, scope, definitions, now }: MethodMaterial): MethodStatement {
  const n = counts.responses.complete + counts.responses.partial;
  const shown = counts.funnel['shown'] ?? 0;
  return {
    generatedAt: now.toISOString(),
    scope,
    n,
    ...counts,
    responseRate: shown > 0 ? { shown, answered: n, rate: Math.min(1, n / shown) } : null,
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

/** The statement as a page of text, for people. Pure. */
export function methodText(statement: MethodStatement): string {
  const { generatedAt, scope, n, responses, dates, responseRate: rate } = statement;
  const about = Object.entries(scope).filter(([, value]) => value !== undefined);
  return [
    'How these figures came about',
    '',
    `Made: ${generatedAt}`,
    `About: ${about.map(([name, value]) => `${name} ${value}`).join(', ') || 'all responses'}`,
    `Responses that count: ${n} (${responses.complete} finished, ${responses.partial} not)`,
    `Set aside: ${responses.suspects} that look like a robot's or repeat an order, ${responses.tests} trials`,
    `Received: ${dates ? `${dates.first} to ${dates.last} (UTC)` : '–'}`,
    rate
      ? `Response rate: ${(rate.rate * 100).toFixed(1)} % (${rate.answered} of ${rate.shown} who were shown the survey)`
      : 'Response rate: not known, as nobody counted how often the survey was shown',
    ...listed('Surveys', statement.surveys, ({ survey, version, n: times }) => {
      return `${survey}${version === null ? '' : `, version ${version}`}: ${times}`;
    }),
    ...listed('Chosen by', statement.sampling, ({ method, rate: share, n: times }) => {
      return `${method}${share === null ? '' : `, share ${share}`}: ${times}`;
    }),
    ...listed('Channels', Object.entries(statement.channels), ([name, times]) => `${name}: ${times}`),
    ...listed('Languages', Object.entries(statement.languages), ([name, times]) => {
      return `${name || 'not known'}: ${times}`;
    }),
    ...listed('Wording', statement.wording, ({ survey, question, kind, en, sv }) => {
      return `${survey} / ${question} (${kind}): ${en} | ${sv}`;
    }),
    '',
    'Who answered chose to. Those who did not may think otherwise.',
    '',
  ].join('\n');
}

function listed<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] {
  return items.length === 0 ? [] : ['', `${title}:`, ...items.map((item) => `- ${line(item)}`)];
}
