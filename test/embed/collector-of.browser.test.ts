import { expect } from '@open-wc/testing';
import { collectorOf, type Collector } from '../../src/embed/collector-of.js';

const home = 'https://svar.example/dist/kundresa.js';

function collector(src: string, data: Record<string, string> = {}): Collector {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  for (const [name, value] of Object.entries(data)) script.setAttribute(`data-${name}`, value);
  return collectorOf(script);
}

function base(src: string, href: string, data?: Record<string, string>): string | undefined {
  return collector(src, data).surveyAt(new URL(href))?.base;
}

function survey(path: string): string | undefined {
  return collector(home).surveyAt(new URL(path, home))?.survey;
}

describe('the collector', () => {
  it('takes answers at the origin that the loader was served from', () => {
    expect(collector('https://svar.example/kund/dist/kundresa.js').endpoint()).to.equal(
      'https://svar.example/responses',
    );
  });

  it('takes answers below the base of a link', () => {
    expect(collector(home).endpoint('https://svar.example/kund/')).to.equal(
      'https://svar.example/kund/responses',
    );
  });

  it('takes answers below data-base, with or without a slash', () => {
    for (const slash of ['', '/'])
      expect(collector(home, { base: `https://kund.example/k${slash}` }).endpoint()).to.equal(
        'https://kund.example/k/responses',
      );
  });

  it('takes answers where data-endpoint says, before everything else', () => {
    const told = collector(home, { endpoint: '/answers', base: 'https://kund.example' });
    expect(told.endpoint('https://svar.example/')).to.equal('/answers');
  });

  it('is not known from a script without an address', () => {
    expect(collectorOf().endpoint()).to.equal(undefined);
    expect(collectorOf().surveyAt(new URL('https://svar.example/s/nps'))).to.equal(undefined);
  });

  it('has its surveys in any folder above the loader', () => {
    expect(base(home, 'https://svar.example/s/nps')).to.equal('https://svar.example/');
    const deep = 'https://svar.example/kund/1.2.0/dist/kundresa.js';
    expect(base(deep, 'https://svar.example/kund/s/nps/')).to.equal('https://svar.example/kund/');
    expect(base(deep, 'https://svar.example/kundtjanst/s/nps')).to.equal(undefined);
    expect(base(deep, 'http://svar.example/s/nps')).to.equal(undefined);
    expect(base(deep, 'https://svar.example:8443/s/nps')).to.equal(undefined);
  });

  it('has its surveys below data-base, and nowhere else', () => {
    const data = { base: 'https://kund.example/k' };
    expect(base(home, 'https://kund.example/k/s/nps', data)).to.equal('https://kund.example/k/');
    expect(base(home, 'https://kund.example/s/nps', data)).to.equal(undefined);
    expect(base(home, 'https://svar.example/s/nps', data)).to.equal(undefined);
  });

  it('has its surveys beside data-endpoint', () => {
    const data = { endpoint: 'https://kund.example/k/responses' };
    expect(base(home, 'https://kund.example/k/s/nps', data)).to.equal('https://kund.example/k/');
  });

  it('tells a survey from other addresses', () => {
    expect(survey('/s/nps?stage=use')).to.equal('nps');
    for (const path of ['/s/', '/s/nps/more', '/snps', '/']) expect(survey(path), path).to.equal(undefined);
  });
});
