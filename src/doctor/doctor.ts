// It shares the file of what decides, and so what that remembers.
import '../moment/index.js';
import { fromPage } from '../moment/from-page.js';
import { warned } from '../moment/warn-once.js';
import { chartsOf } from './chart.js';
import { addressOf } from './endpoint-findings.js';
import { watchHistory } from './history.js';
import { openPanel } from './panel.js';
import { policiesOfPage, type Policies } from './policy.js';
import { reach, type Reached } from './reach.js';
import { surveysOnPage } from './surveys-on-page.js';
import { wordsFor } from './words/index.js';

let isOpen = false;

/**
 * Opens the doctor: a panel that says of every survey of the page why it shows or does not, whether its answers would
 * arrive, whether it can be read, and what it would send. Posts nothing and remembers nothing. Once is enough.
 */
export async function open(): Promise<void> {
  if (isOpen) return;
  isOpen = true;
  const rules = await import('../moment/rules.js');
  const words = wordsFor([fromPage('documentElement').lang, ...navigator.languages]);
  const over = new AbortController();
  const { signal } = over;
  const reached = new Map<string, Reached>();
  const asked = new Set<string>();
  let policies: Policies | undefined;
  let turn = 0;

  const look = async (): Promise<void> => {
    const own = (turn += 1);
    const surveys = surveysOnPage();
    askAll(surveys);
    const known = { words, rules, history, reached, policies, probe: panel.probe, crossing, now: Date.now() };
    const charts = await chartsOf(surveys, known);
    if (own === turn && !signal.aborted) panel.show({ charts, warnings: [...warned] });
  };
  const askAll = (surveys: readonly Element[]): void => {
    for (const address of surveys.map(addressOf)) {
      if (!address || asked.has(address.href) || !/^https?:$/.test(address.protocol)) continue;
      asked.add(address.href);
      void reach(address).then((found) => {
        reached.set(address.href, found);
        void look();
      });
    }
  };
  const lookSoon = (): void => void setTimeout(look);
  const again = (): void => {
    asked.clear();
    reached.clear();
    void policiesOfPage().then((found) => {
      policies = found;
      void look();
    });
  };
  const closed = (): void => {
    isOpen = false;
    over.abort();
  };
  const panel = openPanel({ words, again, closed, signal });
  const history = watchHistory(lookSoon, signal);
  const crossing = new IntersectionObserver(lookSoon, { threshold: [0, 0.01] });
  signal.addEventListener('abort', () => crossing.disconnect());
  // What a survey has asked elsewhere is known a little after it came.
  const heard = new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => Reflect.get(entry, 'initiatorType') === 'fetch'))
      setTimeout(look, 100);
  });
  heard.observe({ type: 'resource' });
  signal.addEventListener('abort', () => heard.disconnect());
  for (const type of ['popstate', 'hashchange', 'pageshow', 'storage'])
    addEventListener(type, lookSoon, { signal });
  again();
  void look();
}
