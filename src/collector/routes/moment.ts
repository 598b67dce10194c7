import { resolveTouchpoint, type Journey } from '../../journey/index.js';
import { leastCertain, seriesReport, since } from '../../report/index.js';
import { limits } from '../../wire/limits.js';
import type { CollectorContext } from '../context.js';
import { Refused } from '../refused.js';
import { createDesk } from '../report-desk.js';
import { readReportQuery } from '../report-query.js';
import type { Store } from '../store/response-store.js';

export interface MomentOptions {
  store: Pick<Store, 'counts' | 'wasAsked'>;
  journey: Journey;
  hideUnder: number;
  timeZone: string;
  now: () => Date;
}

/** How long others may keep what is said, in seconds; and for how long the least certain score is the same. */
const caching = 60;
const deskTime = 300_000;
/** A touchpoint has traffic when it was shown or answered within so many milliseconds: 30 days. */
const recently = 30 * 86_400_000;
const onPages = [{ by: { column: 'channel' }, value: 'web' }] as const;

/**
 * Whether to ask: `?survey=nps&order=A-1` or `?survey=nps&subject=k3jf…` whether that was answered, and with
 * `budget=journey` also which touchpoint needs an answer most. Says nothing of anybody but yes or no, so
 * that it may be read by every page and kept by every cache. Pages ask the budget, so it looks at what pages ask:
 * what is only asked by mail or in a store would keep them silent for good.
 */
export function moment({ store, journey, hideUnder, timeZone, now }: MomentOptions) {
  const desk = createDesk({
    marker: async () => String(Math.floor(now().getTime() / deskTime)),
    make: async (site) => {
      const query = new URLSearchParams(site === undefined ? {} : { site });
      const { count, view } = readReportQuery(query, { hideUnder, timeZone });
      const first = new Date(now().getTime() - recently).toISOString().slice(0, 10);
      const { tallies, counts, funnel, ...rest } = await store.counts({ ...count, filters: onPages });
      const recent = {
        tallies: since(tallies.flatMap(ofPages), first),
        counts: since(counts.flatMap(ofPages), first),
        funnel: since(funnel.flatMap(ofPages), first),
      };
      const report = seriesReport({ ...rest, ...recent, journey, view, now: now() });
      return { body: leastCertain(report) ?? '', rows: recent.tallies.length };
    },
  });

  /** The touchpoint that needs an answer most, as the page writes it where it is the page's own. */
  async function needy(site: string | undefined, own: string | undefined): Promise<{ touchpoint?: string }> {
    const { body: touchpoint } = await desk(site);
    if (touchpoint === '') return {};
    return { touchpoint: own && resolveTouchpoint(journey, own).id === touchpoint ? own : touchpoint };
  }

  return async (context: CollectorContext): Promise<Response> => {
    const { survey, site, order, subject, touchpoint, budget } = read(context);
    if (survey === undefined) throw new Refused('bad_query', 'survey: say which one would be asked.');
    const asked = await store.wasAsked({ survey, site, order, subject });
    const need = budget === 'journey' ? await needy(site, touchpoint) : {};
    context.header('Cache-Control', `public, max-age=${caching}`);
    return context.json({ asked, ...need });
  };
}

/** What was counted on pages, and nothing else. */
function ofPages<Row extends { groups: readonly (string | null)[] }>(row: Row): Row[] {
  return row.groups[0] === 'web' ? [{ ...row, groups: [] }] : [];
}

function read(context: CollectorContext): Record<string, string | undefined> {
  const query: Record<string, string> = context.req.query();
  for (const [name, value] of Object.entries(query))
    if (value.length > limits.label)
      throw new Refused('bad_query', `${name}: must have at most ${limits.label} characters.`);
  return query;
}
