import { expect } from '@open-wc/testing';
import { FakeSurvey, turn } from './fake-survey.js';

/** What was posted. */
let posts: { items: Record<string, unknown>[] }[] = [];
let answer = async (): Promise<Response> => new Response('{}', { status: 200 });

const own = globalThis.fetch;
globalThis.fetch = async (url, init) => {
  if (typeof init?.body !== 'string') return own(url, init);
  posts.push(JSON.parse(init.body));
  return answer();
};

customElements.define('nps-survey', class extends FakeSurvey {});
const { count } = await import('../../src/moment/funnel.js');
let tests = 0;

/** A survey on a touchpoint of its own, whose steps are counted from when it joins the page. */
function placed(attributes = '', endpoint = 'https://collector.example/responses'): FakeSurvey {
  const holder = document.createElement('div');
  holder.addEventListener('survey-connect', (event) => counted(event));
  holder.addEventListener('survey-moment', (event) => counted(event));
  document.body.append(holder);
  holder.innerHTML = `<nps-survey touchpoint="t${tests}" endpoint="${endpoint}" ${attributes}>Ask</nps-survey>`;
  const element = holder.firstElementChild;
  if (!(element instanceof FakeSurvey)) throw new Error('It is no survey.');
  element.style.cssText = 'display:block;height:50px';
  return element;
}

function counted(event: Event): void {
  if (event.target instanceof Element) count(event.target, event);
}

/** Tells of a step with what elements tell besides. */
function tell(element: Element, type: string, fields: object = {}): void {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  element.dispatchEvent(Object.assign(event, fields));
}

function decided(element: Element, detail: object): void {
  const event = new CustomEvent('survey-moment', { bubbles: true, cancelable: true, detail });
  element.dispatchEvent(Object.assign(event, { survey: 'nps' }));
}

/** The steps that are sent when the page is put away. */
async function steps(): Promise<unknown[]> {
  await looked();
  turn('hidden');
  Object.defineProperty(Document.prototype, 'hidden', { get: () => true, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  const sent = posts.flatMap(({ items }) =>
    items.map(({ event, reason }) => (reason ? [event, reason] : event)),
  );
  await new Promise((resolve) => setTimeout(resolve));
  posts = [];
  return sent;
}

/**
 * Resolves once the browser has had a look at what is in view and told what it saw. One that also looks for what
 * lies above something does so no more often than every 100 ms: then its next look has to be waited for.
 */
async function looked(): Promise<void> {
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.cssText = 'position:fixed;inset:0 auto auto 0;inline-size:9px;block-size:9px';
  await new Promise<void>((resolve) => {
    let looks = 0;
    const options = { threshold: [0.1, 0.9], trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(([entry]) => {
      looks += 1;
      if (looks === 1) probe.style.insetBlockStart = '-20px';
      if (looks === 1 && entry && 'isVisible' in entry) return;
      observer.disconnect();
      resolve();
    }, options);
    observer.observe(probe);
  });
  probe.remove();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

const delivered = { delivery: { id: '1', revision: 1, state: 'delivered' } };

describe('the funnel', () => {
  beforeEach(() => {
    tests++;
    posts = [];
    turn('visible');
  });

  afterEach(async () => {
    await steps();
    document.body.replaceChildren();
  });

  it('counts what is seen, started, answered and completed, each once', async () => {
    const survey = placed();
    for (let time = 0; time < 2; time++) {
      tell(survey, 'input');
      tell(survey, 'survey-delivery', delivered);
      tell(survey, 'survey-complete');
      tell(survey, 'survey-dismiss');
    }
    expect(await steps()).to.deep.equal(['eligible', 'shown', 'started', 'answered', 'completed']);
  });

  it('counts as shown what is in view, and not what is below it', async () => {
    const high = document.createElement('div');
    high.style.height = '5000px';
    document.body.append(high);
    const survey = placed();
    expect(await steps()).to.deep.equal([]);
    survey.scrollIntoView();
    expect(await steps()).to.deep.equal(['eligible', 'shown']);
  });

  it('does not count again what another element asks in the same place', async () => {
    placed().remove();
    placed();
    expect(await steps()).to.deep.equal(['eligible', 'shown']);
    placed();
    expect(await steps()).to.deep.equal([]);
  });

  it('counts two surveys in one place as two', async () => {
    placed('src="/one.json"');
    placed('src="/two.json"');
    expect(await steps()).to.deep.equal(['eligible', 'shown', 'eligible', 'shown']);
  });

  it('says why a survey was held back, and nothing of those that another page or the lot left out', async () => {
    const panel = placed('placement="panel"');
    decided(panel, { passed: false, reason: 'sample' });
    decided(panel, { passed: false, reason: 'page' });
    decided(panel, { passed: false, reason: 'quiet' });
    expect(await steps()).to.deep.equal(['eligible', ['suppressed', 'quiet']]);
  });

  it('counts as prevented what the page prevents', async () => {
    const panel = placed('placement="panel"');
    const end = new AbortController();
    addEventListener('survey-moment', (event) => event.preventDefault(), { signal: end.signal });
    decided(panel, { passed: true });
    end.abort();
    expect(await steps()).to.deep.equal(['eligible', ['suppressed', 'prevented']]);
  });

  it('counts closing as dismissed, unless the page keeps the survey open', async () => {
    const survey = placed();
    survey.addEventListener('survey-dismiss', (event) => event.preventDefault(), { once: true });
    tell(survey, 'survey-dismiss');
    expect(await steps()).to.deep.equal(['eligible', 'shown']);
    tell(survey, 'survey-dismiss');
    expect(await steps()).to.deep.equal(['dismissed']);
  });

  it('does not count a later page of a response that was begun before the page was loaded again', async () => {
    const survey = placed();
    tell(survey, 'survey-delivery', { delivery: { ...delivered.delivery, revision: 2 } });
    expect(await steps()).to.deep.equal(['eligible', 'shown']);
  });

  it('sends what did not arrive again, under the same ids', async () => {
    placed();
    answer = async () => Promise.reject(new TypeError('offline'));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('pagehide'));
    const ids = posts.flatMap(({ items }) => items.map(({ id }) => id));
    await new Promise((resolve) => setTimeout(resolve));
    answer = async () => new Response('{}');
    posts = [];
    dispatchEvent(new Event('pagehide'));
    expect(ids).to.have.length(2);
    expect(posts.flatMap(({ items }) => items.map(({ id }) => id))).to.deep.equal(ids);
  });

  it('posts a list of items also when an old library adds toJSON to arrays', async () => {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => '[]', configurable: true });
    try {
      placed();
      expect(await steps()).to.deep.equal(['eligible', 'shown']);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  it('names the survey that the element turned out to ask', async () => {
    const survey = placed('src="/my.json"');
    tell(survey, 'survey-shown', { survey: 'my-own' });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('pagehide'));
    expect(posts[0]?.items.map(({ survey: id }) => id)).to.deep.equal(['my-own', 'my-own']);
  });

  for (const way of ['test', 'force', 'a property'])
    it(`marks trials by ${way}`, async () => {
      const survey = placed(way);
      if (way === 'a property') Reflect.set(survey, 'test', true);
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      dispatchEvent(new Event('pagehide'));
      expect(posts[0]?.items.map(({ test }) => test)).to.deep.equal([true, true]);
    });

  it('counts at a collector, elsewhere only where the page says so, and nowhere with funnel="none"', async () => {
    placed('', 'https://forms.example/f/123');
    placed('funnel="none"');
    placed('ack="none"');
    placed('endpoint="nonsense://responses"', '');
    expect(await steps()).to.deep.equal([]);
    placed('funnel="counts"', 'https://forms.example/f/responses/post');
    expect(await steps()).to.deep.equal(['eligible', 'shown']);
  });

  it('posts nothing that says who it was', async () => {
    placed('stage="use" site="shop.example" order-id="A-1"');
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('pagehide'));
    expect(Object.keys(posts[0]?.items[0] ?? {}).toSorted()).to.deep.equal([
      'at',
      'channel',
      'event',
      'id',
      'placement',
      'site',
      'stage',
      'survey',
      'touchpoint',
      'type',
      'v',
    ]);
  });
});
