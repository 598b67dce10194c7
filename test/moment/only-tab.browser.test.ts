import { expect } from '@open-wc/testing';
import { isOnlyTab } from '../../src/moment/only-tab.js';

describe('isOnlyTab', () => {
  it('is not while another tab holds the turn, and is once that has let go of it', async () => {
    let letGo = (): void => undefined;
    const over = new Promise<void>((resolve) => (letGo = resolve));
    await new Promise<void>((held) => {
      void navigator.locks.request('kundresa', async () => {
        held();
        await over;
      });
    });
    expect(await isOnlyTab()).to.equal(false);
    letGo();
    await navigator.locks.request('kundresa', () => undefined);
    expect(await isOnlyTab()).to.equal(true);
  });

  it('is for a second panel of the same page, and lets go after a second', async () => {
    expect(await isOnlyTab()).to.equal(true);
    expect(await isOnlyTab()).to.equal(true);
    await navigator.locks.request('kundresa', () => undefined);
    expect(await isOnlyTab()).to.equal(true);
  });

  it('is where there are no locks', async () => {
    const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks') ?? {};
    Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined, configurable: true });
    try {
      expect(await isOnlyTab()).to.equal(true);
    } finally {
      Object.defineProperty(Navigator.prototype, 'locks', locks);
    }
  });
});
