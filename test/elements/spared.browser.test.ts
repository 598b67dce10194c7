import { expect } from '@open-wc/testing';
import '../../src/define/index.js';
import type { NpsSurvey } from '../../src/elements/nps-survey.js';
import type { SurveyElement } from '../../src/elements/survey-element.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import { inside, placed, submit, until } from '../helpers/survey.js';

const definition: SurveyDefinition = {
  v: 1,
  id: 'visit',
  pages: [
    { id: 'why', questions: [{ id: 'why', kind: 'text', title: 'Why?' }] },
    { id: 'again', questions: [{ id: 'again', kind: 'yes-no', title: 'Again?' }] },
  ],
};

function textAlone(): SurveyDefinition {
  return { ...definition, pages: definition.pages.slice(0, 1) };
}

function given(asked: SurveyDefinition, attributes: string): string {
  return `<nps-survey lang="en" endpoint="/endpoint/ok" ${attributes}>
    <script type="application/json">${JSON.stringify(asked)}</script>Ask us.</nps-survey>`;
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

function titleOf({ renderRoot }: SurveyElement): string | undefined {
  return renderRoot.querySelector('[part~=title]')?.textContent;
}

afterEach(() => document.body.replaceChildren());

describe('a survey for children', () => {
  it('asks for no free text, and keeps its answers in memory alone', async () => {
    const element = await placed<NpsSurvey>(
      '<nps-survey lang="en" endpoint="/endpoint/ok" audience="child" consent="storage"></nps-survey>',
    );
    await until(() => element.renderRoot.querySelector('input') !== null, element);
    inside<HTMLInputElement>(element, 'input[value="9"]').click();
    submit(element);
    await until(() => element.renderRoot.querySelector('[part~=thanks]') !== null, element);
    expect(element.renderRoot.querySelector('textarea')).to.equal(null);
    expect(await databases()).not.to.include('kundresa');
    expect(localStorage).to.have.length(0);
  });

  it('begins at the first page that may be asked', async () => {
    const element = await placed<NpsSurvey>(given(definition, 'audience="child"'));
    await until(() => titleOf(element) === 'Again?', element);
  });

  it('asks for free text where its author says so', async () => {
    const element = await placed<NpsSurvey>(given(definition, 'audience="child text"'));
    await until(() => titleOf(element) === 'Why?', element);
  });

  it('of which nothing is left is not asked', async () => {
    const { warn } = console;
    const said = new Promise<string>((resolve) => (console.warn = resolve));
    document.body.innerHTML = given(textAlone(), 'audience="child"');
    expect(await said).to.include('Nothing of it may be asked here.');
    console.warn = warn;
    expect(document.querySelector('nps-survey')?.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });
});
