import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../../helpers/axe.js';
import { byText, one, text } from '../board-fixture.js';
import { settled, shownAt } from '../open.js';
import { decidedReport, report } from '../report-samples.js';

const home = location.href;

afterEach(() => history.replaceState(null, '', home));

describe('demo data', () => {
  it('is offered on an empty board, and loaded by one press', async () => {
    const empty = { ...report(), demo: 'available' as const };
    const { board, api, source } = await shownAt('#map', {
      report: empty,
      replies: { 'POST demo-data': {} },
    });
    byText(board, 'button', 'Fill the board with demo data').click();
    await settled(board);
    expect(api.sent).to.deep.equal(['POST demo-data']);
    expect(source.refreshed).to.equal(1);
    await expectNoViolations(board);
  });

  it('is not offered where it cannot be had', async () => {
    const { board } = await shownAt('#map', { report: report(), replies: {} });
    expect(text(board)).not.to.contain('demo data');
  });

  it('is called made up as long as it is shown, and removed by one press', async () => {
    const loaded = { ...decidedReport(), demo: 'loaded' as const };
    const { board, api } = await shownAt('#map', { report: loaded, replies: { 'DELETE demo-data': {} } });
    expect(text(one(board, '.demo'))).to.contain('made-up answers about a shop that does not exist');
    byText(board, 'button', 'Remove the demo data').click();
    await settled(board);
    expect(api.sent).to.deep.equal(['DELETE demo-data']);
    await expectNoViolations(board);
  });

  it('shows how much of it is there while it is loaded', async () => {
    const loading = { ...report(), demo: 'loading' as const, demoPercent: 40 };
    const { board } = await shownAt('#map', { report: loading, replies: {} });
    expect(one(board, '.demo progress').getAttribute('value')).to.equal('40');
    expect(text(one(board, '.demo')))
      .to.contain('Filling the board …')
      .and.to.contain('40%');
    expect(text(board)).not.to.contain('Fill the board with demo data');
    await expectNoViolations(board);
  });

  it('says when that did not work', async () => {
    const empty = { ...report(), demo: 'available' as const };
    const { board } = await shownAt('#map', { report: empty, replies: {} });
    byText(board, 'button', 'Fill the board with demo data').click();
    await settled(board);
    expect(text(one(board, '[role=alert]'))).to.equal('That did not work. Try again.');
  });
});
