import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Reading } from '../../src/board/report-source.js';
import type { JourneyReport } from '../../src/report/types.js';
import { expectNoViolations } from '../helpers/axe.js';
import { byText, now, one, row, shown, text, texts } from './board-fixture.js';
import { fullReport, latest, nps, report, stage, touchpoint } from './report-samples.js';

describe('journey-board over time', () => {
  it('marks and announces an answer that comes while one looks, and says nothing when nothing comes', async () => {
    const { board, give } = await shown(report({ responses: 1, latest: [latest('a')] }));
    const announced = () => text(one(board, '.announcement'));
    expect(announced()).to.equal('');
    const service = touchpoint('customer_service', { responses: 2, scores: [nps(100, 2)] });
    const newer = latest('b', { receivedAt: '2026-11-23T13:33:00.000Z' });
    const stages = report().stages.map((entry) =>
      entry.id === 'use' ? stage('use', { responses: 2, touchpoints: [service] }) : entry,
    );
    await give(report({ responses: 2, stages, latest: [newer, latest('a')] }));
    expect(announced()).to.equal('One new answer: Use › Customer service');
    expect(texts(board, '.latest li.fresh')).to.have.length(1);
    expect(text(one(board, '.latest li.fresh .when'))).to.match(/new$/);
    expect(texts(board, '.touchpoint.fresh h4')).to.deep.equal(['Customer service']);

    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(one(board, '.announcement'), { childList: true, characterData: true, subtree: true });
    await give({ state: 'unchanged', at: now });
    expect(observer.takeRecords().concat(changes)).to.deep.equal([]);
  });

  it('announces two answers in a row as two messages', async () => {
    const { board, give } = await shown(report({ responses: 1, latest: [latest('a')] }));
    await give(report({ responses: 2, latest: [latest('b'), latest('a')] }));
    const first = board.querySelector('.announcement > *');
    await give(report({ responses: 3, latest: [latest('c'), latest('b'), latest('a')] }));
    const second = board.querySelector<HTMLElement>('.announcement > *');
    expect(text(second)).to.equal('One new answer: Use › customer_service');
    expect(second).not.to.equal(first);
  });
});

describe('journey-board without numbers', () => {
  it('explains what to do next while there is no answer, with a snippet to copy', async () => {
    const { board } = await shown(report());
    expect(text(byText(board, 'h2', 'Waiting'))).to.equal('Waiting for the first answer');
    const snippet = one(board, 'pre').textContent;
    expect(snippet).to.contain(`<script src="${location.origin}`).and.contain('<nps-survey');
    expect(one(board, '.panel a').getAttribute('href')).to.equal('/');
    expect(text(one(board, '.panel a[href="/builder"]'))).to.equal('Put a snippet of your own together');
    expect(texts(board, '.stage.empty')).to.have.length(5);
    expect(board.querySelector('.totals'), 'a row of zeros').to.equal(null);
  });

  it('selects the snippet when it cannot copy it', async () => {
    const { board } = await shown(report());
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    byText(board, 'button', 'Copy').click();
    await new Promise(requestAnimationFrame);
    await board.updateComplete;
    if (clipboard) Reflect.deleteProperty(navigator, 'clipboard');
    expect(String(getSelection())).to.contain('<nps-survey');
    expect(text(board)).to.contain('Could not copy');
  });

  it('copies the snippet', async () => {
    const { board } = await shown(report());
    const copied: string[] = [];
    const writeText = async (words: string): Promise<void> => void copied.push(words);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    byText(board, 'button', 'Copy').click();
    await new Promise(requestAnimationFrame);
    await board.updateComplete;
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.deep.equal([one(board, 'pre').textContent]);
    expect(text(one(board, '.panel button'))).to.equal('Copied');
  });

  it('keeps the last numbers, with their age, while the server is unreachable', async () => {
    const { board, give, source } = await shown(null);
    await give({ state: 'report', report: fullReport(), at: now - 3 * 60_000 });
    await give({ state: 'unreachable', status: 503 });
    expect(text(byText(board, 'section', 'does not answer'))).to.contain('The server answered 503.');
    expect(text(byText(board, 'section', 'does not answer'))).to.contain('3 minutes ago');
    expect(row(board, 'Landing page')).to.contain('+31');
    expect(text(one(board, '.announcement'))).to.equal('The server does not answer');
    byText(board, 'button', 'Try now').click();
    expect(source.refreshed).to.equal(1);
    await give({ state: 'unchanged', at: now });
    expect(text(one(board, '.announcement'))).to.equal('The server answers again');
    expect(text(board)).not.to.contain('does not answer');
  });

  it('says so when the server has never answered', async () => {
    const { board } = await shown({ state: 'unreachable', status: null });
    expect(text(board)).to.contain('There are no numbers to show yet');
  });

  it('asks for a token, and takes one by keyboard', async () => {
    const { board, source, give } = await shown({ state: 'locked', refused: false });
    expect(text(board)).to.contain('This board needs a token');
    one(board, 'input').focus();
    await sendKeys({ type: 'secret' });
    await sendKeys({ press: 'Enter' });
    expect(source.tokens).to.deep.equal(['secret']);
    source.signedIn = true;
    await give(fullReport());
    await board.updateComplete;
    expect(document.activeElement).to.equal(board.querySelector('h1'));
    byText(board, 'button', 'Sign out').click();
    expect(source.signedIn).to.equal(false);
  });

  it('says that a token was refused, beside the field', async () => {
    const { board } = await shown({ state: 'locked', refused: true });
    const field = one(board, 'input');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const why = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(text(why)).to.equal('The server did not accept that token.');
  });

  it('drops the numbers when they may no longer be read', async () => {
    const { board, give } = await shown(fullReport());
    await give({ state: 'closed', detail: 'Reading is off.' });
    expect(text(board)).to.contain('This board is closed').and.contain('Reading is off.');
    expect(text(board)).not.to.contain('Landing page');
  });
});

describe('journey-board for everybody', () => {
  const states: [name: string, reading: Reading | JourneyReport][] = [
    ['full', fullReport()],
    ['empty', report()],
    ['locked', { state: 'locked', refused: true }],
    ['closed', { state: 'closed', detail: 'Says why.' }],
    ['unreachable', { state: 'unreachable', status: 502 }],
  ];
  for (const language of ['en', 'sv'] as const) {
    for (const [name, reading] of states) {
      it(`is accessible when ${name}, in ${language}`, async () => {
        const { board } = await shown(reading, language);
        board.querySelector('details')?.setAttribute('open', '');
        await expectNoViolations(board);
      });
    }
  }
});
