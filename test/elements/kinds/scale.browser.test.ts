import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { AnySurvey, asking } from '../../helpers/any-survey.js';
import { onlyIn } from '../../helpers/engine.js';
import { samples } from '../../helpers/question-samples.js';
import { inside, radio } from '../../helpers/survey.js';

customElements.define('any-survey', AnySurvey);
afterEach(() => document.body.replaceChildren());

describe('a scale', () => {
  it('of faces says each step in words, and draws a mouth of its own for each', async () => {
    const element = await asking(samples.csat);
    const labels = [...element.renderRoot.querySelectorAll('.score')];
    expect(labels.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Very dissatisfied',
      'Dissatisfied',
      'Neither',
      'Satisfied',
      'Very satisfied',
    ]);
    const mouths = labels.map((label) => label.querySelector('path:last-child')?.getAttribute('d'));
    expect(new Set(mouths).size).to.equal(5);
    expect(mouths.join(' ')).to.not.contain('NaN');
  });

  it('takes words of its own', async () => {
    const element = await asking(samples.csat4, { labels: ['Awful', 'Poor', 'Fine', 'Great'] });
    expect(inside(element, '.steps').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Awful Poor Fine Great',
    );
  });

  it('of seven numbers names both ends', async () => {
    const element = await asking(samples.ces);
    expect(inside(element, '.ends').textContent?.trim()).to.equal('1 – Disagree strongly7 – Agree strongly');
    const ends = inside(element, '.question').getAttribute('aria-describedby')?.split(' ')[1];
    expect(inside(element, '.ends').id).to.equal(ends);
  });

  it('begins at the inline start', async () => {
    for (const [lang, side] of [
      ['sv', -1],
      ['ar', 1],
    ] as const) {
      const element = await asking(samples.ces, { lang });
      const left = (step: number): number => radio(element, step).getBoundingClientRect().left;
      expect(Math.sign(left(1) - left(2))).to.equal(side);
    }
  });
});

describe('stars', () => {
  it('fill up to the chosen one, which is told in words', async () => {
    const element = await asking(samples.stars);
    radio(element, 3).click();
    await element.updateComplete;
    const full = [...element.renderRoot.querySelectorAll('.icon')].map((star) => star.matches('.full'));
    expect(full).to.deep.equal([true, true, true, false, false]);
    expect(inside(element, '.chosen').textContent).to.equal('3 of 5 stars');
    expect(radio(element, 2).getAttribute('aria-label')).to.equal('2 of 5 stars');
  });

  for (const [steps, count] of [
    [3, 3],
    [10, 10],
    [1000, 10],
    [-1, 3],
  ] as const)
    it(`asked for ${steps} are ${count}`, async () => {
      const element = await asking(samples.stars, { steps });
      expect(element.renderRoot.querySelectorAll('input')).to.have.length(count);
    });
});

onlyIn('chromium', 'emulateMedia', () => {
  for (const kind of ['csat', 'thumbs', 'ces'] as const)
    it(`a chosen step of ${kind} can be told apart in forced colours`, async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await asking(samples[kind]);
      const [first, second] = element.renderRoot.querySelectorAll<HTMLInputElement>('input');
      first?.click();
      await element.updateComplete;
      const looks = (input?: HTMLInputElement): string =>
        getComputedStyle(input?.nextElementSibling ?? element).outlineStyle;
      expect(looks(first)).to.not.equal(looks(second));
      await emulateMedia({ forcedColors: 'none' });
    });
});
