import { expect } from '@open-wc/testing';
import { mark } from '../../../src/moment/marks.js';
import { view } from '../../../src/moment/memory.js';
import { samplingOf } from '../../../src/moment/rules/sample.js';
import { schedule } from '../../../src/moment/schedule.js';
import type { Verdict } from '../../../src/moment/verdict.js';
import { asked, defineFakes, FakeSurvey, turn } from '../fake-survey.js';

defineFakes();
const { warn } = console;
const home = location.href;
let verdicts: Verdict[];
let warnings: string[];
let leaving: AbortController;

/** Puts an element onto the page and lets it wait for its moment. */
function put(attributes: string, tag = 'nps-survey'): FakeSurvey {
  const holder = document.createElement('div');
  holder.innerHTML = `<${tag} ${attributes}></${tag}>`;
  document.body.append(holder);
  const element = holder.firstElementChild;
  if (!(element instanceof FakeSurvey)) throw new Error(`${tag} is no survey`);
  element.addEventListener('survey-moment', (event) => verdicts.push((event as CustomEvent<Verdict>).detail));
  void schedule(element, leaving.signal);
  return element;
}

async function until(holds: () => boolean): Promise<void> {
  for (let frames = 0; frames < 200 && !holds(); frames++) await drawn();
  expect(holds(), holds.toString()).to.equal(true);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function fire(name = 'go'): void {
  dispatchEvent(new Event(name));
}

/** Lets the rules be loaded and armed. */
async function armed(): Promise<void> {
  await import('../../../src/moment/rules.js');
  await import('../../../src/moment/rules/more.js');
  for (let frames = 0; frames < 3; frames++) await drawn();
}

const panel = 'placement="panel"';

beforeEach(() => {
  [verdicts, warnings, leaving] = [[], [], new AbortController()];
  console.warn = (text: string) => warnings.push(text);
  view.clear();
  turn('visible');
});

afterEach(() => {
  leaving.abort();
  console.warn = warn;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', home);
});

describe('an element with rules', () => {
  it('opens when what it waits for happens, and not before', async () => {
    const survey = put(`${panel} trigger="event:go"`);
    await armed();
    expect(survey.calls).to.deep.equal([]);
    fire();
    await asked(survey);
    expect(verdicts).to.deep.equal([{ passed: true }]);
  });

  it('opens for any of its triggers', async () => {
    const survey = put(`${panel} trigger="event:a event:b"`);
    await armed();
    fire('b');
    await asked(survey);
  });

  it('with match="all" opens when all have happened, in any order', async () => {
    const survey = put(`${panel} trigger="event:a event:b" match="all"`);
    await armed();
    fire('b');
    fire('b');
    await drawn();
    await drawn();
    expect(survey.calls).to.deep.equal([]);
    fire('a');
    await asked(survey);
  });

  it('inline is hidden until its trigger, and then shows', async () => {
    const survey = put('trigger="event:go"');
    expect(survey.calls).to.deep.equal(['hide']);
    await armed();
    fire();
    await asked(survey);
    expect(survey.calls.at(-1)).to.equal('show');
  });

  it('with a trigger that is none waits for ever, and says so once', async () => {
    put(`${panel} trigger="teleport"`);
    put(`${panel} trigger="teleport"`);
    put(`${panel} trigger="constructor"`);
    await armed();
    expect(verdicts).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      'Kundresa: the trigger “teleport:” is wrong.',
      'Kundresa: the trigger “constructor:” is wrong.',
    ]);
  });

  it('looks again when its moment comes: on another page by then it does not open', async () => {
    history.replaceState(null, '', '/kassa/korg');
    const survey = put(`${panel} trigger="event:go" pages="/kassa/*"`);
    await armed();
    history.pushState(null, '', '/varor');
    fire();
    await until(() => verdicts.length > 0);
    expect(verdicts).to.deep.equal([{ passed: false, reason: 'page' }]);
    expect(survey.calls).to.deep.equal([]);
  });

  it('waits for the page that it is meant for, also where a router goes there', async () => {
    const survey = put(`${panel} trigger="now" pages="/kassa/*"`);
    await until(() => verdicts.length > 0);
    history.pushState(null, '', '/kassa/korg');
    document.body.append(document.createElement('p'));
    await asked(survey);
  });

  it('does not disturb a step that is protected, nor somebody who types a card', async () => {
    for (const step of [
      '<form data-kundresa-protect></form>',
      `<meta data-kundresa-protect="/kassa/*">`,
      '<input autocomplete="cc-number">',
    ]) {
      history.replaceState(null, '', '/kassa/betala');
      verdicts = [];
      document.body.innerHTML = step;
      const survey = put(`${panel} trigger="now"`);
      await until(() => verdicts.length > 0);
      expect(verdicts).to.deep.equal([{ passed: false, reason: 'protected' }]);
      document.body.replaceChildren();
      expect(survey.calls).to.deep.equal([]);
    }
  });

  it('does not disturb a step whose pages are named by more than a path', async () => {
    history.replaceState(null, '', '/app#/kassa/betala');
    for (const pages of ['hash=/kassa/*', 'path~^/a', `${location.origin}/app`]) {
      verdicts = [];
      document.body.innerHTML = `<meta data-kundresa-protect="${pages}">`;
      const survey = put(`${panel} delay="0"`);
      await until(() => verdicts.length > 0);
      expect(verdicts).to.deep.equal([{ passed: false, reason: 'protected' }]);
      document.body.replaceChildren();
      expect(survey.calls).to.deep.equal([]);
    }
  });

  it('that is protected elsewhere opens here', async () => {
    document.body.innerHTML = '<meta data-kundresa-protect="/kassa/*">';
    await asked(put(`${panel} trigger="now"`));
  });

  it('opens one panel of several that want the same moment: the most important', async () => {
    const [low, high] = [
      put(`${panel} survey="a" trigger="event:go"`),
      put(`${panel} survey="b" trigger="event:go" priority="2"`),
    ];
    await armed();
    fire();
    await asked(high);
    await until(() => verdicts.length > 1);
    expect(verdicts).to.deep.include({ passed: false, reason: 'another' });
    expect(low.calls).to.deep.equal([]);
  });

  it('with force opens in spite of every rule, and its response is a trial', async () => {
    history.replaceState(null, '', '/elsewhere');
    const survey = put(`${panel} force pages="/kassa" sample="0%" trigger="now" consent="storage"`);
    mark(survey, 'answered');
    await asked(survey);
    const response = {};
    survey.dispatchEvent(Object.assign(new Event('survey-send', { bubbles: true }), { response }));
    expect(response).to.deep.equal({ sampling: { method: 'share', rate: 0 }, test: true });
  });

  it('can be prevented by the page', async () => {
    document.body.addEventListener('survey-moment', (event) => event.preventDefault(), { once: true });
    const survey = put(`${panel} trigger="event:go"`);
    await armed();
    fire();
    await until(() => verdicts.length > 0);
    for (let frames = 0; frames < 3; frames++) await drawn();
    expect(survey.calls).to.deep.equal([]);
  });

  it('says by its property moment what attributes say', async () => {
    const survey: HTMLElement = document.createElement('nps-survey');
    if (!(survey instanceof FakeSurvey)) throw new Error('It is no survey.');
    Object.assign(survey, { placement: 'panel', moment: { trigger: 'event:go', sample: 1 } });
    document.body.append(survey);
    void schedule(survey, leaving.signal);
    await armed();
    fire();
    await asked(survey);
    expect(samplingOf(survey)).to.deep.equal({ method: 'share', rate: 1 });
  });

  it('keeps its own quiet days', async () => {
    const kept = put(`${panel} survey="mine" quiet="dismissed:1 any:0" trigger="now" consent="storage"`);
    await asked(kept);
    localStorage.setItem('kundresa:mark:mine', `dismissed ${Date.now() - 86_400_001}`);
    localStorage.setItem('kundresa:mark:other', `answered ${Date.now()}`);
    document.body.replaceChildren();
    await asked(put(`${panel} survey="mine" quiet="dismissed:1 any:0" trigger="now" consent="storage"`));
  });

  it('answered for ever is remembered for ever', async () => {
    const survey = put(`${panel} quiet="answered:forever" trigger="now" consent="storage"`);
    await asked(survey);
    mark(survey, 'answered');
    const [, text = ''] = Object.entries(localStorage)[0] ?? [];
    expect(text).to.match(/^answered \d+ Infinity$/);
    localStorage.setItem('kundresa:mark:nps', 'answered 1 Infinity');
    document.body.replaceChildren();
    verdicts = [];
    put(`${panel} quiet="answered:forever" trigger="now" consent="storage"`);
    await until(() => verdicts.length > 0);
    expect(verdicts[0]).to.include({ passed: false, reason: 'quiet' });
  });
});

describe('sample', () => {
  const random = Math.random.bind(Math);
  afterEach(() => {
    Math.random = random;
  });

  const table: readonly (readonly [rule: string, drawn: number, isAsked: boolean])[] = [
    ['0%', 0, false],
    ['0', 0, false],
    ['100%', 0.999999, true],
    ['1', 0.999999, true],
    ['10%', 0.0999, true],
    ['10%', 0.1, false],
    ['0.25', 0.24, true],
    ['0.25', 0.25, false],
    ['12.5%', 0.124, true],
    ['every:1', 0.5, true],
    ['every:4', 0.8, true],
    ['every:4', 0.3, false],
    ['200%', 0, false],
    ['10', 0, false],
    ['-1%', 0, false],
    ['some', 0, false],
    ['every:0', 0, false],
    ['every:x', 0, false],
  ];
  for (const [rule, number, isAsked] of table)
    it(`${rule} ${isAsked ? 'asks' : 'does not ask'} who draws ${number}`, async () => {
      Math.random = () => number;
      put(`${panel} trigger="now" sample="${rule}"`);
      await until(() => verdicts.length > 0);
      expect(verdicts[0]?.passed).to.equal(isAsked);
    });

  it('is drawn once for the page view, and stores nothing without consent', async () => {
    let draws = 0;
    Math.random = () => (draws++ ? 0 : 0.9);
    put(`${panel} trigger="now" sample="50%"`);
    await until(() => verdicts.length > 0);
    put(`${panel} trigger="now" sample="50%"`);
    await until(() => verdicts.length > 1);
    expect(verdicts.every(({ passed }) => !passed)).to.equal(true);
    expect(localStorage.length).to.equal(0);
  });

  it('with consent is drawn once for the visitor', async () => {
    Math.random = () => 0.9;
    put(`${panel} trigger="now" sample="50%" consent="storage"`);
    await until(() => verdicts.length > 0);
    view.clear();
    Math.random = () => 0;
    put(`${panel} trigger="now" sample="50%" consent="storage"`);
    await until(() => verdicts.length > 1);
    expect(verdicts.map(({ passed }) => passed)).to.deep.equal([false, false]);
    expect(Object.entries(localStorage)).to.deep.equal([['kundresa:dice:nps', '0.9']]);
  });

  it('drawn before the visitor allows storage is kept once they do, whatever it was', async () => {
    Math.random = () => 0.9;
    const survey = put(`${panel} trigger="now" sample="50%"`);
    await until(() => verdicts.length > 0);
    survey.setAttribute('consent', 'storage');
    await until(() => localStorage.length > 0);
    expect(Object.entries(localStorage)).to.deep.equal([['kundresa:dice:nps', '0.9']]);
  });

  it('of an earlier visit holds once the visitor allows storage again', async () => {
    localStorage.setItem('kundresa:dice:nps', '0.9');
    Math.random = () => 0;
    const survey = put(`${panel} trigger="event:go" sample="50%"`);
    await armed();
    survey.setAttribute('consent', 'storage');
    fire();
    await until(() => verdicts.length > 0);
    expect(verdicts).to.deep.equal([{ passed: false, reason: 'sample' }]);
    expect(localStorage.getItem('kundresa:dice:nps')).to.equal('0.9');
  });

  it('of every third asks exactly every third page view, from a random start', async () => {
    for (let views = 0; views < 9; views++) {
      view.clear();
      document.body.replaceChildren();
      put(`${panel} trigger="now" sample="every:3" consent="storage" quiet="any:0"`);
      await until(() => verdicts.length > views);
    }
    const askedFor = verdicts.map(({ passed }) => passed);
    expect(askedFor.filter(Boolean)).to.have.length(3);
    expect(askedFor.slice(3)).to.deep.equal(askedFor.slice(0, 6));
  });
});

describe('only', () => {
  const table: readonly (readonly [rule: string, holds: boolean])[] = [
    ['device:desktop', true],
    ['device:phone', false],
    ['device:phone,desktop', true],
    ['device:fridge', false],
    [`language:${navigator.language}`, true],
    [`language:${navigator.language.slice(0, 2)}`, true],
    ['language:xx', false],
    ['referrer:search', false],
    ['visit:first', false],
    ['data:page=home', false],
    ['from:2020-01-01', true],
    ['to:2020-01-01', false],
    ['from:2020-01-01 device:phone', false],
    ['colour:red', false],
    ['constructor:x', false],
    ['days:mon-sun days:mon-sun', true],
    ['hours:0-24 hours:0-0', true],
    ['from:2020-01-01 from:2099-01-01', false],
    ['from:2099-01-01 from:2020-01-01', false],
  ];
  for (const [rule, holds] of table)
    it(`${rule} ${holds ? 'holds' : 'does not hold'}`, async () => {
      put(`${panel} trigger="now" only="${rule}"`);
      await until(() => verdicts.length > 0);
      expect(verdicts[0]?.passed).to.equal(holds);
    });

  for (const [address, kind] of [
    ['https://www.google.se/', 'search'],
    ['https://www.google.co.uk/search?q=a', 'search'],
    ['https://se.search.yahoo.com/', 'search'],
    ['https://duckduckgo.com/', 'search'],
    ['android-app://com.google.android.googlequicksearchbox/', 'search'],
    ['https://mail.google.com/', 'other'],
    ['https://accounts.google.com/', 'other'],
    ['https://google.evil.example/', 'other'],
    ['https://l.facebook.com/', 'social'],
    ['https://x.com/', 'social'],
    ['https://netflix.com/', 'other'],
    [location.href, 'internal'],
    ['', 'direct'],
  ] as const)
    it(`referrer:${kind} holds for who comes from “${address}”`, async () => {
      const real = Object.getOwnPropertyDescriptor(Document.prototype, 'referrer') ?? {};
      Object.defineProperty(Document.prototype, 'referrer', { get: () => address, configurable: true });
      put(`${panel} trigger="now" only="referrer:${kind}"`);
      await until(() => verdicts.length > 0);
      Object.defineProperty(Document.prototype, 'referrer', real);
      expect(verdicts).to.deep.equal([{ passed: true }]);
    });

  it('data: reads the last value that the page has pushed', async () => {
    const names = ['page.type=checkout', 'page.type=check*', 'user=2', 'page.type=home'];
    Object.assign(window, {
      dataLayer: [{ page: { type: 'home' } }, { user: 2 }, { page: { type: 'checkout' } }, { event: 'x' }],
    });
    for (const name of names) put(`${panel} trigger="now" only="data:${name}" quiet="any:0"`);
    await until(() => verdicts.length === 4);
    const failed = verdicts.filter((verdict) => !verdict.passed && verdict.reason === 'only');
    expect(failed).to.deep.equal([{ passed: false, reason: 'only', rule: 'data:page.type=home' }]);
    Reflect.deleteProperty(window, 'dataLayer');
  });

  it('visit: tells the first from a later one, with consent to storage', async () => {
    put(`${panel} trigger="now" only="visit:first" consent="storage"`);
    await until(() => verdicts.length > 0);
    document.body.replaceChildren();
    sessionStorage.clear();
    put(`${panel} trigger="now" only="visit:returning" consent="storage"`);
    await until(() => verdicts.length > 1);
    expect(verdicts.map(({ passed }) => passed)).to.deep.equal([true, true]);
  });
});

describe('push', () => {
  it('tells the page’s dataLayer each step, and nothing of what was answered', async () => {
    const dataLayer: unknown[] = [];
    Object.assign(window, { dataLayer });
    const survey = put(`${panel} trigger="now" push="dataLayer" stage="use" touchpoint="website"`);
    await asked(survey);
    survey.tell('survey-start');
    survey.tell('survey-delivery', { delivery: { state: 'delivered' } });
    survey.tell('survey-complete');
    const tags = { event: 'kundresa', survey: 'nps', stage: 'use', touchpoint: 'website' };
    expect(dataLayer).to.deep.equal([
      { ...tags, step: 'moment', verdict: { passed: true } },
      { ...tags, step: 'start' },
      { ...tags, step: 'delivery', delivery: 'delivered' },
      { ...tags, step: 'complete' },
    ]);
    Reflect.deleteProperty(window, 'dataLayer');
  });
});

describe('what the collector says', () => {
  const { fetch } = globalThis;
  let requests: URL[];
  let say: () => Promise<Response>;
  beforeEach(() => {
    requests = [];
    globalThis.fetch = async (url) => {
      if (url instanceof URL) requests.push(url);
      return say();
    };
  });
  afterEach(() => (globalThis.fetch = fetch));

  const about = `${panel} trigger="now" check="https://collector.example/moment?budget=journey" touchpoint="checkout"`;

  it('keeps a panel closed for a subject that was asked before', async () => {
    say = async () => Response.json({ asked: true });
    const survey = put(`${about} subject="k3j" site="shop.example"`);
    await until(() => verdicts.length > 0);
    expect(verdicts).to.deep.equal([{ passed: false, reason: 'asked' }]);
    expect(survey.calls).to.deep.equal([]);
    expect(requests.map(({ href }) => href)).to.deep.equal([
      'https://collector.example/moment?budget=journey&survey=nps&site=shop.example&subject=k3j&touchpoint=checkout',
    ]);
  });

  it('leaves the budget to the touchpoint that needs it more', async () => {
    say = async () => Response.json({ asked: false, touchpoint: 'delivery' });
    put(about);
    await until(() => verdicts.length > 0);
    expect(verdicts).to.deep.equal([{ passed: false, reason: 'budget', rule: 'delivery' }]);
  });

  it('lets ask where it is needed, where it says nothing, and where it cannot be reached', async () => {
    for (const answer of [
      async () => Response.json({ asked: false, touchpoint: 'checkout' }),
      async () => new Response('<html>', { status: 200 }),
      async () => new Response('', { status: 503 }),
      async () => Promise.reject(new TypeError('offline')),
    ]) {
      say = answer;
      const survey = put(about);
      await asked(survey);
      survey.remove();
      view.clear();
    }
  });

  it('is waited for two seconds and no longer', async () => {
    say = () => new Promise(() => undefined);
    const survey = put(about);
    await armed();
    expect(survey.calls).to.deep.equal([]);
    await asked(survey);
  }).timeout(5000);

  it('holds no connection for longer than it waits', async () => {
    let signal: AbortSignal | null | undefined;
    globalThis.fetch = async (_, init) => {
      ({ signal } = init ?? {});
      return new Promise<Response>(() => undefined);
    };
    const real = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (act: () => void) => real(act, 1) });
    try {
      await asked(put(about));
    } finally {
      window.setTimeout = real;
    }
    expect(signal?.aborted).to.equal(true);
  });

  it('reads no more of an answer than one can be', async () => {
    let parts = 0;
    let isLeft = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        parts++;
        controller.enqueue(new Uint8Array(4000).fill(32));
      },
      cancel() {
        isLeft = true;
      },
    });
    say = async () => new Response(body);
    await asked(put(about));
    expect(isLeft).to.equal(true);
    expect(parts).to.be.below(10);
  });

  it('hides what stands inline until it is known', async () => {
    say = async () => Response.json({ asked: true });
    const poll = put('order-id="A-1" check="/moment"', 'exit-poll');
    await until(() => verdicts.length > 0);
    expect(poll.calls.at(-1)).to.equal('hide');
    expect(requests[0]?.searchParams.get('order')).to.equal('A-1');
  });

  it('knows a subject by what its response carries', async () => {
    say = async () => Response.json({ asked: false });
    const survey = put(`${about} subject="k3j"`);
    await asked(survey);
    const response = { context: { segment: 'b2b' } };
    survey.dispatchEvent(Object.assign(new Event('survey-send'), { response }));
    expect(response).to.deep.equal({ context: { segment: 'b2b', subject: 'k3j' } });
  });

  it('sends no subject of a child, neither ahead nor with the response', async () => {
    say = async () => Response.json({ asked: false });
    const survey = put(`${about} subject="k3j" audience="child"`);
    await asked(survey);
    const response = { context: { segment: 'b2b' } };
    survey.dispatchEvent(Object.assign(new Event('survey-send'), { response }));
    expect(response).to.deep.equal({ context: { segment: 'b2b' } });
    expect(requests[0]?.searchParams.has('subject')).to.equal(false);
  });
});
