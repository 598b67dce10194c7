import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../../helpers/axe.js';
import { byText, one, text, texts } from '../board-fixture.js';
import { settled, shownAt } from '../open.js';
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

  it('makes a token, shows its secret once, and revokes', async () => {
    const token = { id: 't1', name: 'Lo', role: 'worker', createdAt: audit.entries[0]?.at, revokedAt: null };
    const replies = {
      audit,
      tokens: { tokens: [token, { ...token, id: 't0', name: 'Gone', revokedAt: token.createdAt }] },
      'POST tokens': { id: 't2', secret: 'kundresa_secret' },
      'DELETE tokens/t1': null,
    };
    const { board, api } = await shownAt('#access', { report: decidedReport(), replies });
    expect(texts(board, '.access .entries li')).to.have.length(1);
    const name = board.querySelector<HTMLInputElement>('.access [name=name]');
    if (name) name.value = ' Ada ';
    byText(board, '.access button', 'Make a token').click();
    await settled(board);
    expect(text(one(board, '.access [role=status] code'))).to.equal('kundresa_secret');
    await expectNoViolations(board);
    byText(board, '.access button', 'Revoke').click();
    await settled(board);
    expect(board.querySelector('.access [role=status] code')).to.equal(null);
    expect(api.sent).to.deep.equal(['POST tokens {"name":"Ada","role":"reader"}', 'DELETE tokens/t1']);
  });

  it('lists what webhooks were told, and what came of it', async () => {
    const delivery = {
      id: 'm1',
      url: 'https://hooks.example/in',
      event: 'case.created',
      state: 'failed',
      attempts: 2,
      created_at: '2026-11-20T10:00:00.000Z',
      status: 500,
      trouble: 'it answered 500',
    };
    const replies = { audit, deliveries: { deliveries: [delivery] } };
    const { board } = await shownAt('#access', { report: decidedReport(), replies });
    expect(texts(board, '.access tbody tr')[0]).to.contain(
      'https://hooks.example/in case.created failed, 2 tries 500 it answered 500',
    );
    await expectNoViolations(board);
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
