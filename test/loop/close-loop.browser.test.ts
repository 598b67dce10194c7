import { expect } from '@open-wc/testing';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import { expectNoViolations } from '../helpers/axe.js';
import { inside, next, placed, radio, submit, typeInto, until } from '../helpers/survey.js';

const improvement = {
  said: { sv: 'Returer är krångliga', en: 'Returns are hard <b>' },
  did: { sv: 'Vi har gjort returer enklare', en: 'We made returns easier' },
};

/** Addresses that were read. */
let reads: URL[] = [];
/** Bodies that were posted. */
let posts: { id: string; revision: number; status: string; receipt?: string }[] = [];
let answer = async (lang: string): Promise<Response> =>
  Response.json({
    improvements: [
      Object.fromEntries(
        Object.entries(improvement).map(([name, texts]) => {
          const best = lang === 'sv' ? 'sv' : 'en';
          return [name, { [best]: texts[best] }];
        }),
      ),
    ],
  });
const usual = answer;

// Before anything takes it.
const own = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = new URL(String(input instanceof Request ? input.url : input), location.href);
  if (!url.pathname.endsWith('/responses')) return own(input, init);
  if (typeof init?.body !== 'string') {
    reads.push(url);
    return answer(url.searchParams.get('lang') ?? '');
  }
  const body = JSON.parse(init.body);
  posts.push(body);
  return Response.json({ id: body.id, revision: body.revision, status: 'stored' });
};

const { NpsSurvey } = await import('../../src/elements/nps-survey.js');
const { ExitPoll } = await import('../../src/elements/exit-poll.js');
const { FeedbackTab } = await import('../../src/elements/feedback-tab.js');
const { follow } = await import('../../src/define/follow.js');
await import('../../src/define/accompany.js');
addEventListener('survey-connect', (event) => {
  const [element] = event.composedPath();
  if (element instanceof Element) follow(element, event);
});
customElements.define('nps-survey', NpsSurvey);
customElements.define('exit-poll', ExitPoll);
customElements.define('feedback-tab', FeedbackTab);

let tests = 0;
const attributes = (lang: string, more: string): string =>
  `lang="${lang}" touchpoint="t${tests}" endpoint="https://collector.example/responses" ${more}`;

/** A poll that was answered, at its thanks. */
async function answered(more = '', lang = 'en'): Promise<SurveyElement> {
  const poll = await placed<SurveyElement>(
    `<exit-poll ${attributes(lang, more)}><option value="friend">A friend</option></exit-poll>`,
  );
  // A visitor takes longer to choose.
  await frames();
  radio(poll, 'friend').click();
  submit(poll);
  await until(() => poll.renderRoot.querySelector('[part=thanks]') !== null, poll);
  return poll;
}

const has = (element: SurveyElement, selector: string): Promise<void> =>
  until(() => element.renderRoot.querySelector(selector) !== null, element);
const text = (element: SurveyElement): string => inside(element, '[part=loop]').textContent;

/** Two frames, within which whatever follows from a drawing has been drawn. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

describe('the loop', () => {
  beforeEach(() => {
    tests++;
    reads = [];
    posts = [];
    answer = usual;
  });
  afterEach(() => document.body.replaceChildren());

  it('shows below the thanks what was improved at the touchpoint', async () => {
    const poll = await answered();
    await has(poll, '[part=updates]');
    expect(text(poll)).to.equal('You said, we didReturns are hard <b>We made returns easier');
    expect(poll.renderRoot.querySelector('[part=updates] b')).to.equal(null);
  });

  it('asks for it at the endpoint itself, by touchpoint, site and language alone', async () => {
    const poll = await answered('site="shop.example"', 'sv');
    await has(poll, '[part=updates]');
    expect(reads.map(({ href }) => href)).to.deep.equal([
      `https://collector.example/responses?lang=sv&site=shop.example&touchpoint=t${tests}&most=1`,
    ]);
  });

  for (const [lang, heading] of [
    ['en', 'You said, we did'],
    ['sv', 'Ni sa, vi gjorde'],
    ['ar', 'قلتم، وفعلنا'],
  ] as const)
    it(`is accessible in ${lang} and says in which language a text is`, async () => {
      const poll = await answered('receipt', lang);
      await has(poll, '[part=updates]');
      await has(poll, '[part=receipt]');
      expect(text(poll)).to.contain(heading);
      expect(inside(poll, '[part=updates] li p').lang).to.equal(lang === 'sv' ? 'sv' : 'en');
      expect(inside(poll, '[part=receipt]').dir).to.equal('ltr');
      await expectNoViolations(poll);
    });

  it('moves no focus, and is not within what is announced', async () => {
    const poll = await answered('receipt');
    await has(poll, '[part=updates]');
    expect(poll.shadowRoot?.activeElement?.getAttribute('role')).to.equal('status');
    expect(inside(poll, '[part=loop]').closest('[role=status]')).to.equal(null);
  });

  it('gives a code whose answer carries it, and links to where it is good for something', async () => {
    const poll = await answered('receipt', 'sv');
    await has(poll, '[part=receipt]');
    const code = inside(poll, '[part=receipt]').textContent;
    expect(code).to.match(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(posts[0]?.receipt).to.equal(code);
    const link = inside<HTMLAnchorElement>(poll, '[part=loop] a');
    expect(link.href).to.equal('https://collector.example/receipt?lang=sv');
    expect(link.href).not.to.contain(code);
    expect(link.rel).to.equal('noopener');
  });

  it('gives another code to every response, and the same to all its pages', async () => {
    const survey = await placed<SurveyElement>(`<nps-survey ${attributes('en', 'receipt')}></nps-survey>`);
    radio(survey, 3).click();
    const scored = next(survey, 'survey-send');
    submit(survey);
    await scored;
    await has(survey, 'textarea');
    typeInto(survey, 'textarea', 'Slow.');
    submit(survey);
    await has(survey, '[part=receipt]');
    const code = inside(survey, '[part=receipt]').textContent;
    expect(posts.map(({ receipt }) => receipt)).to.deep.equal([code, code]);
    const other = await answered('receipt');
    await has(other, '[part=receipt]');
    expect(inside(other, '[part=receipt]').textContent).to.not.equal(code);
  });

  it('gives no code unless the page wants it, and none that it cannot vouch for', async () => {
    await has(await answered(), '[part=updates]');
    expect(posts[0]).to.not.have.property('receipt');
    addEventListener('survey-send', (event) => event.preventDefault(), { once: true });
    const taken = await answered('receipt');
    await has(taken, '[part=updates]');
    expect(taken.renderRoot.querySelector('[part=receipt]')).to.equal(null);
  });

  it('asks nothing and shows nothing where the endpoint is no collector, or the page does not want it', async () => {
    const elsewhere = await placed<SurveyElement>(
      `<exit-poll lang="en" touchpoint="x" receipt endpoint="/endpoint/ok"><option value="friend">A</option></exit-poll>`,
    );
    radio(elsewhere, 'friend').click();
    submit(elsewhere);
    await has(elsewhere, '[part=thanks]');
    const unwanted = await answered('updates="none"');
    await frames();
    for (const element of [elsewhere, unwanted])
      expect(element.renderRoot.querySelector('[part=loop] *')).to.equal(null);
    expect(reads).to.deep.equal([]);
  });

  for (const [what, wrong] of [
    ['is refused', async () => new Response('', { status: 404 })],
    ['is no JSON', async () => new Response('<!doctype html>')],
    [
      'is another list',
      async () => Response.json({ improvements: [1, null, { said: 'x' }, { did: { en: 2 } }] }),
    ],
    ['never comes', () => new Promise<Response>(() => undefined)],
    ['fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)
    it(`thanks all the same when the list ${what}`, async () => {
      answer = wrong;
      const poll = await answered('receipt');
      await has(poll, '[part=receipt]');
      await frames();
      expect(inside(poll, '[part=thanks]').textContent).to.contain('Thank you');
      expect(poll.renderRoot.querySelector('[part=updates]')).to.equal(null);
    });

  it('moves nothing below an inline survey when the list comes late', async () => {
    let tell = (): void => undefined;
    answer = async (lang) => {
      await new Promise<void>((resolve) => (tell = resolve));
      return usual(lang);
    };
    const poll = await answered();
    await until(() => reads.length > 0, poll);
    const at = performance.now();
    await until(() => performance.now() - at > 600, poll);
    tell();
    await frames();
    expect(poll.renderRoot.querySelector('[part=updates]')).to.equal(null);
  });

  it('shows in an open feedback tab what was improved, folded, and stays out of the way of the form', async () => {
    const tab = await placed<InstanceType<typeof FeedbackTab>>(
      `<feedback-tab ${attributes('en', '')}></feedback-tab>`,
    );
    await frames();
    expect(reads).to.deep.equal([]);
    tab.open();
    await has(tab, 'details[part=updates]');
    const details = inside<HTMLDetailsElement>(tab, 'details');
    expect(details.open).to.equal(false);
    expect(inside(tab, 'summary').textContent).to.equal('You said, we did');
    expect(reads[0]?.search).to.equal('?lang=en&most=5');
    details.open = true;
    await expectNoViolations(tab);
    tab.dismiss();
    await until(() => tab.renderRoot.querySelector('[part=loop]') === null, tab);
    tab.open();
    await has(tab, 'details');
  });
});
