import { expect } from '@open-wc/testing';
import { ExitPoll } from '../../src/elements/exit-poll.js';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import { join } from '../../src/moment/join.js';
import { markNever } from '../../src/moment/mark-never.js';
import { ownDays, quiet } from '../../src/moment/marks.js';
import { view } from '../../src/moment/memory.js';
import { expectNoViolations } from '../helpers/axe.js';
import { next, until } from '../helpers/survey.js';

join();
customElements.define('nps-survey', NpsSurvey);
customElements.define('exit-poll', ExitPoll);

async function open(attributes = '', lang = 'en'): Promise<NpsSurvey> {
  const holder = document.createElement('div');
  holder.innerHTML = `<nps-survey placement="panel" delay="0" lang="${lang}" endpoint="/endpoint/ok" ${attributes}></nps-survey>`;
  const panel = holder.firstElementChild;
  if (!(panel instanceof NpsSurvey)) throw new Error('It is no survey.');
  document.body.append(holder);
  await until(() => buttonOf(panel) !== undefined, panel);
  return panel;
}

function buttonOf(panel: NpsSurvey): HTMLButtonElement | undefined {
  const buttons = panel.renderRoot.querySelectorAll('button');
  return [...buttons].find(({ textContent }) => /again|igen/.test(textContent ?? ''));
}

function other(attributes: Record<string, string> = {}): Element {
  const element = document.createElement('exit-poll');
  for (const [name, value] of Object.entries({ placement: 'panel', ...attributes }))
    element.setAttribute(name, value);
  return element;
}

beforeEach(() => view.clear());

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe('“Don’t ask me again”', () => {
  it('holds for a survey that was left halfway, and inline where quiet says never', async () => {
    const wish = document.createElement('nps-survey');
    wish.setAttribute('consent', 'storage');
    markNever(wish);
    localStorage.setItem('kundresa:resume:begun', JSON.stringify({ at: Date.now() }));
    expect(quiet(other({ survey: 'begun', consent: 'storage' }))).to.deep.include({ reason: 'never' });
    const inline = other({ placement: 'inline' });
    expect(quiet(inline)).to.deep.equal({ passed: true });
    ownDays.set(inline, { never: Infinity });
    expect(quiet(inline)).to.deep.include({ reason: 'never' });
  });

  it('what was closed before storage is allowed is remembered once it is', async () => {
    const panel = await open();
    panel.dismiss();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    panel.setAttribute('consent', 'storage');
    await until(() => localStorage.length > 0, panel);
    expect(Object.entries(localStorage)).to.have.length(1);
    expect(localStorage.getItem('kundresa:mark:nps')).to.match(/^dismissed \d+$/);
  });

  it('stands in every panel, in its language, and is accessible', async () => {
    const panel = await open('', 'sv');
    expect(buttonOf(panel)?.textContent).to.equal('Fråga mig inte igen');
    await expectNoViolations(panel);
  });

  it('closes the panel with one click, and is not told as an answer', async () => {
    const panel = await open();
    const dismissed = next(panel, 'survey-dismiss');
    buttonOf(panel)?.click();
    await dismissed;
    await until(() => !panel.isOpen, panel);
  });

  for (const [attributes, kept] of [
    ['', ['kundresa:never']],
    ['consent="storage"', ['kundresa:mark:nps', 'kundresa:never']],
    ['consent="no-storage"', []],
    ['consent="storage" audience="child"', []],
  ] as const)
    it(`keeps every other panel of the site away and ${kept.join(' and ') || 'nothing'} on the device with ${attributes || 'nothing said'}`, async () => {
      const panel = await open(attributes);
      buttonOf(panel)?.click();
      const later = panel.cloneNode() as Element;
      later.setAttribute('survey', 'another');
      expect(quiet(later)).to.deep.equal({ passed: false, reason: 'never' });
      expect(Object.keys(localStorage).toSorted()).to.deep.equal(kept);
      view.clear();
      expect(quiet(later).passed).to.equal(kept.length === 0);
    });

  it('does not take away what an author put inline', async () => {
    buttonOf(await open())?.click();
    expect(quiet(other({ placement: 'inline', consent: 'storage' })).passed).to.equal(true);
  });

  it('is there again when the panel opens again, and goes when it is answered', async () => {
    const panel = await open();
    panel.hide();
    await until(() => buttonOf(panel) === undefined, panel);
    panel.show();
    await until(() => buttonOf(panel) !== undefined, panel);
  });
});
