import { expect } from '@open-wc/testing';
import { loaderTag, open } from './framed-page.js';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe('the loader', () => {
  it('loads nothing on a page where nothing is asked', async () => {
    const page = await open('<p>Hello</p><div></div><a href="https://svar.example/">Svar</a>');
    await page.settled();
    expect(page.log).to.deep.equal([]);
  });

  it('loads what upgrades snippets where there is one, and nowhere else', async () => {
    const plain = await open(`${loaderTag('data-site="shop.example"')}<nps-survey></nps-survey>`);
    await plain.until(() => plain.one('nps-survey').joined);
    expect(plain.snippets).to.equal(0);
    for (const markup of [
      loaderTag('data-survey="nps"'),
      '<div data-survey="nps"></div>',
      `${loaderTag()}<a href="https://svar.example/s/nps">Tell us</a>`,
    ]) {
      const page = await open(markup);
      await page.until(() => page.one('nps-survey').joined);
      expect(page.snippets).to.equal(1);
    }
  });

  it('leaves snippets as they are when nothing can be loaded, and has another try with the next', async () => {
    const page = await open('<div data-survey="nps"><a href="/s/nps">Tell us</a></div>', {
      snippetFailures: 1,
    });
    await page.until(() => page.log.length > 0);
    expect(page.log).to.deep.equal(['warn: Kundresa: the snippets could not be loaded.']);
    expect(page.one('div > a').textContent).to.equal('Tell us');
    page.document.body.insertAdjacentHTML('beforeend', '<div data-survey="exit-poll"></div>');
    await page.until(() => page.one('exit-poll').joined && page.one('nps-survey').joined);
  });

  it('loads the elements once for all that show', async () => {
    const page = await open('<nps-survey></nps-survey><exit-poll></exit-poll><feedback-tab></feedback-tab>');
    await page.until(() => page.one('nps-survey').joined);
    expect(page.log).to.deep.equal(['load']);
    expect(page.one('exit-poll').joined && page.one('feedback-tab').joined).to.equal(true);
  });

  it('has a tag told that another script has defined', async () => {
    const foreign =
      '<script>customElements.define("nps-survey", class extends HTMLElement { show() {} })</script>';
    const page = await open(`${foreign}<nps-survey></nps-survey>`);
    await page.until(() => page.log.includes('load'));
  });

  it('loads them for a panel only when its delay has passed, and then opens it', async () => {
    const page = await open('<nps-survey placement="panel" delay="0.1"></nps-survey>');
    expect(page.log).to.deep.equal([]);
    await page.until(() => page.one('nps-survey').calls?.includes('show'));
    expect(page.log).to.deep.equal(['load']);
    expect(page.one('nps-survey').calls).to.deep.equal(['show']);
  });

  it('loads nothing for a panel while the page is hidden', async () => {
    const page = await open('<nps-survey placement="panel" delay="0"></nps-survey>', {
      visibility: 'hidden',
    });
    await page.settled();
    expect(page.log).to.deep.equal([]);
    page.turn('visible');
    await page.until(() => page.one('nps-survey').calls?.includes('show'));
  });

  it('loads nothing for what was answered or dismissed before', async () => {
    localStorage.setItem('kundresa:mark:nps', `dismissed ${Date.now()}`);
    localStorage.setItem('kundresa:mark:exit-poll:A-1', `answered ${Date.now()}`);
    const page = await open(
      `<nps-survey placement="panel" delay="0" consent="storage"></nps-survey>
       <exit-poll order-id="A-1" consent="storage"><a href="/s/exit-poll">Tell us</a></exit-poll>`,
    );
    await page.settled();
    expect(page.log).to.deep.equal([]);
  });

  it('hides what was answered before when the elements are loaded for another', async () => {
    localStorage.setItem('kundresa:mark:nps', `answered ${Date.now()}`);
    const page = await open('<nps-survey consent="storage"></nps-survey><feedback-tab></feedback-tab>');
    await page.until(() => page.one('nps-survey').calls?.includes('hide'));
  });

  it('opens a panel in its own time when the elements are loaded for another', async () => {
    const page = await open('<exit-poll></exit-poll><nps-survey placement="panel" delay="0.1"></nps-survey>');
    await page.until(() => page.one('nps-survey').joined);
    expect(page.one('nps-survey').calls).not.to.include('show');
    await page.until(() => page.one('nps-survey').calls.includes('show'));
  });

  it('finds what comes later, however deep', async () => {
    const page = await open('<main></main>');
    page.one('main').innerHTML = '<section><p><nps-survey></nps-survey></p></section>';
    await page.until(() => page.one('nps-survey').joined);
  });

  it('finds one among very many that come one by one', async () => {
    const page = await open('<main></main><div data-survey="feedback"></div>');
    for (let nodes = 0; nodes < 1000; nodes++)
      page.one('main').append(page.document.createElement(nodes === 500 ? 'nps-survey' : 'i'));
    await page.until(() => page.one('nps-survey').joined);
    expect(page.one('div > feedback-tab').joined).to.equal(true);
    expect(page.log).to.deep.equal(['load']);
  });

  it('forgets a panel that leaves before its time', async () => {
    const page = await open('<nps-survey placement="panel" delay="0.05"></nps-survey>');
    page.one('nps-survey').remove();
    page.document.body.append(page.document.createElement('exit-poll'));
    await page.until(() => page.one('exit-poll').joined);
    page.log.length = 0;
    await page.settled();
    expect(page.log).to.deep.equal([]);
  });

  it('keeps waiting for a panel that is only moved', async () => {
    const page = await open('<main></main><nps-survey placement="panel" delay="0.05"></nps-survey>');
    page.one('main').append(page.one('nps-survey'));
    await page.until(() => page.one('nps-survey').calls?.length > 0);
    expect(page.one('nps-survey').calls).to.deep.equal(['show']);
  });

  it('keeps the fallback when loading fails, warns once, and tries again on the next need', async () => {
    const page = await open('<nps-survey><a href="/s/nps">Tell us</a></nps-survey>', { failures: 2 });
    await page.until(() => page.log.length > 1);
    expect(page.log).to.deep.equal(['load', 'warn: Kundresa: the elements could not be loaded.']);
    expect(page.one('nps-survey > a').textContent).to.equal('Tell us');
    page.document.body.append(page.document.createElement('exit-poll'));
    await page.until(() => page.log.length > 2);
    page.document.body.append(page.document.createElement('feedback-tab'));
    await page.until(() => page.one('feedback-tab').joined);
    expect(page.log.slice(2)).to.deep.equal(['load', 'load']);
    expect(page.one('nps-survey').joined).to.equal(true);
  });

  it('opens a panel for which loading failed when it succeeds for another', async () => {
    const page = await open('<nps-survey placement="panel" delay="0"></nps-survey>', { failures: 1 });
    await page.until(() => page.log.length > 1);
    page.document.body.append(page.document.createElement('exit-poll'));
    await page.until(() => page.one('nps-survey').calls?.length > 0);
    expect(page.one('nps-survey').calls).to.deep.equal(['show']);
  });

  it('started twice, is one loader', async () => {
    const page = await open(
      `${loaderTag('data-survey="feedback"')}<div data-survey="nps"></div>
       <a href="https://svar.example/s/exit-poll">Tell us</a>`,
    );
    page.start();
    await page.until(() => page.one('nps-survey').joined);
    expect(page.one('feedback-tab').joined && page.one('exit-poll').joined).to.equal(true);
    expect(page.log).to.deep.equal(['load']);
  });

  it('adds no name to the window', async () => {
    const page = await open(`${loaderTag('data-survey="nps"')}<div data-survey="exit-poll"></div>`);
    await page.until(() => page.one('nps-survey').joined);
    expect(page.keys).to.equal(0);
  });

  it('works where the page has taken the names of what it needs', async () => {
    const names = [
      'currentScript body documentElement readyState createElement querySelectorAll',
      'addEventListener dispatchEvent visibilityState baseURI',
    ];
    const taken = names.join(' ').split(' ');
    const page = await open(
      `${taken.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
       <form><input name="matches"><input name="querySelectorAll"><input name="attributes">
         <div data-survey="nps" data-placement="panel" data-delay="0"></div></form>
       ${loaderTag('data-survey="feedback"')}`,
    );
    await page.until(() => page.one('nps-survey').calls?.includes('show'));
    expect(page.one('body > feedback-tab').joined).to.equal(true);
    expect(page.log).to.deep.equal(['load']);
  });

  it('leaves templates alone', async () => {
    const page = await open('<template><nps-survey></nps-survey><div data-survey="nps"></div></template>');
    await page.settled();
    expect(page.log).to.deep.equal([]);
  });
});
