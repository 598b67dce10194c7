import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../../helpers/axe.js';
import { byText, one, text, texts } from '../board-fixture.js';
import { settled, shownAt } from '../open.js';
import { decidedReport } from '../report-samples.js';

const home = location.href;
const entry = {
  id: 'c1',
  rule: 'low',
  status: 'received',
  owner: null,
  touchpoint: 'customer_service',
  createdAt: '2026-11-20T10:00:00.000Z',
  dueAt: '2026-11-22T10:00:00.000Z',
  overdue: true,
};
const file = {
  ...entry,
  response: {
    survey: 'nps',
    version: 1,
    locale: 'sv',
    answeredAt: entry.createdAt,
    answers: [
      { question: 'score', kind: 'nps', value: 2 },
      { question: 'why', kind: 'text', value: 'Ingen svarade.' },
    ],
  },
  contact: { value: { email: 'kund@example.com' }, agreedTo: '2026-01' },
  history: [
    { id: 'e1', at: entry.createdAt, who: 'collector', kind: 'created', detail: { rule: 'low' } },
    { id: 'e2', at: entry.createdAt, who: 'Kim', kind: 'note', detail: { text: 'Called, no answer.' } },
  ],
};
const replies = {
  cases: { cases: [entry], counts: { open: 4, overdue: 1, byStatus: { received: 3, in_work: 1 } } },
  'cases/c1': file,
  'PATCH cases/c1': file,
  'POST cases/c1/notes': null,
  'POST cases/c1/contacted': null,
};
const shownCase = (hash: string, more: Record<string, unknown> = {}) =>
  shownAt(hash, { report: decidedReport(), replies: { ...replies, ...more } });

afterEach(() => history.replaceState(null, '', home));

describe('the cases', () => {
  it('are listed with state, owner and due time, and counted', async () => {
    const { board } = await shownCase('#cases');
    expect(texts(board, '.cases .totals div')).to.deep.equal(['open 4', 'overdue 1']);
    expect(text(one(board, '.entries > li')))
      .to.contain('Customer service Received Overdue')
      .and.contain('Nobody');
  });

  it('are filtered by state and by what is overdue', async () => {
    const { board, api } = await shownCase('#cases');
    one(board, 'input[name=overdue]').click();
    await settled(board);
    expect(api.asked).to.include('cases?limit=50&overdue=true');
    expect(one(board, 'option[value=received]').textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Received (3)',
    );
  });

  it('say what was answered, to which text the customer agreed, and what happened', async () => {
    const { board } = await shownCase('#cases/c1');
    const page = text(one(board, '.cases'));
    expect(page).to.contain('2 of 10 Ingen svarade.');
    expect(page).to.contain('kund@example.com').and.contain('Agreed to the text 2026-01.');
    expect(page).to.contain('Called, no answer.');
  });

  it('say choices in the words of the survey, also of one that the report does not show', async () => {
    const answers = [{ question: 'why', kind: 'choice', value: 'o1' }];
    const response = { ...file.response, survey: 'own', version: 3, answers };
    const options = [{ id: 'o1', label: { en: 'The parcel was late' } }];
    const questions = [{ id: 'why', kind: 'choice', title: { en: 'What went wrong?' }, options }];
    const own = { id: 'own', version: 3, name: 'Own', pages: [{ id: 'a', questions }] };
    const more = { 'cases/c1': { ...file, response }, 'surveys/own.json': own };
    const { board } = await shownCase('#cases/c1', more);
    await settled(board);
    expect(text(one(board, '.cases .said'))).to.equal('What went wrong? The parcel was late');
    const later = { ...more, 'surveys/own.json': { ...own, version: 4 } };
    const { board: other } = await shownCase('#cases/c1', later);
    await settled(other);
    expect(text(one(other, '.cases .said'))).to.equal('o1');
  });

  it('offer no way to reach a customer who has not agreed', async () => {
    const { board } = await shownCase('#cases/c1', { 'cases/c1': { ...file, contact: null } });
    expect(text(one(board, '.cases'))).to.contain('This customer has not agreed to be contacted.');
    expect(text(one(board, '.cases'))).not.to.contain('I have sent an e-mail');
  });

  it('get another due time', async () => {
    const { board, api } = await shownCase('#cases/c1');
    const due = board.querySelector<HTMLInputElement>('[name=due]');
    if (due) due.value = '2026-12-24T15:00';
    byText(board, '.cases button', 'Change the time').click();
    await settled(board);
    const at = new Date('2026-12-24T15:00').toISOString();
    expect(api.sent).to.deep.equal([`PATCH cases/c1 {"dueAt":"${at}"}`]);
  });

  it('come page by page', async () => {
    const cases = Array.from({ length: 50 }, (_, at) => ({ ...entry, id: `c${at}` }));
    const { board, api } = await shownCase('#cases', { cases: { ...replies.cases, cases } });
    expect(texts(board, '.cases .entries > li')).to.have.length(50);
    api.replies['cases'] = { ...replies.cases, cases: [{ ...entry, id: 'last' }] };
    byText(board, '.cases button', 'Show more').click();
    await settled(board);
    expect(api.asked.at(-1)).to.equal('cases?limit=50&after=c49');
    expect(texts(board, '.cases .entries > li')).to.have.length(51);
    expect(texts(board, '.cases button')).not.to.include('Show more');
  });

  it('are taken, begun, noted on and told of', async () => {
    const { board, api } = await shownCase('#cases/c1');
    for (const name of ['Take it', 'Begin work', 'I have sent an e-mail']) {
      byText(board, '.cases button', name).click();
      await settled(board);
    }
    const note = board.querySelector('textarea');
    if (note) note.value = 'Sent a new parcel.';
    byText(board, '.cases button', 'Add the note').click();
    await settled(board);
    expect(api.sent).to.deep.equal([
      'PATCH cases/c1 {"owner":"Kim"}',
      'PATCH cases/c1 {"status":"in_work"}',
      'POST cases/c1/contacted {"by":"email"}',
      'POST cases/c1/notes {"text":"Sent a new parcel."}',
    ]);
    expect(note?.value).to.equal('');
  });

  for (const language of ['en', 'sv'] as const) {
    for (const hash of ['#cases', '#cases/c1']) {
      it(`are accessible at ${hash}, in ${language}`, async () => {
        const { board } = await shownAt(hash, { report: decidedReport(), replies, language });
        await expectNoViolations(board);
      });
    }
  }
});
