import { expect } from '@open-wc/testing';
import { loaderTag, open, type FramedPage } from './framed-page.js';

afterEach(() => document.body.replaceChildren());

/** What an element says, as HTML without its content. */
function said(element: Element): string {
  return (element.cloneNode(false) as Element).outerHTML;
}

const endpoint = 'endpoint="https://svar.example/responses"';

const link = (query = '', base = 'https://svar.example') =>
  `${loaderTag()}<p><a href="${base}/s/nps${query}">Tell us</a></p>`;

async function untouched(page: FramedPage): Promise<void> {
  await page.settled();
  expect(page.log).to.deep.equal([]);
  expect(page.one('p > a').textContent).to.equal('Tell us');
}

describe('<div data-survey>', () => {
  it('becomes the element in place, with all that it says', async () => {
    const page = await open(
      `${loaderTag()}<div class="box" data-survey="nps" data-stage="use" data-touchpoint="delivery" data-lang="sv"></div>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('div.box > nps-survey'))).to.equal(
      `<nps-survey stage="use" touchpoint="delivery" lang="sv" ${endpoint}></nps-survey>`,
    );
  });

  it('keeps what stands in it as the fallback', async () => {
    const page = await open('<div data-survey="nps"><p>Tell <a href="/s/nps">us</a></p></div>', {
      failures: 9,
    });
    await page.until(() => page.log.length > 1);
    expect(page.one('div > nps-survey > p > a').checkVisibility()).to.equal(true);
  });

  it('gives its options to the poll', async () => {
    const page = await open(
      '<div data-survey="exit-poll" data-order-id="A-1"><option value="ad">An ad</option></div>',
    );
    await page.until(() => page.one('exit-poll').joined);
    expect(page.one('exit-poll[order-id="A-1"] > option').textContent).to.equal('An ad');
  });

  it('leaves what stands in it where it is when the survey is a panel', async () => {
    const page = await open(
      '<div data-survey="exit-poll" data-placement="panel" data-delay="0"><p>Hello</p><option value="ad">Ad</option></div>',
    );
    await page.until(() => page.one('exit-poll').calls?.includes('show'));
    expect(page.one('div > p').textContent).to.equal('Hello');
    expect(page.one('div > exit-poll > option').textContent).to.equal('Ad');
  });

  it('is upgraded when it comes later', async () => {
    const page = await open('<main></main>');
    page.one('main').innerHTML = '<section><div data-survey="nps"></div></section>';
    await page.until(() => page.one('div > nps-survey').joined);
  });

  it('is upgraded once, though a stored copy of the page holds the element already', async () => {
    const page = await open('<div data-survey="nps"></div><main></main>');
    await page.until(() => page.one('nps-survey').joined);
    const copy = page.one('div').cloneNode(true);
    page.one('div').remove();
    page.one('main').append(copy);
    await page.settled();
    expect(page.one('nps-survey').joined).to.equal(true);
  });

  it('carries any other survey by nps-survey, and as a tab by feedback-tab, with what stood in it', async () => {
    const page = await open(
      '<div data-survey="checkout-ease">1</div><div data-survey="ours" data-display="tab" data-src="/ours.json"></div>',
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('nps-survey'))).to.contain('survey="checkout-ease" src=""');
    expect(page.one('nps-survey').textContent).to.equal('1');
    expect(said(page.one('feedback-tab')))
      .to.contain('src="/ours.json"')
      .and.contain('survey="ours"');
  });

  it('stays as it is while somebody edits the page', async () => {
    const page = await open('<article contenteditable><div data-survey="nps"></div></article>');
    await page.settled();
    expect(page.log).to.deep.equal([]);
    expect(page.one('div').childElementCount).to.equal(0);
  });

  it('makes no event handler and no style of what a filter let pass as data', async () => {
    const page = await open(
      `${loaderTag()}<div data-survey="nps" data-onclick="alert(1)" data-style="color:red" data-id="body" data-"x="1"></div>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('nps-survey'))).to.equal(`<nps-survey ${endpoint}></nps-survey>`);
  });
});

describe('the script by itself', () => {
  it('inserts its survey right after itself', async () => {
    const page = await open(`<main>${loaderTag('data-survey="nps" data-stage="use"')}<p>Text</p></main>`);
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('main > script + nps-survey'))).to.equal(
      `<nps-survey stage="use" ${endpoint}></nps-survey>`,
    );
  });

  it('reads its options from the query of its address, and data-* before that', async () => {
    const page = await open(
      `<script class="loader" type="text/plain" data-stage="use"
        src="https://svar.example/dist/kundresa.js?survey=nps&stage=purchase&touchpoint=checkout"></script>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('nps-survey'))).to.equal(
      `<nps-survey stage="use" touchpoint="checkout" ${endpoint}></nps-survey>`,
    );
  });

  it('in the head inserts its survey at the end of the body', async () => {
    const page = await open(
      `<!doctype html><head>${loaderTag('data-survey="nps"')}</head><body><p>Text</p></body>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(page.document.body.lastElementChild?.localName).to.equal('nps-survey');
  });

  for (const [survey, tag] of [
    ['data-survey="nps" data-placement="panel" data-delay="0"', 'nps-survey'],
    ['data-survey="feedback"', 'feedback-tab'],
  ] as const) {
    it(`inserts a ${tag} at the end of the body, and one only`, async () => {
      const page = await open(
        `<main>${loaderTag(survey)}<p>Text</p>${loaderTag(survey)}</main><footer></footer>`,
      );
      await page.until(() => page.one(tag).joined);
      expect(page.one(`body > ${tag}`)).to.equal(page.document.body.lastElementChild);
    });
  }

  it('as a module finds its own tag, and each of several', async () => {
    const page = await open(
      `<main><script type="module" src="/test/embed/nothing.ts?file=/kundresa.js&survey=exit-poll"></script></main>`,
      { loader: '?file=/kundresa.js&survey=nps&stage=use' },
    );
    await page.until(() => page.one('script + nps-survey[stage=use]').joined);
    expect(page.one('main > script + exit-poll').joined).to.equal(true);
  });
});

describe('a link', () => {
  it('becomes the element, and stays within it as the fallback', async () => {
    const page = await open(link('?stage=kop&touchpoint=checkout'));
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('p > nps-survey'))).to.equal(
      `<nps-survey stage="kop" touchpoint="checkout" ${endpoint}></nps-survey>`,
    );
    expect(page.one('nps-survey > a').textContent).to.equal('Tell us');
  });

  it('goes on working when the elements cannot be loaded', async () => {
    const page = await open(link(), { failures: 9 });
    await page.until(() => page.log.length > 1);
    expect(page.one('nps-survey > a').checkVisibility()).to.equal(true);
  });

  it('is upgraded when it comes later', async () => {
    const page = await open(`${loaderTag()}<main></main>`);
    page.one('main').innerHTML = '<p>Please <a href="https://svar.example/s/nps">tell us</a></p>';
    await page.until(() => page.one('nps-survey').joined);
  });

  for (const [display, tag] of [
    ['nps?display=panel&delay=0', 'nps-survey'],
    ['nps?display=tab&delay=0', 'nps-survey'],
  ] as const) {
    it(`to ${display} stays where it is, and the panel opens beside it`, async () => {
      const page = await open(`${loaderTag()}<p><a href="https://svar.example/s/${display}">Tell us</a></p>`);
      await page.until(() => page.one(tag).calls?.includes('show'));
      expect(page.one(`p > a + ${tag}`).getAttribute('placement')).to.equal('panel');
    });
  }

  it('to feedback stays where it is, and the tab stands beside it', async () => {
    const page = await open(`${loaderTag()}<p><a href="https://svar.example/s/feedback">Tell us</a></p>`);
    await page.until(() => page.one('p > a + feedback-tab').joined);
  });

  it('with another display stays a link', async () => untouched(await open(link('?display=page'))));

  it('to another collector stays a link', async () =>
    untouched(await open(link('', 'https://other.example'))));

  it('to another folder than the loader comes from stays a link', async () =>
    untouched(await open(link('', 'https://svar.example/blog'))));

  for (const path of ['/s/', '/s/nps/thanks', '/snps', '/x?next=/s/nps', '/#/s/nps'])
    it(`to ${path}, which is no survey, stays a link`, async () =>
      untouched(await open(`${loaderTag()}<p><a href="https://svar.example${path}">Tell us</a></p>`)));

  it('with a slash, a fragment and tags is still one', async () => {
    const page = await open(
      `${loaderTag()}<a href="https://svar.example/kund/../s/NPS/?stage=use#top">Tell us</a>`,
    );
    await page.until(() => page.one('nps-survey[stage=use]').joined);
  });

  it('that an element holds as its fallback is left alone', async () => {
    const page = await open(
      `${loaderTag()}<nps-survey stage="use"><p><a href="https://svar.example/s/nps">Tell us</a></p></nps-survey>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(page.one('p > a').textContent).to.equal('Tell us');
  });

  it('within a div that is upgraded is left alone', async () => {
    const page = await open(
      `${loaderTag()}<div data-survey="nps"><a href="https://svar.example/s/exit-poll">Tell us</a></div>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(page.one('nps-survey > a').textContent).to.equal('Tell us');
  });

  it('says neither where answers go nor what may be stored', async () => {
    const page = await open(
      link('?stage=use&endpoint=https://evil.example/&consent=storage&onclick=alert(1)&privacy-url=x'),
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('nps-survey'))).to.equal(`<nps-survey stage="use" ${endpoint}></nps-survey>`);
  });
});

describe('what is said for the whole page', () => {
  const site = 'data-base="https://svar.example/kund/" data-site="shop.example" data-consent="storage"';

  it('holds for every snippet, unless it says otherwise', async () => {
    const page = await open(
      `${loaderTag(site)}<div data-survey="nps" data-site="b2b.example"></div>
       <a href="https://svar.example/kund/s/exit-poll?site=club.example">Tell us</a>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('nps-survey'))).to.equal(
      '<nps-survey site="b2b.example" endpoint="https://svar.example/kund/responses" consent="storage"></nps-survey>',
    );
    expect(said(page.one('exit-poll'))).to.equal(
      '<exit-poll site="club.example" endpoint="https://svar.example/kund/responses" consent="storage"></exit-poll>',
    );
  });

  it('does not change the tags themselves', async () => {
    const page = await open(`${loaderTag(site)}<nps-survey stage="use"></nps-survey>`);
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('nps-survey'))).to.equal('<nps-survey stage="use"></nps-survey>');
  });

  it('by a script with a survey of its own, that survey alone is meant', async () => {
    const page = await open(
      `${loaderTag('data-survey="nps" data-stage="use" data-endpoint="/answers"')}<div data-survey="exit-poll"></div>`,
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(said(page.one('exit-poll'))).to.equal('<exit-poll endpoint="/answers"></exit-poll>');
  });
});
