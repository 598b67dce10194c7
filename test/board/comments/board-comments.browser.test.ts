import { expect } from '@open-wc/testing';
import { mostTelling } from '../../../src/board/comments/telling-words.js';
import type { Comment } from '../../../src/board/comments/comment.js';
import { expectNoViolations } from '../../helpers/axe.js';
import { byText, one, text, texts } from '../board-fixture.js';
import { open, settled, shownAt } from '../open.js';
import { decidedReport } from '../report-samples.js';

const home = location.href;
const reader = { name: 'Lo', role: 'reader', by: 'session' };

const score = (value: number) => ({ question: 'score', kind: 'nps', value });

function comment(id: string, parts: Partial<Comment> = {}): Comment {
  return {
    id,
    question: 'why',
    text: 'Two days late, and nobody told me.',
    score: { question: 'score', kind: 'csat', value: 2 },
    survey: 'delivery',
    stage: 'use',
    touchpoint: 'customer_service',
    locale: 'en',
    day: '2026-11-20',
    starred: false,
    hidden: false,
    theme: null,
    ...parts,
  };
}

const replies = {
  comments: {
    comments: [comment('1'), comment('2', { text: '<b>Fint!</b>', locale: 'sv', theme: 'tone' })],
    next: 'x',
    withheld: true,
  },
  'comments/words': { comments: 2, words: [{ word: 'late', n: 12 }], withheld: false },
  'PATCH comments/1/why': null,
};
const shownComments = (more: Record<string, unknown> = {}) =>
  shownAt('#comments', { report: decidedReport(), replies: { ...replies, ...more } });

afterEach(() => history.replaceState(null, '', home));

describe('the comments', () => {
  it('are shown with score, place and day, as plain text in their own language', async () => {
    const { board } = await shownComments();
    const [first, second] = texts(board, '.entries > li');
    expect(first).to.contain('Two days late, and nobody told me. 2 of 5 Use › Customer service 20 Nov 2026');
    expect(second).to.contain('<b>Fint!</b>').and.contain('Theme: tone');
    expect(text(board)).to.contain('Comments of very small groups are not shown.');
  });

  it('are searched by words, touchpoint and marks', async () => {
    const { board, api } = await shownComments();
    byText(board, '.word-list button', 'late').click();
    await settled(board);
    expect(api.asked).to.include('comments?q=late').and.include('comments/words?q=late');
    const starred = board.querySelector<HTMLInputElement>('input[name=starred]');
    starred?.click();
    byText(board, 'button', 'Find').click();
    await settled(board);
    expect(api.asked).to.include('comments?q=late&starred=true');
  });

  it('of one touchpoint have an address of their own', async () => {
    const { api, board } = await shownAt('#comments/returns', { report: decidedReport(), replies });
    expect(api.asked).to.include('comments?touchpoint=returns');
    expect(board.querySelector<HTMLSelectElement>('select[name=touchpoint]')?.value).to.equal('returns');
  });

  it('are starred, hidden and given themes by workers', async () => {
    const { board, api } = await shownComments();
    byText(board, '.entries button', 'Star').click();
    await settled(board);
    const theme = board.querySelector<HTMLInputElement>('.entries input');
    if (theme) theme.value = 'delay';
    theme?.dispatchEvent(new Event('change'));
    await settled(board);
    expect(api.sent).to.deep.equal([
      'PATCH comments/1/why {"starred":true}',
      'PATCH comments/1/why {"theme":"delay"}',
    ]);
  });

  it('can be read, and not marked, by readers', async () => {
    const { board } = await shownComments({ session: reader });
    expect(board.querySelectorAll('.entries button').length).to.equal(0);
    expect(texts(board, '.views a')).to.deep.equal([
      'The map',
      'As a table',
      'Coverage',
      'Walk the journey',
      'Comments',
      'Cases',
    ]);
  });

  it('go on where the page ends', async () => {
    const { board, api } = await shownComments();
    byText(board, 'button', 'Show more').click();
    await settled(board);
    expect(api.asked).to.include('comments?after=x');
  });

  it('say why something did not work', async () => {
    const { board } = await shownComments({ 'PATCH comments/1/why': undefined });
    const { api } = { api: board.api };
    api.send = () => Promise.resolve({ ok: false, status: 422, detail: 'theme: too long.' });
    byText(board, '.entries button', 'Hide').click();
    await settled(board);
    expect(text(one(board, '[role=alert]'))).to.equal('theme: too long.');
  });

  for (const language of ['en', 'sv'] as const) {
    it(`are accessible, in ${language}`, async () => {
      const { board } = await shownAt('#comments', { report: decidedReport(), replies, language });
      await expectNoViolations(board);
    });
  }
});

describe('the weakest link', () => {
  it('is told in the words of customers, with the way to all of them', async () => {
    const { board, api } = await shownComments();
    await open('#map');
    await settled(board);
    expect(api.asked).to.include('comments?stage=use&touchpoint=customer_service&limit=50');
    expect(text(one(board, 'telling-words')))
      .to.contain('Two days late')
      .and.contain('All comments about it');
    expect(one(board, 'telling-words a').getAttribute('href')).to.equal('#comments/customer_service');
  });

  it('quotes starred comments first, then the lowest scores, each text once', () => {
    const quotes = mostTelling([
      comment('a', { text: 'It was fine, I think.', score: score(8) }),
      comment('b', { text: 'Nobody answered me.', score: score(1) }),
      comment('c', { text: 'Nobody answered me.', score: score(0) }),
      comment('d', { text: 'Starred, and without a score.', score: null, starred: true }),
      comment('e', { text: 'Bad' }),
    ]);
    expect(quotes.map(({ id }) => id)).to.deep.equal(['d', 'b', 'a']);
  });
});
