import { expect } from '@open-wc/testing';
import { createClient } from '../../src/client/index.js';
import { forgetOutbox } from '../../src/consent/forget-outbox.js';
import { followConsent, setConsent, tcf } from '../../src/consent/index.js';
import '../../src/define/index.js';
import type { Delivery } from '../../src/client/types.js';
import type { FeedbackTab } from '../../src/elements/feedback-tab.js';
import type { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import { inside, next, placed, typeInto, until as untilDrawn } from '../helpers/survey.js';
import { warnings } from '../helpers/warnings.js';
import { believableResponse } from './response.js';

const consentOf = (element: Element): string | null => element.getAttribute('consent');

function put(markup: string, into: ParentNode & Node = document.body): Element {
  const template = document.createElement('template');
  template.innerHTML = markup;
  into.append(template.content);
  const element = into.lastElementChild;
  if (!element) throw new Error('Nothing was placed.');
  return element;
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let looks = 0; looks < 600; looks++) {
    if (await holds()) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`It never held: ${holds.toString()}`);
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

afterEach(async () => {
  document.body.replaceChildren();
  setConsent({ storage: undefined, attribution: undefined, contact: undefined });
  // What one test denied must not delete what the next one keeps.
  await forgetOutbox();
  localStorage.clear();
  Reflect.deleteProperty(globalThis, '__tcfapi');
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('consent', () => {
  it('is said in words on every survey, and leaves what it does not name', () => {
    const survey = put('<nps-survey consent="attribution"></nps-survey>');
    setConsent({ storage: true, contact: false });
    expect(consentOf(survey)).to.equal('attribution storage no-contact');
    setConsent({ storage: undefined });
    expect(consentOf(survey)).to.equal('attribution no-contact');
  });

  it('reaches surveys in shadow roots, and those that come later', async () => {
    const shadow = put('<div></div>').attachShadow({ mode: 'open' });
    const within = put('<exit-poll></exit-poll>', shadow);
    setConsent({ storage: true });
    expect(consentOf(within)).to.equal('storage');
    const later = put('<div><feedback-tab></feedback-tab></div>').firstElementChild;
    await until(() => later?.getAttribute('consent') === 'storage');
  });

  it('is heard as an event, and without a word of ours changes nothing', () => {
    warnings();
    const survey = put('<nps-survey></nps-survey>');
    dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: true } }));
    dispatchEvent(new CustomEvent('survey-consent', { detail: 'storage' }));
    dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: 'yes', other: true } }));
    expect(consentOf(survey) ?? '').to.equal('');
  });

  it('comes from any function, until that is stopped', () => {
    const survey = put('<nps-survey></nps-survey>');
    let say: (allowed: boolean) => void = () => undefined;
    let stopped = false;
    const stop = followConsent((tell) => {
      say = (storage) => tell({ storage });
      return () => (stopped = true);
    });
    say(true);
    expect(consentOf(survey)).to.equal('storage');
    stop();
    expect(stopped).to.equal(true);
  });

  for (const [value, said] of [
    [true, 'storage no-attribution'],
    ['1', 'storage no-attribution'],
    [false, 'storage attribution'],
    ['0', 'storage attribution'],
  ] as const)
    it(`is “${said}” with Global Privacy Control ${JSON.stringify(value)}, whoever allows attribution`, () => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
      const survey = put('<nps-survey consent="attribution"></nps-survey>');
      setConsent({ attribution: true, storage: true });
      expect(consentOf(survey)).to.equal(said);
    });

  it('that nobody can read is reported, and changes nothing', () => {
    const said = warnings();
    const survey = put('<nps-survey></nps-survey>');
    const detail = { storage: 'denied', contact: null, storge: true };
    dispatchEvent(new CustomEvent('survey-consent', { detail }));
    expect(consentOf(survey) ?? '').to.equal('');
    expect(said()).to.deep.equal([
      'Kundresa: consent knows no “storge”. There are storage, attribution and contact.',
      'Kundresa: consent to storage is true, false or undefined, not "denied".',
    ]);
  });
});

describe('a consent dialog that speaks TCF', () => {
  const told: Parameters<typeof tcf>[0] extends (consent: infer Consent) => void ? Consent[] : never = [];
  type Hear = (data: object, success: boolean) => void;

  function dialog(): { hear: Hear[]; removed: unknown[] } {
    const hear: Hear[] = [];
    const removed: unknown[] = [];
    Reflect.set(globalThis, '__tcfapi', (command: string, _: number, callback: Hear, id: unknown) => {
      if (command === 'addEventListener') hear.push(callback);
      else removed.push(id);
    });
    return { hear, removed };
  }

  beforeEach(() => (told.length = 0));

  for (const [said, storage] of [
    [{ eventStatus: 'tcloaded', purpose: { consents: { 1: true } } }, true],
    [{ eventStatus: 'useractioncomplete', purpose: { consents: { 1: false } } }, false],
    [{ eventStatus: 'useractioncomplete', purpose: { consents: {} } }, false],
    [{ eventStatus: 'cmpuishown', purpose: { consents: { 1: true } } }, undefined],
    [{ eventStatus: 'tcloaded', gdprApplies: false, purpose: { consents: { 1: true } } }, undefined],
  ] as const)
    it(`that says ${JSON.stringify(said)} makes storage ${storage}`, () => {
      const { hear } = dialog();
      const stop = tcf((consent) => told.push(consent));
      hear[0]?.({ ...said, listenerId: 7 }, true);
      if (typeof stop === 'function') stop();
      expect(told).to.deep.equal([{ storage }]);
    });

  it('changes nothing while it is opened once more', () => {
    const { hear } = dialog();
    const stop = tcf((consent) => told.push(consent));
    for (const [eventStatus, allowed] of [
      ['cmpuishown', false],
      ['useractioncomplete', false],
      ['cmpuishown', false],
      ['useractioncomplete', true],
    ] as const)
      hear[0]?.({ eventStatus, purpose: { consents: { 1: allowed } } }, true);
    if (typeof stop === 'function') stop();
    expect(told).to.deep.equal([{ storage: undefined }, { storage: false }, { storage: true }]);
  });

  it('and comes later is heard, and is left when it is no longer followed', async () => {
    const stop = followConsent(tcf);
    const survey = put('<nps-survey></nps-survey>');
    const { hear, removed } = dialog();
    document.body.append(document.createElement('script'));
    await until(() => hear.length === 1);
    hear[0]?.({ eventStatus: 'tcloaded', listenerId: 7, purpose: { consents: { 1: true } } }, true);
    expect(consentOf(survey)).to.equal('storage');
    stop();
    expect(removed).to.deep.equal([7]);
  });
});

describe('storage that is denied', () => {
  it('makes no database where there was none', async () => {
    await forgetOutbox();
    expect(await databases()).not.to.include('kundresa');
    await forgetOutbox();
    expect(await databases()).not.to.include('kundresa');
  });

  it('deletes what was kept at once, and delivers from memory what was not delivered', async () => {
    localStorage.setItem('kundresa:mark:nps', 'answered 1');
    localStorage.setItem('theirs', 'stays');
    const down = createClient({ endpoint: '/endpoint/down' });
    const response = believableResponse();
    const waiting = new Promise<void>((resolve) => {
      down.subscribe(({ state }) => state === 'waiting' && resolve());
    });
    await down.send(response);
    await waiting;
    down.close();
    const posted: string[] = [];
    await replaceDestination();
    setConsent({ storage: false });
    expect(Object.keys(localStorage)).to.deep.equal(['theirs']);
    await until(async () => !(await databases()).includes('kundresa'));
    await until(async () => {
      const found = (await (await fetch(`/endpoint/ok?id=${response.id}`)).json()) as { id: string }[];
      posted.splice(0, posted.length, ...found.map(({ id }) => id));
      return posted.length > 0;
    });
    // A post that was under way may bring it once more, under the same id.
    expect([...new Set(posted)]).to.deep.equal([response.id]);
  });

  it('keeps elements from the device, and lets them back when it is allowed again', async () => {
    const survey = await placedSurvey('/endpoint/down');
    setConsent({ storage: false });
    await give(survey, 9, 'waiting');
    await forgetOutbox();
    expect(await databases()).not.to.include('kundresa');
    setConsent({ storage: true });
    await give(survey, 8, 'queued');
    expect(await databases()).to.include('kundresa');
  });

  it('lets a survey whose author denied it use the device once it is allowed, unless its author says storage="none"', async () => {
    const survey = await placedSurvey(
      '/endpoint/down',
      'consent="No-Storage" placement="panel" trigger="manual"',
    );
    const own = await placedSurvey('/endpoint/down', 'consent="No-Storage" storage="none"');
    survey.show();
    await give(survey, 9, 'waiting');
    await give(own, 9, 'waiting');
    await forgetOutbox();
    expect(await databases()).not.to.include('kundresa');
    setConsent({ storage: true });
    expect(await give(own, 8, 'waiting')).to.include({ durable: false });
    expect(await give(survey, 8, 'queued')).to.include({ durable: true });
  });

  it('while an answer is posted leaves nothing behind, and the survey still tells what becomes of it', async () => {
    const survey = await placedSurvey('/endpoint/slow');
    await give(survey, 9, 'queued');
    expect(await databases()).to.include('kundresa');
    const told = deliveryOf(survey, 'delivered');
    setConsent({ storage: false });
    const { id } = await told;
    await forgetOutbox();
    expect(await databases()).not.to.include('kundresa');
    const found = (await (await fetch(`/endpoint/ok?id=${id}`)).json()) as unknown[];
    expect(found).not.to.have.length(0);
  });

  it('is told what became of an answer that waited', async () => {
    const survey = await placedSurvey('/endpoint/tired');
    await give(survey, 9, 'waiting');
    const told = deliveryOf(survey, 'delivered');
    setConsent({ storage: false });
    await told;
    // What is in it is gone by now; the empty database goes in its own time.
    await until(async () => !(await databases()).includes('kundresa'));
  });
});

describe('a contact that is denied', () => {
  const notice = 'privacy-url="https://shop.example/privacy"';

  it('is not asked for, from when that is said until it is taken back', async () => {
    const tab = await placed<FeedbackTab>(`<feedback-tab lang="en" ${notice}></feedback-tab>`);
    tab.open();
    await untilDrawn(() => isAsked(tab), tab);
    setConsent({ contact: false });
    await untilDrawn(() => !isAsked(tab), tab);
    setConsent({ contact: undefined });
    await untilDrawn(() => isAsked(tab), tab);
  });

  it('is not sent, though it was typed', async () => {
    const tab = await placed<FeedbackTab>(
      `<feedback-tab lang="en" endpoint="/endpoint/ok" ${notice}></feedback-tab>`,
    );
    tab.open();
    await untilDrawn(() => isAsked(tab), tab);
    inside<HTMLInputElement>(tab, 'input[value=idea]').click();
    typeInto(tab, 'textarea', 'Open on Sundays');
    typeInto(tab, 'input[type=email]', 'kim@shop.example');
    inside<HTMLInputElement>(tab, 'input[type=checkbox]').click();
    setConsent({ contact: false });
    await untilDrawn(() => !isAsked(tab), tab);
    const sent = next(tab, 'survey-send');
    inside<HTMLButtonElement>(tab, '.submit').click();
    const { response } = await sent;
    expect(response?.answers.map(({ question }) => question)).to.deep.equal(['about', 'message']);
    expect(response).not.to.have.property('consent');
  });
});

function isAsked({ renderRoot }: SurveyElement): boolean {
  return renderRoot.querySelector('input[type=email]') !== null;
}

async function placedSurvey(endpoint: string, attributes = ''): Promise<NpsSurvey> {
  return placed<NpsSurvey>(`<nps-survey lang="en" endpoint="${endpoint}" ${attributes}></nps-survey>`);
}

/** Gives a score, on the first page or once more, and waits for what the survey tells of it. */
async function give(survey: NpsSurvey, score: number, state: Delivery['state']): Promise<Delivery> {
  const find = (selector: string): HTMLElement | null => survey.renderRoot.querySelector(selector);
  find('.buttons [type=button]')?.click();
  await untilDrawn(() => find(`input[value="${score}"]`) !== null, survey);
  const told = deliveryOf(survey, state);
  find(`input[value="${score}"]`)?.click();
  find('.submit')?.click();
  const delivery = await told;
  await survey.updateComplete;
  return delivery;
}

/** The next delivery of a state that a survey tells of. */
function deliveryOf(survey: SurveyElement, state: Delivery['state']): Promise<Delivery> {
  return new Promise((resolve) => {
    survey.addEventListener('survey-delivery', ({ delivery }) => {
      if (delivery?.state === state) resolve(delivery);
    });
  });
}

/** Lets what waits go to an endpoint that works, as if it had come back. */
async function replaceDestination(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('kundresa');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  await new Promise((resolve) => {
    const transaction = database.transaction('outbox', 'readwrite');
    const store = transaction.objectStore('outbox');
    const found: IDBRequest<{ to: object }[]> = store.getAll();
    found.addEventListener('success', () => {
      for (const record of found.result)
        store.put({ ...record, to: { ...record.to, endpoint: new URL('/endpoint/ok', location.href).href } });
    });
    transaction.addEventListener('complete', resolve);
  });
  database.close();
}
