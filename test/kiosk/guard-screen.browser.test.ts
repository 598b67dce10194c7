import { expect } from '@open-wc/testing';
import { guardScreen } from '../../src/kiosk/guard-screen.js';

describe('guardScreen', () => {
  const kiosk = document.createElement('div');
  const field = document.createElement('textarea');
  before(() => {
    document.body.append(kiosk, field);
    guardScreen(kiosk);
  });

  /** Whether the browser would go on with what it does at such an event. */
  const goesOn = (event: Event, target: Element = kiosk): boolean => target.dispatchEvent(event);
  const options = { bubbles: true, cancelable: true };

  for (const type of ['contextmenu', 'selectstart', 'dragstart', 'gesturestart']) {
    it(`prevents ${type}, but not where somebody types`, () => {
      expect(goesOn(new Event(type, options))).to.equal(false);
      expect(goesOn(new Event(type, options), field)).to.equal(true);
    });
  }

  it('prevents zooming by wheel and by keys, and neither scrolling nor other keys', () => {
    expect(goesOn(new WheelEvent('wheel', { ...options, ctrlKey: true }))).to.equal(false);
    expect(goesOn(new WheelEvent('wheel', options))).to.equal(true);
    expect(goesOn(new KeyboardEvent('keydown', { ...options, key: '+', ctrlKey: true }))).to.equal(false);
    expect(goesOn(new KeyboardEvent('keydown', { ...options, key: '+' }))).to.equal(true);
    expect(goesOn(new KeyboardEvent('keydown', { ...options, key: 'r', ctrlKey: true }))).to.equal(true);
  });
});
