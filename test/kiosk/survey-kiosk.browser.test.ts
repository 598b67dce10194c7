import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KioskKeeper } from '../../src/kiosk/kiosk-keeper.js';
import { SurveyKiosk } from '../../src/kiosk/survey-kiosk.js';
import { readySurvey } from '../../src/survey/ready/index.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { expectNoViolations } from '../helpers/axe.js';
import { languageOf, settingsOf, twoTouches } from './a-kiosk.js';
import { fakeWorld, type FakeWorld } from './fake-world.js';

customElements.define('survey-kiosk', SurveyKiosk);

/** The kiosk's style sheet stands in its page. */
const styled = new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/src/kiosk/kiosk.css';
  link.addEventListener('load', resolve);
  link.addEventListener('error', reject);
  document.head.append(link);
});

interface Shown {
  kiosk: SurveyKiosk;
  world: FakeWorld;
  kept: SurveyResponse[];
  /** Lets time pass and everything be drawn. */
  pass: (milliseconds: number) => Promise<void>;
  /** Touches the button of that name. */
  tap: (name: string) => Promise<void>;
}

interface Showing {
  definition?: SurveyDefinition;
  query?: string;
  languages?: readonly string[];
  problems?: readonly string[];
}

let open: SurveyKiosk | undefined;
afterEach(() => open?.remove());

async function show(showing: Showing = {}): Promise<Shown> {
  await styled;
  const { definition, query = '', languages = ['en'], problems = [] } = showing;
  const world = fakeWorld();
  const kept: SurveyResponse[] = [];
  const keeper: KioskKeeper = {
    async keep(response) {
      kept.push(response);
      return true;
    },
    status: async () => ({ waiting: 1234, refused: 0, contact: Date.UTC(2026, 10, 21, 11) }),
    hurry: async () => undefined,
    close: () => undefined,
  };
  const kiosk = new SurveyKiosk();
  kiosk.world = world;
  kiosk.page = {
    version: '9.8.7',
    languages: languages.map((lang) => languageOf(lang, definition)),
    problems: [],
  };
  kiosk.settings = settingsOf(query);
  kiosk.problems = problems;
  kiosk.keeper = keeper;
  document.body.append(kiosk);
  open = kiosk;
  const drawn = async (): Promise<void> => {
    await kiosk.updateComplete;
    await kiosk.updateComplete;
  };
  await drawn();
  return {
    kiosk,
    world,
    kept,
    async pass(milliseconds) {
      await world.advance(milliseconds);
      await drawn();
    },
    async tap(name) {
      const button = [...kiosk.querySelectorAll('button')].find((each) => nameOf(each) === name);
      if (!button) throw new Error(`There is no ${name} in: ${kiosk.innerText}`);
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: 5, clientY: 300 }));
      button.click();
      await world.advance(300);
      await drawn();
    },
  };
}

function nameOf(button: HTMLElement): string {
  return button.ariaLabel ?? button.innerText.trim();
}

describe('survey-kiosk', () => {
  it('asks with faces that have a word each, at least 96 pixels wide and high', async () => {
    const { kiosk } = await show();
    const faces = [...kiosk.querySelectorAll<HTMLElement>('.answer')];
    expect(faces.map(nameOf)).to.deep.equal(['Very bad', 'Bad', 'Good', 'Very good']);
    for (const face of faces) {
      expect(face.offsetWidth).to.be.at.least(96);
      expect(face.offsetHeight).to.be.at.least(96);
      const circle = face.querySelector('circle')?.getBoundingClientRect();
      expect(Math.min(circle?.width ?? 0, circle?.height ?? 0)).to.be.at.least(96);
    }
  });

  it('leaves the page as it was before the visitor came', async () => {
    const { kiosk, pass, tap } = await show({ definition: twoTouches, query: 'text=true' });
    const before = kiosk.innerHTML;
    await tap('Bad');
    await tap('No');
    const field = kiosk.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    field.focus();
    field.value = 'Ring Anna';
    await tap('Next');
    expect(kiosk.dataset['screen']).to.equal('thanks');
    expect(kiosk.innerHTML).not.to.contain('Anna');
    await pass(5000);
    expect(kiosk.innerHTML).to.equal(before);
    expect(field.isConnected).to.equal(false);
    expect(document.activeElement).to.equal(document.body);
  });

  for (const [lang, typed, said] of [
    ['en', 'Call 070-123 45 67', 'This looks like a phone number. Please leave out personal details.'],
    ['sv', 'kim@shop.example', 'Det här ser ut som en e-postadress. Skriv inga personuppgifter.'],
    ['en', 'Order 2026-01-02 took 123456', ''],
  ] as const)
    it(`says “${said}” of “${typed}”, and sends it as it is`, async () => {
      const question = { id: 'why', kind: 'text', title: { en: 'Why?', sv: 'Varför?' } } as const;
      const definition: SurveyDefinition = {
        v: 1,
        id: 'open',
        pages: [{ id: 'why', questions: [question] }],
      };
      const { kiosk, kept, tap } = await show({ definition, query: 'text=true', languages: [lang] });
      const field = kiosk.querySelector('textarea');
      if (!field) throw new Error('There is no field.');
      const height = kiosk.querySelector('form')?.offsetHeight ?? 0;
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const warning = kiosk.querySelector<HTMLElement>(`#${field.getAttribute('aria-describedby')}`);
      expect(warning?.innerText).to.equal(said);
      expect(warning?.role).to.equal('status');
      expect((kiosk.querySelector('form')?.offsetHeight ?? 0) > height).to.equal(said !== '');
      await expectNoViolations(document.documentElement, page);
      await tap(lang === 'en' ? 'Next' : 'Nästa');
      expect(kept.at(-1)?.answers.map(({ value }) => value)).to.deep.equal([typed]);
    });

  it('draws new buttons for the next visitor', async () => {
    const { kiosk, pass, tap } = await show();
    const first = kiosk.querySelector('.answer');
    await tap('Good');
    await pass(5000);
    expect(kiosk.querySelector('.answer')).not.to.equal(first);
  });

  it('warns in words, and goes on at a touch anywhere', async () => {
    const { kiosk, pass, tap } = await show({ definition: twoTouches });
    await tap('Bad');
    await pass(26_000);
    const warning = kiosk.querySelector<HTMLElement>('[role="alertdialog"]');
    expect(warning?.innerText).to.contain('Are you still there?');
    expect(warning?.innerText).to.contain('Starts over in 19 seconds.');
    window.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1, clientY: 400 }));
    await pass(1);
    expect(kiosk.querySelector('[role="alertdialog"]')).to.equal(null);
    expect(kiosk.innerText).to.contain('Did you find it?');
  });

  it('is answered by keyboard', async () => {
    const { kept, pass } = await show({ definition: twoTouches });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await pass(300);
    expect(document.activeElement?.textContent).to.equal('Did you find it?');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await pass(300);
    expect(kept.at(-1)?.answers.map(({ value }) => value)).to.deep.equal([2, 'yes']);
  });

  it('shows staff what is not sent, the last contact and the version after five touches, and nothing else', async () => {
    const { kiosk, pass } = await show();
    for (let touch = 0; touch < 5; touch++) {
      window.dispatchEvent(new PointerEvent('pointerdown', { clientX: innerWidth - 4, clientY: 4 }));
    }
    await pass(1);
    const names = [...kiosk.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Answers not sent yet', 'Last contact', 'Version']);
    const values = [...kiosk.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(values[0]).to.equal('1,234');
    expect(values[2]).to.equal('9.8.7');
    await pass(31_000);
    expect(kiosk.querySelector('[role="dialog"]')).to.equal(null);
  });

  it('speaks the language that a visitor chooses, and begins again in its own', async () => {
    const { kiosk, pass, tap } = await show({ languages: ['sv', 'ar'] });
    expect(kiosk.innerText).to.contain('Hur var ditt besök');
    await tap('العربية');
    expect(document.documentElement.dir).to.equal('rtl');
    expect(kiosk.innerText).to.contain('كيف كانت');
    await pass(26_000);
    expect(document.documentElement.lang).to.equal('sv');
    expect(document.documentElement.dir).to.equal('ltr');
  });

  it('says what is wrong with its address in place of the survey', async () => {
    const { kiosk } = await show({ problems: ['sleep=25 is no pair of times. Write it as 21:00-07:00.'] });
    expect(kiosk.innerText).to.contain('sleep=25 is no pair of times');
    expect(kiosk.querySelector('.answer')).to.equal(null);
    await expectNoViolations(document.documentElement, page);
  });

  it('says so when there is nothing that it can ask', async () => {
    const pages = [{ id: 'why', questions: [{ id: 'why', kind: 'text', title: 'Why?' } as const] }];
    const { kiosk } = await show({ definition: { ...twoTouches, pages } });
    expect(kiosk.innerText).to.contain('asks nothing that a touch screen can ask');
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible on every screen, ${theme}`, async () => {
      const { kiosk, pass, tap, world } = await show({
        definition: twoTouches,
        query: `theme=${theme}&text=true`,
        languages: ['en', 'sv', 'ar'],
      });
      const check = async (screen: string): Promise<void> => {
        expect(kiosk.dataset['screen']).to.equal(screen);
        await expectNoViolations(document.documentElement, page);
      };
      await check('attract');
      await tap('Good');
      await check('question');
      await pass(26_000);
      await check('question');
      await tap('Continue');
      await tap('Yes');
      await check('question');
      await tap('Next');
      await check('thanks');
      await world.advance(5000);
      await kiosk.updateComplete;
      for (let touch = 0; touch < 5; touch++) await sendKeys({ press: 'Escape' });
      await pass(1);
      await check('attract');
    });
  }

  for (const name of ['nps', 'service-ces', 'how-did-you-find-us', 'product-review', 'website-feedback']) {
    it(`asks ${name} accessibly, with targets of at least 96 pixels`, async () => {
      const definition = (await readySurvey(name)) ?? (name === 'nps' ? npsAlone : undefined);
      if (!definition) throw new Error(`There is no ${name}.`);
      const { kiosk } = await show({ definition });
      for (const answer of kiosk.querySelectorAll<HTMLElement>('.answer')) {
        expect(Math.round(answer.offsetHeight)).to.be.at.least(96);
        expect(Math.round(answer.offsetWidth)).to.be.at.least(96);
      }
      await expectNoViolations(document.documentElement, page);
    });
  }
});

/** What the test runner's page lacks is not the kiosk's. */
const page = { rules: { 'document-title': { enabled: true } } };

const npsAlone: SurveyDefinition = {
  v: 1,
  id: 'nps',
  pages: [{ id: 'score', questions: [{ id: 'score', kind: 'nps', title: 'How likely?', required: true }] }],
};
