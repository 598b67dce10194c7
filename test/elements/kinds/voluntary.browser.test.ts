import { expect } from '@open-wc/testing';
import { AnySurvey, asking, sentBy } from '../../helpers/any-survey.js';
import { expectNoViolations } from '../../helpers/axe.js';
import { samples } from '../../helpers/question-samples.js';
import { inside, radio, submit, until } from '../../helpers/survey.js';

customElements.define('any-survey', AnySurvey);
afterEach(() => document.body.replaceChildren());

const box = (element: AnySurvey, kind: string): HTMLInputElement =>
  inside<HTMLInputElement>(element, `[name="${kind}:declined"]`);
const clearButton = (element: AnySurvey): HTMLButtonElement => inside<HTMLButtonElement>(element, '.clear');

describe('an answer that may be left out', () => {
  for (const kind of [
    'nps',
    'csat',
    'ces',
    'agree',
    'stars',
    'thumbs',
    'yes-no',
    'choice',
    'matrix',
    'csat4',
  ] as const)
    it(`to ${kind} is taken back with one button`, async () => {
      const element = await asking(samples[kind]);
      const { height } = inside(element, '.card').getBoundingClientRect();
      expect(getComputedStyle(clearButton(element)).visibility).to.equal('hidden');
      inside(element, '.question input').click();
      await element.updateComplete;
      expect(getComputedStyle(clearButton(element)).visibility).to.equal('visible');
      expect(inside(element, '.card').getBoundingClientRect().height).to.equal(height);
      clearButton(element).click();
      await element.updateComplete;
      expect(element.renderRoot.querySelector(':checked')).to.equal(null);
      expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.question input'));
      expect(await sentBy(element)).to.equal(undefined);
    });

  it('has no such button where its own controls can be emptied, or where it is needed', async () => {
    for (const element of [
      await asking(samples.choices),
      await asking(samples.text),
      await asking(samples.csat, { required: true }),
    ])
      expect(element.renderRoot.querySelector('.clear')).to.equal(null);
  });

  it('can be given anew after it was taken back', async () => {
    const element = await asking(samples.csat);
    radio(element, 2).click();
    await element.updateComplete;
    clearButton(element).click();
    await element.updateComplete;
    radio(element, 2).click();
    expect(await sentBy(element)).to.equal(2);
  });
});

describe('prefer not to answer', () => {
  for (const kind of ['csat', 'choices', 'rank', 'matrix', 'text', 'number', 'date', 'contact'] as const)
    it(`is enough for ${kind} that is needed, and nothing travels`, async () => {
      const element = await asking(samples[kind], { required: true, decline: true });
      submit(element);
      await until(() => element.renderRoot.querySelector('.problem') !== null, element);
      box(element, kind).click();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.problem')).to.equal(null);
      expect(inside<HTMLFieldSetElement>(element, '.voluntary > fieldset').disabled).to.equal(true);
      expect(await sentBy(element)).to.equal(undefined);
    });

  it('takes back what was chosen, and lets go again', async () => {
    const element = await asking(samples.csat, { decline: true });
    radio(element, 4).click();
    await element.updateComplete;
    box(element, 'csat').click();
    await element.updateComplete;
    expect(radio(element, 4).checked).to.equal(false);
    box(element, 'csat').click();
    await element.updateComplete;
    radio(element, 5).click();
    expect(await sentBy(element)).to.equal(5);
  });

  it('is not offered unless the question says so', async () => {
    const element = await asking(samples.csat);
    expect(element.renderRoot.querySelector('[type=checkbox]')).to.equal(null);
  });

  for (const lang of ['en', 'sv', 'ar'])
    it(`is accessible in ${lang}`, async () => {
      const element = await asking(samples.csat, { lang, decline: true });
      radio(element, 4).click();
      await element.updateComplete;
      await expectNoViolations(element);
      box(element, 'csat').click();
      await element.updateComplete;
      await expectNoViolations(element);
    });
});
