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

/** Whether a loader takes a base for its own collector's. */
function isAt(src: string, base: string, data?: Record<string, string>): boolean {
  return collector(src, data).isAt(base);
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
    expect(collectorOf().isAt('https://svar.example/')).to.equal(false);
  });

  it('has its surveys in any folder above the loader', () => {
    expect(isAt(home, 'https://svar.example/')).to.equal(true);
    const deep = 'https://svar.example/kund/1.2.0/dist/kundresa.js';
    expect(isAt(deep, 'https://svar.example/kund/')).to.equal(true);
    for (const base of [
      'https://svar.example/kundtjanst/',
      'http://svar.example/',
      'https://svar.example:8443/',
      'https://svar.example.evil.example/',
    ])
      expect(isAt(deep, base), base).to.equal(false);
  });

  it('has its surveys below data-base, and nowhere else', () => {
    const data = { base: 'https://kund.example/k' };
    expect(isAt(home, 'https://kund.example/k/', data)).to.equal(true);
    expect(isAt(home, 'https://kund.example/', data)).to.equal(false);
    expect(isAt(home, 'https://svar.example/', data)).to.equal(false);
  });

  it('has its surveys beside data-endpoint', () => {
    const data = { endpoint: 'https://kund.example/k/responses' };
    expect(isAt(home, 'https://kund.example/k/', data)).to.equal(true);
  });
});
