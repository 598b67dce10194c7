import { expect } from '@open-wc/testing';
import { byText, one, row, shown, text, texts } from './board-fixture.js';
import { fullReport, report, stage, touchpoint } from './report-samples.js';

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
    expect(row(board, 'Checkout')).to.equal('Checkout Found it easy 84% 312 of 498 responses');
  });

  it('leads from each touchpoint to its page', async () => {
    const { board } = await shown(fullReport());
    const link = byText(board, '.touchpoint a', 'Customer service');
    expect(link.getAttribute('href')).to.equal('#touchpoint/use/customer_service');
  });

  it('shows a score of zero as a score', async () => {
    const { board } = await shown(fullReport());
    expect(row(board, 'Newsletter')).to.equal('Newsletter NPS 0 39 answers');
  });

  it('marks fewer than 30 answers as few, and shows no score', async () => {
    const { board } = await shown(fullReport());
    expect(row(board, 'Advertisement')).to.equal('Advertisement 18 of 27 responses few answers');
    expect(row(board, 'Landing page')).not.to.contain('few');
  });

  it('says of answers that are held back that there are too few to show', async () => {
    const held = touchpoint('delivery', { withheld: true });
    const { board } = await shown(report({ stages: [stage('use', { touchpoints: [held] })] }));
    expect(text(byText(board, '.stage', 'Use'))).to.equal(
      'Use Too few answers to show Delivery Too few answers to show',
    );
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
    expect(row(board, 'Annons')).to.equal('Annons 18 av 27 svar få svar');
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
});
