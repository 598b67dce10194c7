import type { JourneyReport } from '../../src/report/types.js';
import type { Language } from '../../src/board/words.js';
import { TestApi, shown, type Shown } from './board-fixture.js';

/** Somebody who may do everything. */
export const admin = { name: 'Kim', role: 'admin', by: 'session' };

/** Opens a page of the board as its links do. */
export async function open(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const there = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  location.hash = hash;
  await there;
}

/** A board with a page open, and all that it reads there. */
export async function shownAt(
  hash: string,
  {
    report,
    replies,
    language = 'en',
  }: {
    report: JourneyReport;
    replies: Record<string, unknown>;
    language?: Language;
  },
): Promise<Shown> {
  const all = await shown(report, language, new TestApi({ session: admin, ...replies }));
  await settled(all.board);
  await open(hash);
  await settled(all.board);
  return all;
}

/** Waits until what was asked for is there and shows. */
export async function settled(board: Element): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all(
      [board, ...board.querySelectorAll('*')].map((each) =>
        'updateComplete' in each ? each.updateComplete : undefined,
      ),
    );
  }
}
