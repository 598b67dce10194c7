import { expect } from '@open-wc/testing';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import { placed, radio } from '../helpers/survey.js';

customElements.define('nps-survey', NpsSurvey);

const { MutationObserver: observer } = globalThis;

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'languages');
  Object.assign(globalThis, { MutationObserver: observer });
});

describe('a page that lacks what browsers have', () => {
  it('is asked in English, or its own language: without navigator.languages', async () => {
    Object.defineProperty(navigator, 'languages', { value: undefined, configurable: true });
    expect(radio(await placed('<nps-survey endpoint="/endpoint/ok"></nps-survey>'), '10')).not.to.equal(null);
  });

  it('is asked: without MutationObserver', async () => {
    Object.assign(globalThis, { MutationObserver: undefined });
    expect(radio(await placed('<nps-survey endpoint="/endpoint/ok"></nps-survey>'), '10')).not.to.equal(null);
  });
});
