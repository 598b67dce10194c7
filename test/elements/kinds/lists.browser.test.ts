import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import scalesEn from '../../../src/locales/scales/en.js';
import moreEn from '../../../src/locales/more/en.js';
import { AnySurvey, asking, sentBy } from '../../helpers/any-survey.js';
import { onlyIn } from '../../helpers/engine.js';
import { samples } from '../../helpers/question-samples.js';
import { inside, submit, typeInto, until } from '../../helpers/survey.js';

customElements.define('any-survey', AnySurvey);
afterEach(() => document.body.replaceChildren());

const boxes = (element: AnySurvey): HTMLInputElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const order = (element: AnySurvey): (string | null)[] =>
  [...element.renderRoot.querySelectorAll('.item')].map(({ textContent }) => textContent);
const top = (part?: Element): number => part?.getBoundingClientRect().top ?? Number.NaN;
const centre = (part: Element): number => {
  const { left, width } = part.getBoundingClientRect();
  return left + width / 2;
};
const button = (element: AnySurvey, name: string): HTMLElement =>
  inside(element, `button[aria-label="${name}"]`);

describe('choices', () => {
  for (const [limits, words] of [
    [{ min: 2, max: 3 }, 'From 2 to 3.'],
    [{ min: 2, max: 2 }, 'Exactly 2.'],
    [{ min: 2, max: undefined }, 'At least 2.'],
    [{ max: 3 }, 'At most 3.'],
    [{ max: 9 }, ''],
  ] as const)
    it(`of ${JSON.stringify(limits)} tell "${words}" beforehand`, async () => {
      const element = await asking(samples.choices, limits);
      const told = inside(element, '#choices-limits').textContent;
      expect(told).to.equal([scalesEn.several, words].filter(Boolean).join(' '));
      expect(inside(element, 'fieldset').getAttribute('aria-describedby')).to.contain('choices-limits');
    });

  it('that are too many are told when sent, and never taken away', async () => {
    const element = await asking(samples.choices);
    for (const box of boxes(element)) box.click();
    submit(element);
    await until(() => element.renderRoot.querySelector('.problem') !== null, element);
    expect(inside(element, '.problem').textContent).to.equal(moreEn.tooMany);
    expect(boxes(element).every(({ checked }) => checked)).to.equal(true);
  });

  it('open a field beside "other"', async () => {
    const element = await asking(samples.choices);
    inside(element, 'input[value=other]').click();
    await until(() => element.renderRoot.querySelector('[name="choices.other"]') !== null, element);
    typeInto(element, '[name="choices.other"]', 'The music');
    expect(element.renderRoot.textContent).to.contain(moreEn.tell);
    expect(await sentBy(element)).to.deep.equal(['other']);
  });
});

describe('rank', () => {
  it('moves an item, tells where it is, and keeps focus on it', async () => {
    const element = await asking(samples.rank);
    button(element, 'Move Delivery time up').click();
    await element.updateComplete;
    expect(order(element)).to.deep.equal(['Price', 'Delivery time', 'Customer service']);
    expect(inside(element, '.unseen').textContent).to.equal('Delivery time: place 2 of 3');
    const focused = (): string | null | undefined =>
      element.shadowRoot?.activeElement?.getAttribute('aria-label');
    expect(focused()).to.equal('Move Delivery time up');
    button(element, 'Move Delivery time up').click();
    await element.updateComplete;
    expect(focused()).to.equal('Move Delivery time down');
    expect(await sentBy(element)).to.deep.equal(['delivery', 'price', 'service']);
  });

  it('is no answer as long as nobody touches it', async () => {
    const element = await asking(samples.rank);
    expect(boxes(element)[0]?.checked).to.equal(false);
    expect(await sentBy(element)).to.equal(undefined);
  });

  it('ticks the box by itself, and starts again when the box is emptied', async () => {
    const element = await asking(samples.rank);
    button(element, 'Move Price down').click();
    await element.updateComplete;
    expect(boxes(element)[0]?.checked).to.equal(true);
    boxes(element)[0]?.click();
    await element.updateComplete;
    expect(order(element)).to.deep.equal(['Price', 'Customer service', 'Delivery time']);
    expect(await sentBy(element)).to.equal(undefined);
  });

  onlyIn(['chromium', 'firefox'], 'sendKeys', () => {
    it('is moved from end to end with one key', async () => {
      const element = await asking(samples.rank);
      button(element, 'Move Price down').focus();
      for (let moves = 0; moves < 2; moves++) {
        await sendKeys({ press: ' ' });
        await element.updateComplete;
      }
      expect(order(element)).to.deep.equal(['Customer service', 'Delivery time', 'Price']);
      expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Move Price up');
    });
  });
});

describe('matrix', () => {
  it('is a group for each item, whose steps have their words', async () => {
    const element = await asking(samples.matrix);
    const rows = [...element.renderRoot.querySelectorAll('.row')];
    expect(rows.map((row) => row.querySelector('legend')?.textContent)).to.deep.equal(
      samples.matrix.items.map(({ label }) => label.en),
    );
    const steps = [...(rows[0]?.querySelectorAll('label') ?? [])].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(steps).to.deep.equal(scalesEn.agree);
  });

  it('asks for every row when it is needed', async () => {
    const element = await asking(samples.matrix, { required: true });
    inside(element, '[name="matrix.returns"]').click();
    submit(element);
    await until(() => element.renderRoot.querySelector('.problem') !== null, element);
    expect(inside(element, '.problem').textContent).to.equal(moreEn.rowsNeeded);
  });

  onlyIn(['chromium', 'firefox'], 'setViewport', () => {
    afterEach(() => setViewport({ width: 1280, height: 800 }));

    it('is a table on a desk and a list on a phone', async () => {
      const element = await asking(samples.matrix);
      const [first, second] = element.renderRoot.querySelectorAll('.row:nth-of-type(1) label, .row label');
      expect(top(first)).to.equal(top(second));
      const heads = [...element.renderRoot.querySelectorAll('.heads span')].map(centre);
      const inputs = [...element.renderRoot.querySelectorAll('.row:last-of-type input')].map(centre);
      for (const [place, at] of heads.entries()) expect(inputs[place]).to.be.closeTo(at, 2);
      await setViewport({ width: 320, height: 640 });
      expect(top(second)).to.be.at.least(top(first) + 44);
      expect(inside(element, '.heads').offsetHeight).to.equal(0);
    });
  });
});
