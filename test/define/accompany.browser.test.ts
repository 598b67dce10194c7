import { expect } from '@open-wc/testing';
import '../../src/define/nps-survey.js';
import { next, placed, radio, submit, until } from '../helpers/survey.js';

describe('accompany', () => {
  it('tells the page once that a visitor has begun', async () => {
    const begun: (string | undefined)[] = [];
    const survey = await placed('<nps-survey lang="en" survey="after-visit"></nps-survey>');
    survey.addEventListener('survey-start', (event) => begun.push(event.survey));
    survey.focus();
    radio(survey, '9').click();
    await until(() => begun.length > 0, survey);
    radio(survey, '8').click();
    // Its answer is sent after all that the second choice leads to.
    survey.addEventListener('survey-send', (event) => event.preventDefault());
    const completed = next(survey, 'survey-complete');
    submit(survey);
    await until(() => survey.renderRoot.querySelector('textarea') !== null, survey);
    submit(survey);
    await completed;
    expect(begun).to.deep.equal(['after-visit']);
  });

  it('tells it once of a survey that is moved on its page', async () => {
    let begun = 0;
    const survey = await placed('<nps-survey lang="en"></nps-survey>');
    survey.addEventListener('survey-start', () => (begun += 1));
    radio(survey, '9').click();
    await until(() => begun > 0, survey);
    document.body.append(survey);
    survey.addEventListener('survey-send', (event) => event.preventDefault());
    radio(survey, '8').click();
    submit(survey);
    await until(() => survey.renderRoot.querySelector('textarea') !== null, survey);
    expect(begun).to.equal(1);
  });
});
