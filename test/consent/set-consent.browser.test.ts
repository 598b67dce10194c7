import { expect } from '@open-wc/testing';
import { createClient } from '../../src/client/index.js';
import { followConsent, setConsent, tcf } from '../../src/consent/index.js';
import { believableResponse } from './response.js';

const consentOf = (element: Element): string | null => element.getAttribute('consent');

function placed(markup: string, into: ParentNode & Node = document.body): Element {
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

afterEach(() => {
  document.body.replaceChildren();
  setConsent({ storage: undefined, attribution: undefined, contact: undefined });
  localStorage.clear();
  Reflect.deleteProperty(globalThis, '__tcfapi');
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('consent', () => {
  it('is said in words on every survey, and leaves what it does not name', () => {
    const survey = placed('<nps-survey consent="attribution"></nps-survey>');
    setConsent({ storage: true, contact: false });
    expect(consentOf(survey)).to.equal('attribution storage no-contact');
    setConsent({ storage: undefined });
    expect(consentOf(survey)).to.equal('attribution no-contact');
  });

  it('reaches surveys in shadow roots, and those that come later', async () => {
    const shadow = placed('<div></div>').attachShadow({ mode: 'open' });
    const inside = placed('<exit-poll></exit-poll>', shadow);
    setConsent({ storage: true });
    expect(consentOf(inside)).to.equal('storage');
    const later = placed('<div><feedback-tab></feedback-tab></div>').firstElementChild;
    await until(() => later?.getAttribute('consent') === 'storage');
  });

  it('is heard as an event, and without a word of ours changes nothing', () => {
    const survey = placed('<nps-survey></nps-survey>');
    dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: true } }));
    dispatchEvent(new CustomEvent('survey-consent', { detail: 'storage' }));
    dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: 'yes', other: true } }));
    expect(consentOf(survey) ?? '').to.equal('');
  });

  it('comes from any function, until that is stopped', () => {
    const survey = placed('<nps-survey></nps-survey>');
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

  it('of attribution is denied by Global Privacy Control, whoever allows it', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const survey = placed('<nps-survey consent="attribution"></nps-survey>');
    setConsent({ attribution: true, storage: true });
    expect(consentOf(survey)).to.equal('storage no-attribution');
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

  it('and comes later is heard, and is left when it is no longer followed', async () => {
    const stop = followConsent(tcf);
    const survey = placed('<nps-survey></nps-survey>');
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
    setConsent({ storage: false });
    await until(async () => !(await databases()).includes('kundresa'));
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

  it('keeps elements from the device, and lets them back when it is allowed again', () => {
    const survey = placed('<nps-survey></nps-survey>');
    const own = placed('<nps-survey storage="none"></nps-survey>');
    setConsent({ storage: false });
    expect([survey, own].map((each) => each.getAttribute('storage'))).to.deep.equal(['none', 'none']);
    setConsent({ storage: true });
    expect([survey, own].map((each) => each.getAttribute('storage'))).to.deep.equal([null, 'none']);
  });
});

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
