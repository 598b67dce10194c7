import { expect } from '@open-wc/testing';
import type { JourneyReport } from '../../../src/report/types.js';
import { expectNoViolations } from '../../helpers/axe.js';
import { byText, one, text, texts } from '../board-fixture.js';
import { settled, shownAt } from '../open.js';
import { decidedReport, nps, report, stage, touchpoint } from '../report-samples.js';

const home = location.href;
const improvement = {
  id: 'i1',
  site: null,
  touchpoint: 'returns',
  said: { en: 'Returns are hard.', sv: 'Returer är krångliga.', fi: 'Vaikeaa.' },
  did: { en: 'A label in every parcel.', fi: 'Tarra.' },
  date: '2026-10-01',
  published: true,
};

/** A report of returns, whose counts are `counts`. */
function returns(counts: Record<string, number>): JourneyReport {
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const scores = [{ ...nps(0, n), counts }];
  return report({
    stages: [stage('use', { touchpoints: [touchpoint('returns', { responses: n, scores })] })],
  });
}

const replies = {
  'improvements/drafts': { improvements: [improvement] },
  report: returns({ 9: 40, 3: 40 }),
  'POST improvements': improvement,
  'PUT improvements/i1': improvement,
  'DELETE improvements/i1': null,
};
const shownImprovements = (more: Record<string, unknown> = {}) =>
  shownAt('#improvements', { report: decidedReport(), replies: { ...replies, ...more } });

function fill(board: Element, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = board.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (field) field.value = value;
  }
}

afterEach(() => history.replaceState(null, '', home));

describe('the improvements', () => {
  it('say what customers said, what was done, where and when', async () => {
    const { board } = await shownImprovements();
    expect(text(one(board, '.entries > li'))).to.contain(
      'Returns 1 Oct 2026 Published You said: Returns are hard. We did: A label in every parcel.',
    );
  });

  it('compare before and after with an interval', async () => {
    const { board, api } = await shownImprovements();
    expect(api.asked).to.include('report?to=2026-09-30').and.include('report?from=2026-10-01');
    expect(text(one(board, '.effect'))).to.equal(
      'Before 0, since then 0. No difference that can be told from chance. Difference 0 (−30 to +30).',
    );
  });

  it('say that there are too few answers to compare', async () => {
    const { board } = await shownImprovements({ report: returns({ 9: 8 }) });
    expect(text(one(board, '.entries > li'))).not.to.contain('Before 0');
  });

  it('are written down as drafts, in the languages that are filled in', async () => {
    const { board, api } = await shownImprovements();
    fill(board, { touchpoint: 'returns', date: '2026-11-01', 'said-sv': ' Svårt. ', 'did-sv': 'Lätt.' });
    byText(board, '.improvements button', 'Write it down').click();
    await settled(board);
    expect(api.sent).to.deep.equal([
      'POST improvements {"site":null,"touchpoint":"returns","said":{"sv":"Svårt."},"did":{"sv":"Lätt."},"date":"2026-11-01","published":false}',
    ]);
  });

  it('keep languages that the form has no field for when they are changed', async () => {
    const { board, api } = await shownImprovements();
    byText(board, '.entries button', 'Change').click();
    await settled(board);
    fill(board, { 'did-en': 'Labels everywhere.' });
    byText(board, '.improvements button', 'Save').click();
    await settled(board);
    expect(api.sent[0])
      .to.contain('PUT improvements/i1')
      .and.contain('"fi":"Vaikeaa."')
      .and.contain('Labels everywhere.');
    expect(texts(board, '.improvements form button')).to.deep.equal(['Write it down']);
  });

  it('are withdrawn by a press, and removed only while they are drafts', async () => {
    const { board, api } = await shownImprovements();
    expect(texts(board, '.entries button')).to.deep.equal(['Change', 'Make it a draft again']);
    byText(board, '.entries button', 'Make it a draft again').click();
    await settled(board);
    expect(api.sent[0]).to.contain('"published":false');
  });

  for (const language of ['en', 'sv'] as const) {
    it(`are accessible, in ${language}`, async () => {
      const { board } = await shownAt('#improvements', { report: decidedReport(), replies, language });
      await expectNoViolations(board);
    });
  }
});
