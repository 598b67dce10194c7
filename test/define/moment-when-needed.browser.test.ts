import { expect } from '@open-wc/testing';
import '../../src/define/nps-survey.js';

describe('momentWhenNeeded', () => {
  afterEach(() => document.body.replaceChildren());

  it('tells once that a panel is about to show, also where the page prevents it', async () => {
    const panel = document.createElement('nps-survey');
    let told = 0;
    panel.placement = 'panel';
    panel.setAttribute('trigger', 'now');
    const prevented = new Promise<void>((resolve) => {
      panel.addEventListener('survey-show', (event) => {
        event.preventDefault();
        told += 1;
        resolve();
      });
    });
    document.body.append(panel);
    await prevented;
    await new Promise(requestAnimationFrame);
    expect(told).to.equal(1);
    expect(panel.isOpen).to.equal(false);
  });

  it('pushes the steps of what simply stands inline, where it says so', async () => {
    const inline = document.createElement('nps-survey');
    inline.setAttribute('push', 'stepsOfTest');
    const pushed = new Promise<unknown>((resolve) => {
      Reflect.set(globalThis, 'stepsOfTest', Object.assign([], { push: resolve }));
    });
    document.body.append(inline);
    expect(await pushed).to.include({ event: 'kundresa', survey: 'nps' });
  });
});
