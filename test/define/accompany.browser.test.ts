import { expect } from '@open-wc/testing';
import '../../src/define/nps-survey.js';
import { placed, radio, until } from '../helpers/survey.js';

describe('accompany', () => {
  it('tells the page once that a visitor has begun', async () => {
    const begun: (string | undefined)[] = [];
    const survey = await placed('<nps-survey lang="en" survey="after-visit"></nps-survey>');
    survey.addEventListener('survey-start', (event) => begun.push(event.survey));
    survey.focus();
    radio(survey, '9').click();
    await until(() => begun.length > 0, survey);
    radio(survey, '8').click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(begun).to.deep.equal(['after-visit']);
  });
});
