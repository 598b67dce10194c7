import { expect } from '@open-wc/testing';
import type { JourneyReport } from '../../../src/report/types.js';
import { expectNoViolations } from '../../helpers/axe.js';
import { one, text, texts } from '../board-fixture.js';
import { shownAt } from '../open.js';
import { nps, report, stage, touchpoint } from '../report-samples.js';

const home = location.href;
const improvement = {
  id: 'i1',
  site: null,
  touchpoint: 'returns',
  said: { en: 'Returns are hard.' },
  did: { en: 'A label in every parcel.' },
  date: '2026-10-15',
  published: true,
};
const months = ['2026-09', '2026-10', '2026-11'];
const trend = months.map((period, at) => ({
  period,
  from: `${period}-01`,
  to: `${period}-30`,
  n: 40,
  value: at * 10,
  interval: null,
}));

/** A report of returns, and of service, where nothing was changed. */
function twoPlaces(counts: Record<string, number>): JourneyReport {
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const scores = [{ ...nps(10, n), counts, trend }];
  return report({
    responses: 2 * n,
    stages: [
      stage('use', {
        responses: 2 * n,
        touchpoints: ['customer_service', 'returns'].map((id) => touchpoint(id, { responses: n, scores })),
      }),
    ],
  });
}

const replies = {
  improvements: { improvements: [improvement, { ...improvement, id: 'i2', touchpoint: null }] },
  report: twoPlaces({ 9: 300, 3: 100 }),
};

afterEach(() => history.replaceState(null, '', home));

describe('a change', () => {
  for (const hash of ['#map', '#table'])
    it(`breaks and marks the trend of its touchpoint alone at ${hash}, with before and after beside it`, async () => {
      const { board, api } = await shownAt(hash, { report: twoPlaces({ 9: 300, 3: 100 }), replies });
      expect(board.querySelectorAll('.spark .change')).to.have.length(1);
      const place = one(board, '.spark:has(.change)').closest<HTMLElement>('tr, .touchpoint');
      expect(one(board, '.spark:has(.change) path').getAttribute('d')?.match(/M/g)).to.have.length(2);
      expect(text(place)).to.contain('Returns').and.contain('15 Oct 2026 A label in every parcel.');
      expect(text(place)).to.contain(
        'Before +50, since then +50. No difference that can be told from chance. Difference 0 (',
      );
      expect(api.asked.filter((path) => path.startsWith('report')).slice(-2)).to.deep.equal([
        'report?to=2026-10-14',
        'report?from=2026-10-15',
      ]);
      expect(place?.querySelector('.heard')?.textContent).to.contain('Changed on 15 Oct 2026.');
      await expectNoViolations(board);
    });

  it('says that there are too few answers to compare', async () => {
    const { board } = await shownAt('#map', {
      report: twoPlaces({ 9: 300, 3: 100 }),
      replies: { ...replies, report: twoPlaces({ 9: 8 }) },
    });
    expect(texts(board, 'change-effect')[0]).not.to.contain('Before +');
  });
});
