import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectNoViolations } from '../../helpers/axe.js';
import { onlyIn } from '../../helpers/engine.js';
import { byText, one, text, texts } from '../board-fixture.js';
import { open, settled, shownAt } from '../open.js';
import { decidedReport, fullReport } from '../report-samples.js';

const home = location.href;
const due = '2026-11-20T10:00:00.000Z';
const aCase = { rule: 'low', touchpoint: 'customer_service', createdAt: due, dueAt: due, owner: 'Kim' };
const comment = {
  id: 'r1',
  question: 'why',
  text: 'Nobody picked up the phone.',
  score: { question: 'score', kind: 'nps', value: 1 },
  survey: 'nps',
  site: null,
  stage: 'use',
  touchpoint: 'customer_service',
  locale: 'en',
  day: '2026-11-20',
  starred: false,
  hidden: false,
  theme: null,
};
const improvement = {
  id: 'i1',
  site: null,
  touchpoint: 'customer_service',
  said: { en: 'Nobody picks up.' },
  did: { en: 'Two more people on Mondays.' },
  date: '2026-11-10',
  published: true,
};
const replies = {
  comments: { comments: [comment], next: null, withheld: false },
  cases: {
    cases: [
      { ...aCase, id: 'c1', status: 'received', overdue: true },
      { ...aCase, id: 'c2', status: 'done', overdue: false },
    ],
    counts: { open: 1, overdue: 1, byStatus: {} },
  },
  improvements: { improvements: [improvement] },
};
const shownService = (language: 'en' | 'sv' = 'en') =>
  shownAt('#touchpoint/use/customer_service', { report: decidedReport(), replies, language });

afterEach(() => history.replaceState(null, '', home));

describe('the page of a touchpoint', () => {
  it('has its own title, in the page and in the window', async () => {
    const { board } = await shownService();
    expect(text(one(board, 'h1'))).to.equal('Use › Customer service');
    expect(document.title).to.equal('Use › Customer service · Journey board · Kundresa');
  });

  it('says the score with its interval, who answers, and that it is the weakest link', async () => {
    const { board } = await shownService();
    expect(text(one(board, '.head-line'))).to.equal(
      'NPS −18 −27 to −9 233 of 241 responses responses 241 of those asked answered 3.3% 1% to 5% It scores −18, 55.4 points below the +37 of the others that are asked alike; 980 customers pass there, and it weighs 2 in your journey file. Weakest link Hardly anybody who is asked answers',
    );
  });

  it('draws the trend, and says the same as a table', async () => {
    const { board } = await shownService();
    expect(board.querySelectorAll('.chart circle')).to.have.length(2);
    one(board, '.trend-chart summary').click();
    const rows = texts(board, '.trend-chart tbody tr');
    // The table has the step without a score too.
    expect(rows).to.have.length(3);
    expect(rows.join()).to.contain('−22').and.contain('−15');
  });

  it('says each question as the survey does, with shares that add up to 100 percent', async () => {
    const options = [{ id: 'friend', label: { en: 'Somebody told me', sv: 'Någon berättade' } }];
    const title = { en: 'How did you find {brand|us}?', sv: 'Hur hittade du {brand|oss}?' };
    const questions = [{ id: 'source', kind: 'choice', title, options }];
    const poll = { v: 1, id: 'exit-poll', version: 1, name: 'Poll', pages: [{ questions }] };
    const { board } = await shownAt('#touchpoint/purchase/checkout', {
      report: fullReport(),
      replies: { 'surveys/exit-poll.json': poll },
      language: 'sv',
    });
    const question = byText(board, '.question', 'Hur hittade du oss?');
    expect(text(question)).to.contain('Någon berättade');
    const parts = texts(question, '.shares b').map((part) => Number.parseInt(part, 10));
    expect(parts.reduce((sum, part) => sum + part, 0)).to.equal(100);
  });

  it('shows what customers write, the open cases and what was changed there', async () => {
    const { board, api } = await shownService();
    expect(text(board)).to.contain('Nobody picked up the phone.');
    expect(api.asked).to.include('cases?touchpoint=customer_service&limit=500');
    const cases = [...board.querySelectorAll('touchpoint-cases .entries a')];
    expect(cases.map((link) => link.getAttribute('href'))).to.deep.equal(['#cases/c1']);
    expect(text(byText(board, 'section', 'What was changed'))).to.contain('Two more people on Mondays.');
  });

  it('offers a statement of method of this touchpoint alone', async () => {
    const { board } = await shownService();
    const link = byText(board, '.method a', 'Method statement').getAttribute('href') ?? '';
    expect(Object.fromEntries(new URLSearchParams(link.split('?')[1]))).to.include({
      stage: 'use',
      touchpoint: 'customer_service',
      format: 'text',
    });
  });

  it('leads to the touchpoints beside it and back to the map, and takes the focus to the title', async () => {
    const { board } = await shownService();
    const links = [...board.querySelectorAll('.ways a')].map((link) => link.getAttribute('href'));
    expect(links[0]).to.equal('#map');
    expect(links.length).to.be.above(1);
    const next = links.at(-1) ?? '';
    await open(next);
    await settled(board);
    expect(document.activeElement).to.equal(one(board, 'h1'));
    expect(text(one(board, 'h1'))).not.to.equal('Use › Customer service');
  });

  it('says of a touchpoint that nothing is known of that there is nothing', async () => {
    const { board } = await shownAt('#touchpoint/use/no%2Fwhere', { report: fullReport(), replies: {} });
    expect(text(board)).to.contain('Nothing is known of this touchpoint');
    expect(text(one(board, 'h1'))).to.equal('Use › no/where');
  });

  for (const language of ['en', 'sv'] as const)
    it(`is accessible, in ${language}`, async () => {
      const { board } = await shownService(language);
      for (const details of board.querySelectorAll('details')) details.open = true;
      await expectNoViolations(board);
    });

  onlyIn(['chromium', 'firefox'], 'setViewport', () => {
    for (const width of [320, 1280])
      it(`is no wider than ${width} pixels`, async () => {
        await setViewport({ width, height: 640 });
        const { board } = await shownService();
        for (const details of board.querySelectorAll('details')) details.open = true;
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    after(() => setViewport({ width: 1280, height: 900 }));
  });
});
