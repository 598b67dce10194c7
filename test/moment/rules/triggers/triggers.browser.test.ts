import { expect } from '@open-wc/testing';
import { furtherTriggers } from '../../../../src/moment/rules/more/further-triggers.js';
import { triggers } from '../../../../src/moment/rules/triggers/index.js';
import { turn } from '../../fake-survey.js';

const all = { ...triggers, ...furtherTriggers };
let leaving: AbortController;
let fired = 0;

/** Lets a trigger wait. */
function arm(name: string, value = ''): void {
  const trigger = all[name];
  if (!trigger) throw new Error(`There is no trigger ${name}.`);
  trigger(value, () => fired++, leaving.signal);
}

async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 300 && !holds(); frames++) await drawn();
  expect(holds(), holds.toString()).to.equal(true);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Everything has happened that happens by itself within some frames. */
async function settled(): Promise<void> {
  for (let frames = 0; frames < 8; frames++) await drawn();
}

function put(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as HTMLElement;
}

/** Values that make sense to triggers that want another than a number. */
const values: Readonly<Record<string, string>> = { seen: 'b', click: 'b', event: 'x', end: 'b' };

/** Notes how long each listener on the window and the document is to live. */
function mockListeners(): { signals: (AbortSignal | undefined)[]; restore: () => void } {
  const real = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener') ?? {};
  const signals: (AbortSignal | undefined)[] = [];
  EventTarget.prototype.addEventListener = function add(this: EventTarget, ...given) {
    const [, , options] = given;
    if (this === window || this === document)
      signals.push(typeof options === 'object' ? options.signal : undefined);
    Reflect.apply(real.value as () => void, this, given);
  };
  return {
    signals,
    restore: () => Object.defineProperty(EventTarget.prototype, 'addEventListener', real),
  };
}

const realTimeout = window.setTimeout.bind(window);

/** What should take seconds takes a fiftieth of that. */
function hurry(): void {
  Object.assign(window, {
    setTimeout: (act: () => void, delay = 0) => realTimeout(act, delay / 50),
  });
}

const realMedia = window.matchMedia.bind(window);

function device(isMouse: boolean): void {
  window.matchMedia = () => ({ matches: isMouse }) as MediaQueryList;
}

async function armed(isMouse = true): Promise<void> {
  device(isMouse);
  arm('exit');
  await new Promise((resolve) => setTimeout(resolve, 6000));
}

/** The pointer goes from one height to another, and out. */
function leave(from: number, to: number, init: MouseEventInit = {}): void {
  put('<p>Text</p><select></select>');
  const target = document.body;
  target.dispatchEvent(new MouseEvent('mousemove', { clientY: from, bubbles: true }));
  target.dispatchEvent(new MouseEvent('mouseout', { clientY: to, bubbles: true, ...init }));
}

beforeEach(() => {
  leaving = new AbortController();
  fired = 0;
  turn('visible');
  hurry();
});

afterEach(() => {
  leaving.abort();
  Object.assign(window, { setTimeout: realTimeout });
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  scrollTo(0, 0);
});

describe('the trigger', () => {
  it('now fires at once, and manual never', async () => {
    arm('manual');
    await settled();
    expect(fired).to.equal(0);
    arm('now');
    expect(fired).to.equal(1);
  });

  it('delay fires when its time has passed', async () => {
    arm('delay', '1');
    await until(() => fired > 0);
  });

  for (const [name, value] of [
    ['delay', 'soon'],
    ['delay', '-1'],
    ['scroll', 'half'],
    ['scroll', '150'],
    ['delay', '500ms'],
    ['delay', '2,5'],
    ['seen', '##'],
    ['click', '['],
    ['event', ''],
    ['idle', ''],
    ['return', 'x'],
    ['end', '::'],
  ])
    it(`${name}:${value} makes no sense`, () => {
      expect(() => arm(name ?? '', value)).to.throw();
    });

  describe('scroll', () => {
    it('fires when so much of the page has been in view, not before', async () => {
      put(`<div style="height: ${innerHeight * 4}px"></div>`);
      arm('scroll', '50');
      await settled();
      scrollTo(0, innerHeight * 0.5);
      await settled();
      expect(fired).to.equal(0);
      scrollTo(0, innerHeight * 1.2);
      await until(() => fired > 0);
    });

    it('of 100 % fires at the end', async () => {
      put(`<div style="height: ${innerHeight * 2.5}px"></div>`);
      arm('scroll', '100');
      scrollTo(0, 1e6);
      await until(() => fired > 0);
    });

    it('fires on a page that fits in the window once it was visible for a second', async () => {
      put('<p>Short.</p>');
      arm('scroll', '90');
      expect(fired).to.equal(0);
      await until(() => fired > 0);
    });

    it('hears the part of an application that scrolls, and does not take it for a short page', async () => {
      const pane = put(
        `<main style="position: fixed; inset: 0; overflow: auto"><div style="height: ${innerHeight * 4}px"></div></main>`,
      );
      arm('scroll', '50');
      await until(() => true);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(fired).to.equal(0);
      pane.scrollTop = innerHeight * 1.2;
      await until(() => fired > 0);
    });

    it('hears what scrolls within a shadow root, also around what is slotted into it', async () => {
      const app = put('<div><p style="height: 4000px">Text</p></div>');
      const style = 'position: fixed; inset: 0; overflow: auto';
      app.attachShadow({ mode: 'open' }).innerHTML = `<main style="${style}"><slot></slot></main>`;
      arm('scroll', '90');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(fired).to.equal(0);
      app.shadowRoot?.querySelector('main')?.scrollTo(0, 1e6);
      await until(() => fired > 0);
    });

    it('hears what scrolls in a shadow root that comes later, once the visitor points at it', async () => {
      put(`<div style="height: ${innerHeight * 4}px"></div>`);
      arm('scroll', '90');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const app = put('<div></div>');
      app.attachShadow({ mode: 'open' }).innerHTML =
        '<main style="position: fixed; inset: 0; overflow: auto"><p style="height: 4000px">Text</p></main>';
      const main = app.shadowRoot?.querySelector('main');
      main?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      main?.scrollTo(0, 1e6);
      await until(() => fired > 0);
    });

    for (const [what, style, content] of [
      ['a narrow menu', 'width: 20vw; overflow: auto', 'height: 400vh'],
      ['a row that scrolls sideways', 'overflow: auto', 'width: 400vw; height: 50px'],
    ] as const)
      it(`does not hear ${what} that is as high as the window`, async () => {
        put(
          `<div><nav style="position: fixed; inset: 0; ${style}"><div style="${content}"></div></nav><div style="height: 400vh"></div></div>`,
        );
        arm('scroll', '50');
        document.querySelector('nav')?.scrollTo(5000, 5000);
        await settled();
        expect(fired).to.equal(0);
      });

    it('does not hear a small list', async () => {
      put(
        `<ul style="height: 40px; overflow: auto"><li style="height: 400px"></li></ul><div style="height: ${innerHeight * 4}px"></div>`,
      ).scrollTop = 400;
      arm('scroll', '50');
      await settled();
      expect(fired).to.equal(0);
    });
  });

  describe('seen', () => {
    it('fires when half of an element is in view', async () => {
      put(`<div style="height: ${innerHeight * 2}px"></div><p id="prices" style="height: 100px"></p>`);
      arm('seen', '#prices');
      await settled();
      expect(fired).to.equal(0);
      scrollTo(0, 1e6);
      await until(() => fired > 0);
    });

    it('fires for an element higher than the window', async () => {
      put(`<div id="prices" style="height: ${innerHeight * 5}px"></div>`);
      arm('seen', '#prices');
      await until(() => fired > 0);
    });

    it('fires for an element that comes later', async () => {
      arm('seen', '#prices');
      put('<p id="prices">100 kr</p>');
      await until(() => fired > 0);
    });

    it('fires for an element that becomes what is waited for', async () => {
      const prices = put('<p>100 kr</p>');
      arm('seen', '.open');
      await settled();
      expect(fired).to.equal(0);
      prices.className = 'open';
      await until(() => fired > 0);
    });

    it('does not fire for an element that is hidden', async () => {
      put('<p id="prices" hidden>100 kr</p>');
      arm('seen', '#prices');
      await settled();
      expect(fired).to.equal(0);
    });
  });

  describe('click', () => {
    it('fires within an element, also one that comes later and stops the event', () => {
      arm('click', 'nav .help');
      const nav = put('<nav><a class="help"><b>Help</b></a><i></i></nav>');
      nav.addEventListener('click', (event) => event.stopPropagation());
      nav.querySelector('i')?.click();
      expect(fired).to.equal(0);
      nav.querySelector('b')?.click();
      expect(fired).to.equal(1);
    });
  });

  it('click fires within an element with a shadow root, and within one of a shadow root', () => {
    const button = put('<x-button class="help"></x-button>');
    button.attachShadow({ mode: 'open' }).innerHTML = '<button><b class="icon"></b></button>';
    arm('click', '.help');
    arm('click', '.icon');
    button.shadowRoot?.querySelector('b')?.click();
    expect(fired).to.equal(2);
  });

  describe('exit', () => {
    afterEach(() => {
      window.matchMedia = realMedia;
    });

    it('fires when the pointer leaves upwards', async () => {
      await armed();
      leave(120, -3);
      expect(fired).to.equal(1);
    });

    it('does not fire within the first five seconds', () => {
      device(true);
      arm('exit');
      leave(120, -3);
      expect(fired).to.equal(0);
    });

    it('does not fire sideways, downwards, or on the way to something on the page', async () => {
      await armed();
      leave(300, 300);
      leave(300, 900);
      leave(0, 5);
      leave(120, -3, { relatedTarget: document.body });
      expect(fired).to.equal(0);
    });

    it('does not fire while something is dragged', async () => {
      await armed();
      leave(120, -3, { buttons: 1 });
      expect(fired).to.equal(0);
    });

    it('does not fire out of a list that is open', async () => {
      await armed();
      put('<select></select>').focus();
      document.body.dispatchEvent(new MouseEvent('mousemove', { clientY: 120, bubbles: true }));
      document.body.dispatchEvent(new MouseEvent('mouseout', { clientY: -3, bubbles: true }));
      expect(fired).to.equal(0);
    });

    it('does not fire where there is no mouse', async () => {
      await armed(false);
      leave(120, -3);
      expect(fired).to.equal(0);
    });
  });

  describe('event', () => {
    for (const [name, from] of Object.entries({ window, document, html: document.documentElement }))
      it(`fires for an event on ${name}`, () => {
        arm('event', 'cart:added');
        from.dispatchEvent(new CustomEvent('cart:added'));
        expect(fired).to.equal(1);
      });
  });

  describe('idle', () => {
    it('fires when nobody has done anything for so long', async () => {
      arm('idle', '1');
      Object.assign(window, { setTimeout: realTimeout });
      await until(() => fired > 0);
    });
  });

  describe('return', () => {
    it('fires when the visitor comes back to the tab', () => {
      arm('return');
      turn('hidden');
      expect(fired).to.equal(0);
      turn('visible');
      expect(fired).to.equal(1);
    });

    it('does not fire after a shorter absence than it says', () => {
      arm('return', '10');
      turn('hidden');
      turn('visible');
      expect(fired).to.equal(0);
    });
  });

  describe('end', () => {
    it('fires when the end of the article is in view, before that of the page', async () => {
      put(
        `<div><article style="height: ${innerHeight * 2}px"></article><footer style="height: ${innerHeight * 2}px"></footer></div>`,
      );
      arm('end');
      scrollTo(0, innerHeight * 0.5);
      await settled();
      expect(fired).to.equal(0);
      scrollTo(0, innerHeight * 1.1);
      await until(() => fired > 0);
    });

    it('without an article is that of the part of an application that scrolls', async () => {
      const pane = put(
        `<div style="position: fixed; inset: 0; overflow: auto"><div style="height: ${innerHeight * 4}px"></div></div>`,
      );
      arm('end');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      pane.scrollTop = innerHeight * 2;
      await settled();
      expect(fired).to.equal(0);
      pane.scrollTop = 1e6;
      await until(() => fired > 0);
    });
  });

  for (const name of Object.keys(all)) {
    it(`${name} leaves nothing behind`, async () => {
      const heard = mockListeners();
      if (name !== 'now') arm(name, values[name] ?? '1');
      await settled();
      heard.restore();
      leaving.abort();
      await settled();
      fired = 0;
      expect(heard.signals.every((signal) => signal?.aborted)).to.equal(true);
      put('<b></b>').click();
      await settled();
      expect(fired).to.equal(0);
    });
  }
});

function onTouch(isTouch: boolean): void {
  Object.defineProperty(window, 'matchMedia', { value: () => ({ matches: isTouch }), configurable: true });
}

describe('exit-touch', () => {
  const matchMedia: unknown = Reflect.get(window, 'matchMedia');
  const { performance: real } = window;
  let time = 0;

  /** The page stands so far down at a time, in milliseconds. */
  function scrolled(top: number, at: number): void {
    time = at;
    Object.defineProperty(window, 'scrollY', { value: top, configurable: true });
    dispatchEvent(new Event('scroll'));
  }

  beforeEach(() => {
    fired = 0;
    leaving = new AbortController();
    time = 0;
    Object.defineProperty(window, 'performance', { value: { now: () => time }, configurable: true });
    Object.defineProperty(window, 'scrollY', { value: 2000, configurable: true });
  });

  afterEach(() => {
    leaving.abort();
    Reflect.deleteProperty(window, 'scrollY');
    Object.defineProperty(window, 'matchMedia', { value: matchMedia, configurable: true });
    Object.defineProperty(window, 'performance', { value: real, configurable: true });
  });

  it('fires when somebody flicks back towards the top', () => {
    onTouch(true);
    arm('exit-touch');
    for (const [top, at] of [
      [1950, 16],
      [1800, 60],
      [1650, 120],
    ] as const)
      scrolled(top, at);
    expect(fired).to.be.greaterThan(0);
  });

  it('does not fire when somebody reads upwards, goes down, or has a mouse', () => {
    onTouch(true);
    arm('exit-touch');
    for (let step = 1; step < 20; step++) scrolled(2000 - step * 40, step * 200);
    scrolled(5000, 5000);
    leaving.abort();
    leaving = new AbortController();
    onTouch(false);
    arm('exit-touch');
    scrolled(1000, 5010);
    expect(fired).to.equal(0);
  });
});
