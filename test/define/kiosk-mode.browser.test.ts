import { expect } from '@open-wc/testing';
import { kioskMode } from '../../src/define/kiosk-mode.js';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import { expectNoViolations } from '../helpers/axe.js';

customElements.define('nps-survey', NpsSurvey);

interface Sent {
  id: string;
  channel: string;
  context?: Record<string, string>;
}

const sent: Sent[] = [];
const long = 60_000;
let times = { thanks: long, idle: long, left: long };

document.addEventListener('survey-send', (event) => {
  sent.push(structuredClone(Reflect.get(event, 'response')) as Sent);
  event.preventDefault();
});
addEventListener('survey-connect', (event) => {
  const [element] = event.composedPath();
  const signal: unknown = Reflect.get(event, 'signal');
  if (element instanceof Element && signal instanceof AbortSignal)
    kioskMode(element, { act: event, signal, times });
});

afterEach(() => {
  document.body.replaceChildren();
  sent.length = 0;
});

async function standing(): Promise<NpsSurvey> {
  const survey = new NpsSurvey();
  survey.setAttribute('kiosk', '');
  survey.lang = 'en';
  survey.endpoint = '/endpoint/ok';
  survey.context = { location: 'storgatan-1' };
  document.body.append(survey);
  await until(() => survey.shadowRoot?.querySelector('input') !== null);
  return survey;
}

async function until(holds: () => boolean | undefined): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function current(): NpsSurvey | null {
  return document.querySelector('nps-survey');
}

function choose(survey: NpsSurvey, score: number): void {
  survey.shadowRoot?.querySelector<HTMLInputElement>(`input[value="${score}"]`)?.click();
}

async function answer(survey: NpsSurvey): Promise<void> {
  choose(survey, 9);
  survey.shadowRoot?.querySelector<HTMLButtonElement>('[part~=submit]')?.click();
  await until(() => survey.shadowRoot?.querySelector('textarea') !== null);
  survey.shadowRoot?.querySelector<HTMLButtonElement>('[part~=submit]')?.click();
}

describe('a survey with the attribute kiosk', () => {
  it('gives the next visitor an element of their own after the thanks, with what the page gave', async () => {
    times = { thanks: 20, idle: long, left: long };
    const first = await standing();
    await answer(first);
    await until(() => current() !== first);
    await until(() => current()?.shadowRoot?.querySelector('input[value="9"]') !== null);
    const next = current();
    expect(next?.shadowRoot?.querySelector<HTMLInputElement>('input[value="9"]')?.checked).to.equal(false);
    expect(next?.context).to.deep.equal({ location: 'storgatan-1' });
    expect(sent.map(({ channel }) => channel)).to.deep.equal(['kiosk', 'kiosk']);
  });

  it('marks answers that come too close upon each other, and counts the first', async () => {
    times = { thanks: 20, idle: long, left: long };
    // What the test before has sent is part of the same play.
    await answer(await standing());
    const first = current();
    await until(() => current() !== first);
    await until(() => current()?.shadowRoot?.querySelector('input') !== null);
    const next = current();
    if (next) await answer(next);
    expect(sent.at(-1)?.context).to.deep.equal({ location: 'storgatan-1', suspect: 'burst' });
  });

  it('asks who walked away whether they are still there, and begins anew when nobody answers', async () => {
    times = { thanks: long, idle: 20, left: 300 };
    const survey = await standing();
    choose(survey, 3);
    await until(() => survey.shadowRoot?.querySelector('dialog')?.open);
    await expectNoViolations(survey);
    expect(survey.shadowRoot?.querySelector('dialog h2')?.textContent).to.equal('Are you still there?');
    await until(() => current() !== survey);
    expect(sent).to.deep.equal([]);
  });

  it('goes on where it was when somebody touches the screen', async () => {
    times = { thanks: long, idle: 20, left: long };
    const survey = await standing();
    choose(survey, 3);
    await until(() => survey.shadowRoot?.querySelector('dialog')?.open);
    times = { thanks: long, idle: long, left: long };
    survey.shadowRoot?.querySelector<HTMLButtonElement>('dialog button')?.click();
    await until(() => survey.shadowRoot?.querySelector('dialog') === null);
    expect(current()).to.equal(survey);
    expect(survey.shadowRoot?.querySelector<HTMLInputElement>('input[value="3"]')?.checked).to.equal(true);
  });

  it('takes the first touch, for which it is fetched, for one', async () => {
    times = { thanks: long, idle: long, left: long };
    const survey = await standing();
    const { signal } = new AbortController();
    kioskMode(survey, { act: new Event('input'), signal, times: { ...times, idle: 5 } });
    await until(() => survey.shadowRoot?.querySelector('dialog')?.open);
  });

  it('that nobody has touched stays as it is', async () => {
    times = { thanks: 5, idle: 5, left: 5 };
    const survey = await standing();
    dispatchEvent(new PointerEvent('pointerdown'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(current()).to.equal(survey);
  });
});
