import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import type { FeedbackTab } from '../../src/elements/feedback-tab.js';
import type { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { expectNoViolations } from '../helpers/axe.js';
import { inside, placed, settled, typeInto, until } from '../helpers/survey.js';

const definition: SurveyDefinition = {
  v: 1,
  id: 'open',
  pages: [{ id: 'open', questions: [{ id: 'open', kind: 'text', title: { en: 'Why?', sv: 'Varför?' } }] }],
};

async function asking(lang = 'en'): Promise<NpsSurvey> {
  const element = document.createElement('nps-survey');
  Object.assign(element, { lang, endpoint: '/endpoint/ok', definition });
  document.body.append(element);
  await settled(element);
  return element;
}

const warningOf = (element: SurveyElement): string =>
  element.renderRoot.querySelector('.question > [role=status]')?.textContent ?? '';

afterEach(() => document.body.replaceChildren());

describe('a free text', () => {
  for (const [lang, typed, warning] of [
    ['en', 'Write to kim@shop.example', 'an e-mail address'],
    ['sv', 'Ring 070-123 45 67', 'ett telefonnummer'],
    ['sv', 'Jag är 811228-9874', 'ett personnummer'],
    ['sv', 'Kort 4111 1111 1111 1111', 'ett kortnummer'],
    ['sv', 'SE45 5000 0000 0583 9825 7466', 'ett kontonummer'],
  ] as const)
    it(`that holds “${typed}” is warned of in words, and stays as it is`, async () => {
      const element = await asking(lang);
      typeInto(element, 'textarea', typed);
      await until(() => warningOf(element).includes(warning), element);
      expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal(typed);
      await expectNoViolations(element);
    });

  it('that no longer holds it is warned of no longer', async () => {
    const element = await asking();
    typeInto(element, 'textarea', 'kim@shop.example');
    await until(() => warningOf(element) !== '', element);
    typeInto(element, 'textarea', 'Kim');
    await until(() => warningOf(element) === '', element);
  });

  it('that holds a number of nobody is not warned of', async () => {
    const element = await asking();
    typeInto(element, 'textarea', 'Order 2026-01-02 took 123456 steps @ home');
    await until(() => element.renderRoot.querySelector('.question > [role=status]') !== null, element);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(warningOf(element)).to.equal('');
  });
});

it('a tab that asks for a contact warns of what is in the message, and not of the contact', async () => {
  const tab = await placed<FeedbackTab>(
    '<feedback-tab lang="en" endpoint="/endpoint/ok" privacy-url="https://shop.example/privacy"></feedback-tab>',
  );
  tab.open();
  await until(() => tab.renderRoot.querySelector('textarea') !== null, tab);
  typeInto(tab, 'input[type=email]', 'kim@shop.example');
  typeInto(tab, 'textarea', 'Or call 070-123 45 67');
  await until(() => warningOf(tab).includes('a phone number'), tab);
  expect(tab.renderRoot.querySelectorAll('.question > [role=status]')).to.have.length(1);
});

it('what stands in a field is warned of once the visitor is back in a survey that was moved', async () => {
  const element = await asking();
  inside<HTMLTextAreaElement>(element, 'textarea').value = 'kim@shop.example';
  element.remove();
  document.body.append(element);
  element.dispatchEvent(new FocusEvent('focusin'));
  await until(() => warningOf(element) !== '', element);
});
