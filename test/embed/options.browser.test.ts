import { expect } from '@open-wc/testing';
import { addressIn, readOptions, type Options } from '../../src/embed/options.js';

/** What the first element of some HTML says. */
function said(markup: string): Options {
  const node = new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body.firstElementChild;
  if (!node) throw new Error('There is nothing to read.');
  const attribute = node.localName === 'a' ? 'href' : 'src';
  return readOptions(node, addressIn(node, attribute));
}

describe('options', () => {
  it('are read from data-*', () => {
    expect(said('<div class="x" title="y" data-survey="nps" data-order-id="A-1">')).to.deep.equal({
      survey: 'nps',
      'order-id': 'A-1',
    });
  });

  it('are read from the query of a script, with data-* before it', () => {
    expect(said('<script src="/k.js?survey=nps&stage=use" data-stage="purchase"></script>')).to.deep.equal({
      survey: 'nps',
      stage: 'purchase',
    });
  });

  it('may call the placement display', () => {
    expect(said('<a href="/s/nps?display=panel">')).to.deep.equal({ placement: 'panel' });
  });

  it('in a link, leave out what only the page may say', () => {
    const query =
      'base=b&endpoint=e&consent=storage&ack=none&content-type=c&storage=none&revisions=last&privacy-url=p';
    expect(said(`<a href="/s/nps?stage=use&${query}">`)).to.deep.equal({ stage: 'use' });
    expect(Object.keys(said(`<script src="/k.js?${query}"></script>`))).to.have.length(8);
  });

  for (const name of ['onclick', 'onLoad', 'style', 'id', 'class', 'name', 'slot', 'x"y', '1', 'a.b']) {
    it(`leave out ${name}, which HTML acts on or cannot hold`, () => {
      expect(said(`<div data-${name}="alert(1)">`)).to.deep.equal({});
      expect(said(`<script src="/k.js?${encodeURIComponent(name)}=1"></script>`)).to.deep.equal({});
    });
  }

  const traces: Record<string, [string, Record<string, string>]> = {
    'upper case': [
      '<div DATA-SURVEY="NPS" data-placement="Panel" data-brand="ACME">',
      { survey: 'nps', placement: 'panel', brand: 'ACME' },
    ],
    'upper case in a query': ['<a href="/s/nps?STAGE=Kop&Theme=DARK">', { stage: 'Kop', theme: 'dark' }],
    'curly quotes': [
      '<div data-survey=”nps” data-stage=“use„ data-touchpoint="&#8220;checkout&#8221;">',
      { survey: 'nps', stage: 'use', touchpoint: 'checkout' },
    ],
    'an apostrophe that belongs there': ['<div data-brand="Kalle’s &amp; Co">', { brand: 'Kalle’s & Co' }],
    'an ampersand that was encoded twice': [
      '<a href="/s/nps?stage=use&amp;amp;touchpoint=checkout&amp;amp;amp;lang=sv">',
      { stage: 'use', touchpoint: 'checkout', lang: 'sv' },
    ],
    'an ampersand in a value': ['<div data-brand="A &amp;amp; B">', { brand: 'A & B' }],
    'double hyphens in a name': ['<div data-order--id="A--1">', { 'order-id': 'A--1' }],
    'double hyphens that became a dash': ['<div data--survey="exit–poll">', { survey: 'exit-poll' }],
    'a prefixed id': ['<div id="user-content-x" data-survey="nps">', { survey: 'nps' }],
  };
  for (const [what, [markup, options]] of Object.entries(traces)) {
    it(`are read in spite of ${what}`, () => {
      expect(said(markup)).to.deep.equal(options);
    });
  }
});

describe('an address', () => {
  for (const href of ['', 'https://', 'http://[']) {
    it(`that says ${JSON.stringify(href)} is none`, () => {
      const link = document.createElement('a');
      link.setAttribute('href', href);
      expect(addressIn(link, 'href')?.href).to.equal(undefined);
    });
  }
});
