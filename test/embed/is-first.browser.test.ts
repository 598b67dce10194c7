import { expect } from '@open-wc/testing';
import { isFirst } from '../../src/embed/is-first.js';

describe('of several copies of the loader', () => {
  it('only the first is at work', () => {
    expect([isFirst(), isFirst(), isFirst()]).to.deep.equal([true, false, false]);
  });
});
