import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../../helpers/axe.js';
import { one, text, texts } from '../board-fixture.js';
import { shownAt } from '../open.js';
import { decidedReport } from '../report-samples.js';

const home = location.href;
const audit = {
  entries: [
    {
      id: '2',
      at: '2026-11-20T10:00:00.000Z',
      who: 'Kim',
      role: 'admin',
      action: 'responses.erase',
      detail: { erased: 1 },
    },
    { id: '1', at: '2026-11-20T09:00:00.000Z', who: 'Lo', role: 'worker', action: 'new.thing', detail: {} },
  ],
};

afterEach(() => history.replaceState(null, '', home));

describe('access', () => {
  it('says who I am, and who did what', async () => {
    const { board } = await shownAt('#access', { report: decidedReport(), replies: { audit } });
    expect(text(one(board, '.access'))).to.contain('You are Kim: admin.');
    const [first, second] = texts(board, '.access tbody tr');
    expect(first).to.contain('Kim admin Erased responses {"erased":1}');
    expect(second).to.contain('Lo worker new.thing');
  });

  it('is not shown to others: the map is there instead', async () => {
    const worker = { name: 'Lo', role: 'worker', by: 'session' };
    const { board } = await shownAt('#access', {
      report: decidedReport(),
      replies: { audit, session: worker },
    });
    expect(board.querySelector('board-access')).to.equal(null);
    expect(board.querySelector('.map')).not.to.equal(null);
    expect(texts(board, '.views a')).not.to.include('Access');
  });

  for (const language of ['en', 'sv'] as const) {
    it(`is accessible, in ${language}`, async () => {
      const { board } = await shownAt('#access', { report: decidedReport(), replies: { audit }, language });
      await expectNoViolations(board);
    });
  }
});
