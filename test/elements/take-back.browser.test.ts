import { expect } from '@open-wc/testing';
import '../../src/define/nps-survey.js';
import type { NpsSurvey } from '../../src/elements/nps-survey.js';
import { inside, next, placed, radio, submit, typeInto, until } from '../helpers/survey.js';

describe('an answer that is refused for good after it was kept', () => {
  afterEach(() => document.body.replaceChildren());

  it('takes the thanks back, and has the text to send again without taking the focus', async () => {
    const element = await askedWhy();
    typeInto(element, 'textarea', 'It came late.');
    const outside = document.createElement('button');
    document.body.append(outside);
    const thanked = next(element, 'survey-complete');
    submit(element);
    await thanked;
    outside.focus();

    await until(() => element.renderRoot.querySelector('form') !== null, element);
    expect(inside(element, '.status').textContent).to.contain('could not accept');
    expect(inside(element, '.status').textContent).to.not.contain('Thank');
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('It came late.');
    expect(inside(element, '.submit').textContent).to.contain('Try again');
    expect(document.activeElement).to.equal(outside);
  });

  it('is told on the page that is shown by then', async () => {
    const element = await askedWhy();
    await until(() => inside(element, '.status').textContent?.includes('could not accept') ?? false, element);
    expect(element.renderRoot.querySelector('textarea')).to.not.equal(null);
  });
});

/** At the second page of a survey whose endpoint refuses everything, a little later than it is kept. */
async function askedWhy(): Promise<NpsSurvey> {
  const element = await placed<NpsSurvey>('<nps-survey endpoint="/endpoint/refuse" lang="en"></nps-survey>');
  radio(element, 3).focus();
  radio(element, 3).click();
  submit(element);
  await until(() => element.renderRoot.querySelector('textarea') !== null, element);
  return element;
}
