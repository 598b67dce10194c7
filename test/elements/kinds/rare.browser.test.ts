import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import moreEn from '../../../src/locales/more/en.js';
import { AnySurvey, asking, sentBy } from '../../helpers/any-survey.js';
import { onlyIn } from '../../helpers/engine.js';
import { samples } from '../../helpers/question-samples.js';
import { inside, submit, typeInto, until } from '../../helpers/survey.js';

customElements.define('any-survey', AnySurvey);
afterEach(() => document.body.replaceChildren());

async function problemOf(element: AnySurvey): Promise<string | null> {
  submit(element);
  await until(() => element.renderRoot.querySelector('.problem') !== null, element);
  return inside(element, '.problem').textContent;
}

describe('number', () => {
  it('tells its limits and its unit', async () => {
    const element = await asking(samples.number);
    const described = inside(element, 'input').getAttribute('aria-describedby')?.split(' ') ?? [];
    const told = described.map((id) => inside(element, `#${id}`).textContent?.trim());
    expect(told).to.deep.equal(['From 0 to 60.', '', 'days']);
  });

  for (const [typed, problem] of [
    ['twelve', moreEn.badNumber],
    ['1e', moreEn.badNumber],
    ['61', moreEn.outOfRange],
    ['-1', moreEn.outOfRange],
    ['1.5', moreEn.badNumber],
  ] as const)
    it(`says what is wrong with ${typed}, which stays`, async () => {
      const element = await asking(samples.number);
      typeInto(element, 'input', typed);
      expect(await problemOf(element)).to.equal(problem);
      expect(inside<HTMLInputElement>(element, 'input').value).to.equal(typed);
    });

  onlyIn(['chromium', 'firefox'], 'sendKeys', () => {
    it('leaves a comma where it was typed', async () => {
      const element = await asking(samples.number, { step: 0.5 });
      inside(element, 'input').focus();
      for (const press of ['2', ',', '5']) {
        await sendKeys({ press });
        await element.updateComplete;
      }
      expect(inside<HTMLInputElement>(element, 'input').value).to.equal('2,5');
      expect(await sentBy(element)).to.equal(2.5);
    });
  });
});

describe('date', () => {
  it('tells its limits in words and to the browser', async () => {
    const element = await asking(samples.date, { lang: 'sv' });
    expect(inside(element, '#date-limits').textContent).to.equal(
      'Från 1 januari 2026 till 31 december 2026.',
    );
    const { min, max } = inside<HTMLInputElement>(element, 'input');
    expect([min, max]).to.deep.equal(['2026-01-01', '2026-12-31']);
  });

  it('outside its limits says so', async () => {
    const element = await asking(samples.date);
    typeInto(element, 'input', '2027-01-01');
    expect(await problemOf(element)).to.equal(moreEn.outOfRange);
  });
});

describe('consent', () => {
  it('is never ticked beforehand, and leads to the privacy notice', async () => {
    const element = await asking(samples.consent);
    expect(inside<HTMLInputElement>(element, 'input').checked).to.equal(false);
    expect(inside(element, 'a').getAttribute('href')).to.equal('/privacy');
  });
});

describe('info', () => {
  it('keeps the room of its picture before that is there', async () => {
    const element = await asking(samples.info, {
      picture: { src: '/endpoint/nowhere.png', alt: 'An advertisement' },
    });
    const { width, height } = inside(element, 'img').getBoundingClientRect();
    expect(height).to.be.closeTo((width * 9) / 16, 1);
    expect(inside(element, 'img').getAttribute('alt')).to.equal('An advertisement');
  });

  it('asks nothing and is called optional by nobody', async () => {
    const element = await asking(samples.info);
    expect(element.renderRoot.textContent).to.not.contain('optional');
    expect(await sentBy(element)).to.equal(undefined);
  });
});

describe('an address', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JaVa\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'https://',
    '',
  ]) {
    it(`${JSON.stringify(address)} leads nowhere and shows nothing`, async () => {
      for (const element of [
        await asking(samples.link, { href: address }),
        await asking(samples.consent, { privacyUrl: address }),
        await asking(samples.contact, { privacyUrl: address }),
        await asking(samples.info, { picture: { src: address, alt: 'No' } }),
      ])
        expect(element.renderRoot.querySelector('a, img')).to.equal(null);
    });
  }

  it('opens beside the page, which it learns nothing of', async () => {
    const element = await asking(samples.link);
    const link = inside<HTMLAnchorElement>(element, 'a');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(link.textContent).to.contain('(opens in a new tab)');
  });
});
