import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import en from '../../../src/locales/en.js';
import moreEn from '../../../src/locales/more/en.js';
import type { Question } from '../../../src/survey/types.js';
import type { AnswerValue } from '../../../src/wire/types.js';
import { AnySurvey, asking, sentBy } from '../../helpers/any-survey.js';
import { expectNoViolations } from '../../helpers/axe.js';
import { onlyIn } from '../../helpers/engine.js';
import { samples } from '../../helpers/question-samples.js';
import { inside, submit, typeInto, until } from '../../helpers/survey.js';

customElements.define('any-survey', AnySurvey);

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);
const option = { id: 'one', label: long, other: true };
const longest: readonly Question[] = [
  { ...samples.nps, title: long, hint: long, low: long, high: long },
  { ...samples.csat, labels: Array.from({ length: 5 }, (_, step) => `${long}${step}`) },
  { ...samples.ces, labels: Array.from({ length: 7 }, (_, step) => `${long}${step}`) },
  { ...samples.choice, options: [option] },
  { ...samples.rank, options: [option, { ...option, id: 'two' }] },
  { ...samples.matrix, items: [option] },
  { ...samples.number, unit: long },
  { ...samples.consent, title: long },
  { ...samples.link, label: long },
];

onlyIn(['chromium', 'firefox'], 'setViewport', () => {
  describe('a word that is longer than a line', () => {
    beforeEach(() => setViewport({ width: 320, height: 568 }));
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    for (const question of longest)
      it(`is broken in ${question.kind}`, async () => {
        await asking(question);
        // A tall page has a bar to scroll by, which takes some of the width.
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.equal(clientWidth);
      });
  });
});

/** How one kind is answered, and what travels then. */
interface Answering {
  /** Where focus goes first when the question must be answered. */
  readonly first: string;
  /** With a pointer. */
  readonly point: (element: AnySurvey) => void;
  readonly pointed: AnswerValue;
  /** Keys from the first control on. Undefined where keys alone differ between engines, as in fields for days. */
  readonly keys?: readonly string[];
  readonly keyed?: AnswerValue;
  /** What the problem says when nothing was given. */
  readonly needed: string;
}

const missing = en.needed;
const click =
  (selector: string) =>
  (element: AnySurvey): void =>
    inside(element, selector).click();

const radios = (
  name: string,
  value: string,
  more: Omit<Answering, 'first' | 'point' | 'needed'>,
): Answering => ({
  first: `input[name="${name}"]`,
  point: click(`label:has([name="${name}"][value="${value}"])`),
  needed: missing,
  ...more,
});

const answerings = {
  csat: radios('csat', '4', { pointed: 4, keys: [' ', 'ArrowDown'], keyed: 2 }),
  csat4: radios('csat4', '1', {
    pointed: 1,
    keys: [' ', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
    keyed: 4,
  }),
  ces: radios('ces', '7', { pointed: 7, keys: [' ', 'ArrowUp'], keyed: 7 }),
  agree: radios('agree', '5', { pointed: 5, keys: [' '], keyed: 1 }),
  stars: radios('stars', '3', { pointed: 3, keys: [' ', 'ArrowDown'], keyed: 2 }),
  thumbs: radios('thumbs', 'down', { pointed: 'down', keys: [' '], keyed: 'up' }),
  'yes-no': radios('yes-no', 'partly', { pointed: 'partly', keys: [' ', 'ArrowUp'], keyed: 'no' }),
  choices: {
    first: 'input[value=price]',
    point: (element) => {
      click('label:has([value=delivery])')(element);
      click('label:has([value=price])')(element);
    },
    pointed: ['price', 'delivery'],
    keys: [' ', 'Tab', ' '],
    keyed: ['price', 'service'],
    needed: missing,
  },
  rank: {
    first: 'input[type=checkbox]',
    point: click('li:nth-child(3) button:first-of-type'),
    pointed: ['price', 'delivery', 'service'],
    keys: [' '],
    keyed: ['price', 'service', 'delivery'],
    needed: missing,
  },
  matrix: {
    first: '[name="matrix.delivery"]',
    point: (element) => {
      for (const { id } of samples.matrix.items)
        click(`label:has([name="matrix.${id}"][value="2"])`)(element);
    },
    pointed: { delivery: 2, warranty: 2, returns: 2 },
    keys: [' ', 'Tab', ' ', 'ArrowDown', 'Tab', ' '],
    keyed: { delivery: 1, warranty: 2, returns: 1 },
    needed: missing,
  },
  number: {
    first: 'input',
    point: (element) => typeInto(element, 'input', ' 7 '),
    pointed: 7,
    keys: ['1', '2'],
    keyed: 12,
    needed: missing,
  },
  date: {
    first: 'input',
    point: (element) => typeInto(element, 'input', '2026-05-31'),
    pointed: '2026-05-31',
    needed: missing,
  },
  consent: {
    first: 'input',
    point: click('label'),
    pointed: true,
    keys: [' '],
    keyed: true,
    needed: moreEn.agreementNeeded,
  },
} satisfies Partial<Record<Question['kind'], Answering>>;

type Answered = keyof typeof answerings;
const kinds = Object.keys(answerings) as Answered[];
const shown = [...kinds, 'info', 'link'] as const;

afterEach(() => document.body.replaceChildren());

for (const kind of kinds) {
  const answering: Answering = answerings[kind];

  describe(kind, () => {
    it('is one named question', async () => {
      const element = await asking(samples[kind]);
      const title = inside(element, '.title');
      expect(title.closest('legend, label')).to.not.equal(null);
      expect(title.textContent).to.contain(samples[kind].title.en);
    });

    it('is answered with a pointer', async () => {
      const element = await asking(samples[kind]);
      answering.point(element);
      expect(await sentBy(element)).to.deep.equal(answering.pointed);
    });

    if (answering.keys)
      onlyIn(['chromium', 'firefox'], 'sendKeys', () => {
        it('is answered with keys', async () => {
          const element = await asking(samples[kind]);
          inside(element, answering.first).focus();
          for (const key of answering.keys ?? []) await sendKeys({ press: key });
          expect(await sentBy(element)).to.deep.equal(answering.keyed);
        });
      });

    it('may be left out', async () => {
      const element = await asking(samples[kind]);
      expect(inside(element, '.question').textContent).to.contain('(optional)');
      expect(await sentBy(element)).to.equal(undefined);
    });

    it('says what to mend when it is needed, begins there, and forgives at once', async () => {
      const element = await asking(samples[kind], { required: true });
      submit(element);
      await until(() => element.renderRoot.querySelector('.problem') !== null, element);
      const problem = inside(element, '.problem');
      expect(problem.textContent).to.equal(answering.needed);
      const described = inside(element, '[aria-describedby]').getAttribute('aria-describedby')?.split(' ');
      expect(described).to.include(problem.parentElement?.id);
      expect(element.shadowRoot?.activeElement).to.equal(inside(element, answering.first));
      answering.point(element);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.problem')).to.equal(null);
      expect(await sentBy(element)).to.deep.equal(answering.pointed);
    });

    it('is there again after going on and back', async () => {
      const element = await asking(samples[kind]);
      element.pages = [...element.pages, [samples.text]];
      element.requestUpdate();
      await element.updateComplete;
      answering.point(element);
      submit(element);
      await until(() => element.renderRoot.querySelector('textarea') !== null, element);
      inside(element, '.buttons [type=button]').click();
      await until(() => element.renderRoot.querySelector('textarea') === null, element);
      expect(await sentBy(element)).to.deep.equal(answering.pointed);
    });
  });
}

describe('every kind is accessible', () => {
  for (const kind of shown)
    for (const lang of ['en', 'sv', 'ar'])
      it(`${kind} in every state in ${lang}`, async () => {
        const element = await asking(samples[kind], { lang, required: kind in answerings });
        await expectNoViolations(element);
        if (!isAnswered(kind)) return;
        submit(element);
        await until(() => element.renderRoot.querySelector('.problem') !== null, element);
        await expectNoViolations(element);
        const { point }: Answering = answerings[kind];
        point(element);
        await element.updateComplete;
        await expectNoViolations(element);
      }).timeout(30_000);
});

onlyIn(['chromium', 'firefox'], 'setViewport', () => {
  for (const [width, room] of [
    [320, 'on a phone of 320 px'],
    [1280, 'on a desk'],
  ] as const)
    describe(room, () => {
      beforeEach(() => setViewport({ width, height: 640 }));
      afterEach(() => setViewport({ width: 1280, height: 800 }));

      for (const kind of shown)
        for (const lang of ['en', 'sv', 'ar'])
          it(`${kind} fits in ${lang}, with targets of 44 px`, async () => {
            const element = await asking(samples[kind], { lang, required: kind in answerings });
            submit(element);
            await element.updateComplete;
            const { scrollWidth, clientWidth } = document.documentElement;
            expect(scrollWidth).to.equal(clientWidth);
            for (const part of element.renderRoot.querySelectorAll<HTMLElement>('.card *:not(.unseen)'))
              if (part.clientWidth > 1)
                expect(part.scrollWidth, part.outerHTML).to.be.at.most(part.clientWidth + 1);
            const targets = 'label:has(input), button, a.button, .measured input';
            for (const target of element.renderRoot.querySelectorAll(targets)) {
              const { width: across, height } = target.getBoundingClientRect();
              expect(Math.ceil(across), target.outerHTML).to.be.at.least(44);
              expect(Math.ceil(height), target.outerHTML).to.be.at.least(44);
            }
          });
    });
});

function isAnswered(kind: Question['kind']): kind is Answered {
  return Object.hasOwn(answerings, kind);
}
