import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { JourneyBoard } from '../../src/board/journey-board.js';
import type { Reading, ReportSource } from '../../src/board/report-source.js';
import type { Language } from '../../src/board/words.js';
import type { JourneyReport } from '../../src/report/types.js';
import { expectNoViolations } from '../helpers/axe.js';
import { fullReport, latest, nps, report, stage, touchpoint } from './report-samples.js';

customElements.define('journey-board', JourneyBoard);

const now = Date.parse('2026-11-23T13:33:00.000Z');

/** Gives the readings that a test tells it to. */
class TestSource implements ReportSource {
  signedIn = false;
  refreshed = 0;
  tokens: string[] = [];
  #listener: ((reading: Reading) => void) | null = null;

  watch(listener: (reading: Reading) => void): () => void {
    this.#listener = listener;
    return () => (this.#listener = null);
  }

  give(reading: Reading): void {
    this.#listener?.(reading);
  }

  refresh(): void {
    this.refreshed += 1;
  }

  signIn(token: string): void {
    this.tokens.push(token);
  }

  signOut(): void {
    this.signedIn = false;
  }
}

interface Shown {
  board: JourneyBoard;
  source: TestSource;
  /** Gives another reading and waits until it shows. */
  give: (reading: Reading | JourneyReport) => Promise<void>;
}

async function shown(first: Reading | JourneyReport | null, language: Language = 'en'): Promise<Shown> {
  const source = new TestSource();
  const board = await fixture<JourneyBoard>(
    html`<journey-board .source=${source} .language=${language} .clock=${() => now}></journey-board>`,
  );
  const give = async (reading: Reading | JourneyReport): Promise<void> => {
    source.give('state' in reading ? reading : { state: 'report', report: reading, at: now });
    await board.updateComplete;
  };
  if (first) await give(first);
  return { board, source, give };
}

function text(node: HTMLElement | null): string {
  return (node?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
}

function texts(board: Element, selector: string): string[] {
  return [...board.querySelectorAll<HTMLElement>(selector)].map(text);
}

function one(board: Element, selector: string): HTMLElement {
  const found = board.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The board shows no ${selector}.`);
  return found;
}

function byText(board: Element, selector: string, words: string): HTMLElement {
  const found = [...board.querySelectorAll<HTMLElement>(selector)].find((node) => text(node).includes(words));
  if (!found) throw new Error(`No ${selector} says “${words}”.`);
  return found;
}

/** The row of a touchpoint on the map. */
const row = (board: Element, name: string): string => text(byText(board, '.touchpoint', name));

before(async () => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/src/board/board.css';
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
  document.head.append(link);
  await loaded;
  await setViewport({ width: 1280, height: 900 });
});

describe('journey-board', () => {
  it('shows the five stages in order under their three phases, as a list of lists', async () => {
    const { board } = await shown(fullReport());
    expect(texts(board, '.map > li > h2')).to.deep.equal([
      'Before purchase',
      'During purchase',
      'After purchase',
    ]);
    expect(texts(board, '.map > li > ol > li > h3')).to.deep.equal([
      'Awareness',
      'Consideration',
      'Purchase',
      'Use',
      'Loyalty',
    ]);
    expect(texts(board, '.stage:nth-child(1) .touchpoint h4')).to.include('Landing page');
  });

  it('says what each number is', async () => {
    const { board } = await shown(fullReport());
    expect(row(board, 'Landing page')).to.equal('Landing page NPS +31 187 answers');
    expect(row(board, 'Customer service')).to.equal('Customer service NPS −18 233 of 241 responses');
    expect(row(board, 'Checkout')).to.contain('Found it easy 84% 312 of 498 responses survey checkout-ease');
    expect(row(board, 'Checkout')).to.contain('Chosen most Search engine 204 Friend or family 121');
  });

  it('shows a score of zero as a score', async () => {
    const { board } = await shown(fullReport());
    expect(row(board, 'Newsletter')).to.equal('Newsletter NPS 0 39 answers');
  });

  it('marks a score of fewer than 30 answers, and sets it smaller than a sure one', async () => {
    const { board } = await shown(fullReport());
    expect(row(board, 'Advertisement')).to.equal('Advertisement NPS +11 18 of 27 responses few answers');
    const size = (name: string) =>
      Number.parseFloat(getComputedStyle(one(byText(board, '.touchpoint', name), '.value')).fontSize);
    expect(size('Advertisement')).to.be.below(size('Landing page'));
    expect(row(board, 'Landing page')).not.to.contain('few');
  });

  it('shows a stage without answers as empty, not as zero', async () => {
    const { board } = await shown(fullReport());
    const empty = byText(board, '.stage', 'Consideration');
    expect(text(empty)).to.equal('Consideration No answers yet');
    expect(empty.classList.contains('empty')).to.equal(true);
  });

  it('names an unknown touchpoint as written, with the nearest known name', async () => {
    const { board } = await shown(fullReport());
    expect(row(board, 'chekout')).to.equal('chekout Unknown name. Did you mean checkout? 33 responses');
  });

  it('lists untagged answers apart, with the tag that was probably meant', async () => {
    const { board } = await shown(fullReport());
    expect(texts(board, '.untagged li')).to.deep.equal([
      'köpp › kassan 11 responses Did you mean stage="purchase" touchpoint="checkout"?',
      'no stage › No touchpoint 3 responses No known name is near. The five stages are awareness, consideration, purchase, use, loyalty.',
    ]);
  });

  it('shows the totals, and what is kept without being counted', async () => {
    const { board } = await shown(fullReport());
    expect(texts(board, '.totals > div')).to.deep.equal([
      'responses 1,284',
      'filled in to the end 1,190',
      'suspect, not counted 12',
      'trials, not counted 3',
    ]);
  });

  it('lists the latest answers with place, survey and values in words', async () => {
    const { board } = await shown(fullReport());
    const items = texts(board, '.latest > ol > li');
    expect(items[0]).to.contain('Use › Delivery nps 9 of 10 Lampan kom dagen efter');
    expect(items[1]).to.contain('Purchase › Checkout exit-poll Other: A poster at the station');
    expect(items[2]).to.contain('2 of 10 Not finished');
    expect(items[4]).to.contain('Suspect, not counted: faster than anyone writes');
    expect(one(board, '.latest time').getAttribute('datetime')).to.equal('2026-11-23T13:32:00.000Z');
  });

  it('shows what customers wrote as plain text in their own language', async () => {
    const { board } = await shown(fullReport());
    const quote = byText(board, 'blockquote', 'golvlampa');
    expect(quote.textContent).to.contain('<b>"golvlampa"</b> &');
    expect(quote.childElementCount).to.equal(0);
    expect(quote.lang).to.equal('sv');
  });

  it('never shows contact details', async () => {
    const { board } = await shown(fullReport());
    expect(text(board)).not.to.contain('kund@example.com');
  });

  it('speaks Swedish, with the numbers and names of Swedish', async () => {
    const { board } = await shown(fullReport(), 'sv');
    expect(texts(board, '.map > li > h2')).to.deep.equal(['Före köpet', 'Under köpet', 'Efter köpet']);
    expect(row(board, 'Annons')).to.equal('Annons NPS +11 18 av 27 svar få svar');
    expect(texts(board, '.totals dd')[0]).to.equal('1 284');
    expect(document.documentElement.lang).to.equal('sv');
    expect(document.title).to.equal('Resans karta · Kundresa');
  });

  it('changes language by its links and keeps the choice in the address', async () => {
    const before = location.href;
    const { board } = await shown(fullReport());
    byText(board, 'nav a', 'Svenska').click();
    await board.updateComplete;
    expect(text(one(board, 'h1'))).to.equal('Resans karta');
    expect(new URL(location.href).searchParams.get('lang')).to.equal('sv');
    expect(text(one(board, 'nav [aria-current]'))).to.equal('Svenska');
    history.replaceState(null, '', before);
  });

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

  it('explains what to do next while there is no answer, with a snippet to copy', async () => {
    const { board } = await shown(report());
    expect(text(byText(board, 'h2', 'Waiting'))).to.equal('Waiting for the first answer');
    const snippet = one(board, 'pre').textContent;
    expect(snippet).to.contain(`<script src="${location.origin}`).and.contain('<nps-survey');
    expect(one(board, '.panel a').getAttribute('href')).to.equal('/');
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
    const { board, source, give } = await shown({ state: 'locked', refused: false, detail: 'Says why.' });
    expect(text(board)).to.contain('This board needs a token').and.contain('Says why.');
    one(board, 'input').focus();
    await sendKeys({ type: 'secret' });
    await sendKeys({ press: 'Enter' });
    expect(source.tokens).to.deep.equal(['secret']);
    source.signedIn = true;
    await give(fullReport());
    await board.updateComplete;
    expect(document.activeElement).to.equal(board.querySelector('h1'));
    byText(board, 'button', 'Forget the token').click();
    expect(source.signedIn).to.equal(false);
  });

  it('says that a token was refused, beside the field', async () => {
    const { board } = await shown({ state: 'locked', refused: true, detail: '' });
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

  for (const width of [320, 1280, 2560]) {
    it(`fits a window of ${width} pixels`, async () => {
      await setViewport({ width, height: 900 });
      await shown(fullReport(), 'sv');
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await setViewport({ width: 1280, height: 900 });
    });
  }

  const states: [name: string, reading: Reading | JourneyReport][] = [
    ['full', fullReport()],
    ['empty', report()],
    ['locked', { state: 'locked', refused: true, detail: 'Says why.' }],
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

  it('is accessible while it shows old numbers on a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    const { board, give } = await shown(fullReport());
    await give({ state: 'unreachable', status: null });
    await expectNoViolations(board);
    await setViewport({ width: 1280, height: 900 });
  });
});
