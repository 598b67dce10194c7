import { expect } from '@open-wc/testing';
import { mark } from '../../src/moment/marks.js';
import { view } from '../../src/moment/memory.js';
import { schedule } from '../../src/moment/schedule.js';
import { defineFakes, FakeSurvey, turn } from './fake-survey.js';

defineFakes();
let surveys = 0;

/** An element that stands on the page, with a survey of its own. */
function placed(markup: string): FakeSurvey {
  const holder = document.createElement('div');
  holder.innerHTML = markup.replace(' ', ` survey="survey-${surveys}" `);
  document.body.append(holder);
  const element = holder.firstElementChild;
  if (!(element instanceof FakeSurvey)) throw new Error(`${markup} is no survey`);
  return element;
}

const forever = new AbortController().signal;

beforeEach(() => {
  surveys++;
  view.clear();
  turn('visible');
});

afterEach(() => document.body.replaceChildren());

describe('schedule', () => {
  it('opens a panel when its delay has passed', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0.01">');
    const scheduled = schedule(panel, forever);
    expect(panel.calls).to.deep.equal([]);
    await scheduled;
    expect(panel.calls).to.deep.equal(['show']);
  });

  it('opens a panel that a framework made one by its property', async () => {
    const panel = Object.assign(placed('<nps-survey delay="0">'), { placement: 'panel' });
    await schedule(panel, forever);
    expect(panel.calls).to.deep.equal(['show']);
  });

  it('shows at once what stands inline', async () => {
    const inline = placed('<nps-survey delay="0">');
    await schedule(inline, forever);
    expect(inline.calls).to.deep.equal(['show']);
  });

  it('leaves an inline survey where its author put it, for the page view', () => {
    const inline = placed('<nps-survey survey="stays">');
    mark(inline, 'answered');
    void schedule(inline, forever);
    expect(inline.calls).to.deep.equal([]);
  });

  it('hides a poll about an order that was answered, before anything is drawn', () => {
    const inline = placed('<exit-poll order-id="A-1">');
    mark(inline, 'answered');
    void schedule(inline, forever);
    expect(inline.calls).to.deep.equal(['hide']);
  });

  it('hides an inline survey that was dismissed where storage is consented to', () => {
    const inline = placed('<exit-poll survey="gone" consent="storage">');
    mark(inline, 'dismissed');
    void schedule(inline, forever);
    expect(inline.calls).to.deep.equal(['hide']);
  });

  it('keeps the feedback tab, whatever was done with it', async () => {
    const tab = placed('<feedback-tab placement="panel">');
    mark(tab, 'dismissed');
    await schedule(tab, forever);
    expect(tab.calls).to.deep.equal(['show']);
  });

  it('opens no panel where a card is being typed or the page protects a step, until another page is shown', async () => {
    const here = location.href;
    const protectors = [
      '<input autocomplete="billing cc-number">',
      '<div data-kundresa-protect></div>',
      '<div data-kundresa-protect="/pay/*"></div>',
    ];
    for (const markup of protectors) {
      history.pushState(null, '', '/pay/card');
      const step = document.createElement('div');
      step.innerHTML = markup;
      document.body.append(step);
      const panel = placed('<nps-survey placement="panel" delay="0">');
      panel.setAttribute('survey', `protected-${protectors.indexOf(markup)}`);
      const told = new Promise<Event>((resolve) =>
        panel.addEventListener('survey-moment', resolve, { once: true }),
      );
      const scheduled = schedule(panel, forever);
      expect(Reflect.get(await told, 'detail')).to.deep.equal({ passed: false, reason: 'protected' });
      expect(panel.calls).to.deep.equal([]);
      await new Promise(requestAnimationFrame);
      await import('../../src/moment/rules/route-change.js');
      await new Promise(requestAnimationFrame);
      step.remove();
      history.pushState(null, '', here);
      dispatchEvent(new Event('popstate'));
      await scheduled;
      expect(panel.calls).to.deep.equal(['show']);
      panel.remove();
      view.clear();
    }
  });

  it('does not open a panel that was dismissed before', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0">');
    mark(panel, 'dismissed');
    await schedule(panel, forever);
    expect(panel.calls).to.deep.equal([]);
  });

  it('looks again when the delay has passed: what was answered meanwhile does not open', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0.01">');
    const scheduled = schedule(panel, forever);
    mark(panel, 'answered');
    await scheduled;
    expect(panel.calls).to.deep.equal([]);
  });

  it('looks again when it is its turn, which in a hidden tab comes late, and says why it does not open', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0">');
    const verdicts: unknown[] = [];
    panel.addEventListener('survey-moment', (event) => verdicts.push(Reflect.get(event, 'detail').passed));
    const real = window.requestAnimationFrame.bind(window);
    const frame = new Promise<FrameRequestCallback>((resolve) => {
      window.requestAnimationFrame = (draw) => {
        resolve(draw);
        return 1;
      };
    });
    const scheduled = schedule(panel, forever);
    const draw = await frame;
    window.requestAnimationFrame = real;
    mark(panel, 'answered');
    draw(0);
    await scheduled;
    expect(panel.calls).to.deep.equal([]);
    expect(verdicts).to.deep.equal([false]);
  });

  it('does not open a panel that has left the page', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0.01">');
    const leaving = new AbortController();
    const scheduled = schedule(panel, leaving.signal);
    leaving.abort();
    await scheduled;
    expect(panel.calls).to.deep.equal([]);
  });

  it('opens a panel once, however often it is scheduled', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0.01">');
    await Promise.all([schedule(panel, forever), schedule(panel, forever)]);
    expect(panel.calls).to.deep.equal(['show']);
  });

  it('schedules a panel again that left the page and came back', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0.01">');
    const leaving = new AbortController();
    const first = schedule(panel, leaving.signal);
    leaving.abort();
    const second = schedule(panel, forever);
    await Promise.all([first, second]);
    expect(panel.calls).to.deep.equal(['show']);
  });

  it('makes an element ready only when it will show', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0">');
    mark(panel, 'answered');
    let made = 0;
    await schedule(panel, forever, () => Promise.resolve(void made++));
    expect(made).to.equal(0);
  });

  it('waits five seconds when the delay does not say', async () => {
    const delays: unknown[] = [];
    const real = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout(act: () => void, delay: number) {
        delays.push(delay);
        return real(act);
      },
    });
    try {
      for (const delay of ['', ' delay="soon"', ' delay="-1"', ' delay="7s"'])
        await schedule(placed(`<nps-survey placement="panel"${delay}>`), forever);
    } finally {
      window.setTimeout = real;
    }
    expect(delays).to.deep.equal([5000, 5000, 5000, 7000]);
  });
});
