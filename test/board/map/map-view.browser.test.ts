import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../../helpers/axe.js';
import { TestApi, byText, one, row, shown, text, texts } from '../board-fixture.js';
import { decidedReport, fullReport, report } from '../report-samples.js';

const home = location.href;

/** Opens a page of the board as its links do. */
async function open(hash: string): Promise<void> {
  const there = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  location.hash = hash;
  await there;
}

afterEach(() => history.replaceState(null, '', home));

describe('the map', () => {
  it('says interval, answers, response rate, trend and what to beware of', async () => {
    const { board } = await shown(decidedReport());
    expect(row(board, 'Customer service')).to.equal(
      'Customer service NPS −18 Trend: from −22 to −15 in 2 steps −27 to −9 233 of 241 responses 3.3% of those asked Weakest link Hardly anybody who is asked answers',
    );
    expect(row(board, 'Landing page')).to.contain('May be one-sided');
  });

  it('shows touchpoints that nobody asks about, and those where nobody answers, as holes', async () => {
    const { board } = await shown(decidedReport());
    expect(texts(board, '.holes')).to.deep.equal([
      'Asked about, nobody answers Terms',
      'Not asked about Returns',
    ]);
  });

  it('draws as many stations as there are touchpoints with a score', async () => {
    const { board } = await shown(decidedReport());
    const measured = board.querySelectorAll('.strip .station');
    expect(measured.length).to.equal(5);
    expect(board.querySelectorAll('.strip .hole').length).to.be.above(0);
  });

  it('says why a link is the weakest, and what to do', async () => {
    const { board } = await shown(decidedReport());
    const panel = text(one(board, '.weakest-link'));
    expect(panel).to.contain('Weakest link Use › Customer service');
    expect(panel).to.contain(
      'It scores −18, 55.4 points below the +37 of the others that are asked alike; 980 customers pass there, and it weighs 2 in your journey file.',
    );
    expect(panel).to.contain('The gap is 44 points to 66 points');
    expect(panel).to.contain('What to do next');
  });

  it('says how many more answers it takes where nothing can be decided', async () => {
    const more = [
      { stage: 'use', touchpoint: 'delivery', more: 120 },
      { stage: 'use', touchpoint: 'website', more: 0 },
    ];
    const { board } = await shown({
      ...fullReport(),
      weakestLink: { state: 'undecided', why: 'few', lowest: null, gapSought: 20, more, notCompared: [] },
    });
    const panel = text(one(board, '.weakest-link'));
    expect(panel).to.contain('It cannot be decided yet').and.contain('Use › Delivery 120 more');
    expect(panel).not.to.contain('Website');
  });

  it('shows what the journey loses where', async () => {
    const { board } = await shown(decidedReport());
    expect(texts(board, '.losses li')).to.deep.equal([
      'Customer service NPS 48% bad (112 of 233) 22% middling 30% good',
    ]);
  });

  it('calls the stages as the chosen model does', async () => {
    const { board } = await shown(fullReport());
    const select = board.querySelector<HTMLSelectElement>('select[name=names]');
    expect(select).not.to.equal(null);
    if (!select) return;
    select.value = 'relationship';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await board.updateComplete;
    expect(texts(board, '.stage > h3')).to.deep.equal([
      'First contact',
      'Consideration',
      'Conversion',
      'Trust',
      'Identity',
    ]);
    expect(new URL(location.href).searchParams.get('names')).to.equal('relationship');
  });

  for (const language of ['en', 'sv'] as const) {
    it(`is accessible with everything on it, in ${language}`, async () => {
      const { board } = await shown(decidedReport(), language);
      for (const details of board.querySelectorAll('details')) details.open = true;
      await expectNoViolations(board);
    });
  }
});

describe('filters', () => {
  it('stand in the address, are asked for, and go away by Back', async () => {
    const { board, source } = await shown(fullReport());
    const field = board.querySelector<HTMLInputElement>('input[name=segment]');
    if (!field) throw new Error('no field');
    field.value = 'new';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await board.updateComplete;
    expect(source.queries).to.deep.equal(['segment=new']);
    expect(new URL(location.href).searchParams.get('segment')).to.equal('new');
    expect(one(board, 'main').getAttribute('aria-busy')).to.equal('true');
    const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    expect(source.queries.at(-1)).to.equal('');
  });

  it('are said as long as they are on, each with a way to take it off', async () => {
    history.replaceState(null, '', '?channel=email');
    const { board, source } = await shown(fullReport());
    expect(text(one(board, '.active'))).to.equal('Channel: E-mail ×');
    one(board, '.active button').click();
    expect(source.queries).to.deep.equal(['']);
  });

  it('bring no news: another report is no new answer', async () => {
    const { board, give } = await shown(fullReport());
    one(board, '.filters details').setAttribute('open', '');
    byText(board, '.spans button', 'Last 30 days').click();
    await give(decidedReport());
    expect(board.querySelectorAll('.fresh').length).to.equal(0);
    expect(one(board, 'main').hasAttribute('aria-busy')).to.equal(false);
  });

  it('offer the surveys, channels and languages that there are answers of', async () => {
    const method = { surveys: [{ survey: 'nps' }], channels: { web: 3 }, languages: { sv: 2, '': 1 } };
    const { board } = await shown(fullReport(), 'en', new TestApi({ method }));
    await board.updateComplete;
    await new Promise(requestAnimationFrame);
    one(board, '.filters details').setAttribute('open', '');
    expect(
      [...board.querySelectorAll('select[name=locale] option')].map((option) => option.textContent.trim()),
    ).to.deep.equal(['All', 'Swedish']);
  });

  it('that do not go together are told apart from a lost server', async () => {
    const { board } = await shown({ state: 'refused', detail: 'At most 3 filters go together.' });
    expect(text(board)).to.contain(
      'These filters do not go together At most 3 filters go together. Show all',
    );
  });
});

describe('the table', () => {
  it('says the same as the map', async () => {
    const { board } = await shown(decidedReport());
    await open('#table');
    await board.updateComplete;
    const line = byText(board, 'tr', 'Customer service');
    expect(text(line)).to.equal(
      'Customer service NPS −18 −27 to −9 233 3.3% of those asked Trend: from −22 to −15 in 2 steps Weakest link Hardly anybody who is asked answers',
    );
    expect(text(byText(board, 'tr', 'Returns'))).to.equal('Returns – – – – – – Not asked about');
    await expectNoViolations(board);
  });
});

describe('coverage', () => {
  it('shows every touchpoint with what is known of it, and where to ask next', async () => {
    const { board } = await shown(decidedReport());
    await open('#coverage');
    await board.updateComplete;
    expect(text(one(board, '.share'))).to.equal('4 of 7 touchpoints are measured.');
    expect(text(byText(board, '.coverage li li', 'Returns'))).to.equal('Returns Not asked about');
    const [first] = board.querySelectorAll('.proposals details');
    first?.setAttribute('open', '');
    expect(text(one(board, '.proposals pre'))).to.contain('data-survey="returns" data-stage="use"');
    expect(document.activeElement).to.equal(one(board, 'h1'));
    expect(document.title).to.equal('Coverage · Journey board · Kundresa');
    await expectNoViolations(board);
  });
});

describe('the walk', () => {
  it('leads from one survey to the next, as trials', async () => {
    const { board } = await shown(decidedReport());
    await open('#walk/2');
    await board.updateComplete;
    expect(text(one(board, '.stop'))).to.contain('Stop 2 of 8 Awareness › Advertisement');
    expect(one(board, '.stop a.button').getAttribute('href')).to.contain('/s/nps?').and.contain('test=true');
    expect(texts(board, '.pages a')).to.deep.equal(['← Back', 'Next →']);
    await expectNoViolations(board);
  });

  it('says that there is nothing to walk through', async () => {
    const { board } = await shown(report());
    await open('#walk');
    await board.updateComplete;
    expect(text(one(board, '.walk'))).to.contain('No survey has been answered yet');
  });
});
