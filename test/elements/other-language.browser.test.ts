import { expect } from '@open-wc/testing';
import { readySurvey } from '../../src/survey/ready/index.js';
import type { Question, SurveyDefinition } from '../../src/survey/types.js';
import { AnySurvey } from '../helpers/any-survey.js';
import { until } from '../helpers/survey.js';

customElements.define('any-survey', AnySurvey);

describe('a survey in another language than its box', () => {
  afterEach(() => document.body.replaceChildren());

  it('ends each of its texts where that ends, in a box that runs from right to left', async () => {
    const element = await asking(
      [
        { id: 'why', kind: 'choice', title: 'Why?', hint: 'One!', options: [{ id: 'a', label: 'Price.' }] },
        { id: 'how', kind: 'csat', title: 'How?', labels: ['1.', '2.', 'Bad.', 'Fair.', 'Good.'] },
        { id: 'each', kind: 'matrix', title: 'Each?', items: [{ id: 'a', label: 'Price.' }] },
        { id: 'order', kind: 'rank', title: 'Order?', options: [{ id: 'a', label: 'Price.' }] },
        { id: 'more', kind: 'link', title: 'More?', href: '/more', label: 'Read!' },
      ],
      'he',
    );
    const texts = textsIn(element).filter((text) => /[a-z]/i.test(text.data));
    expect(texts.map(({ data }) => data)).to.include.members(['Why?', 'One!', 'Price.', 'Good.', 'Read!']);
    expect(texts.filter((text) => !endsRight(text)).map(({ data }) => data)).to.deep.equal([]);
  });

  it('stands at the side where its box begins', async () => {
    const element = await asking([{ id: 'more', kind: 'info', title: 'Read this.', hint: 'All.' }], 'he');
    for (const each of element.renderRoot.querySelectorAll('p.title, p.hint'))
      expect(getComputedStyle(each).textAlign).to.equal('right');
  });

  it('runs from left to right in a box of Hebrew words, when it is ready-made and lacks them', async () => {
    const { pages } = (await readySurvey('churn')) as SurveyDefinition;
    const element = await asking(pages[0]?.questions ?? [], 'he');
    const title = textsIn(element).find(({ data }) => data.endsWith('?') && /[a-z]/.test(data));
    expect(title && endsRight(title)).to.equal(true);
  });

  it('keeps its own direction in a box that runs from left to right', async () => {
    const element = await asking([{ id: 'why', kind: 'text', title: 'למה?' }], 'en');
    const title = textsIn(element).find(({ data }) => data === 'למה?');
    expect(title && endsRight(title)).to.equal(false);
  });
});

async function asking(questions: readonly Question[], lang: string): Promise<AnySurvey> {
  const element = new AnySurvey();
  element.lang = lang;
  element.endpoint = '/endpoint/ok';
  element.pages = [questions];
  document.body.append(element);
  await until(() => element.renderRoot.querySelector(`[lang=${lang}] .question`) !== null, element);
  return element;
}

function textsIn({ renderRoot }: AnySurvey): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(renderRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    const isShown = text.parentElement?.closest('.unseen, [aria-hidden]') === null;
    if (text instanceof Text && isShown && text.data.trim() !== '') found.push(text);
  }
  return found;
}

/** Whether the last letter of a text stands to the right of its first. */
function endsRight(text: Text): boolean {
  const end = text.data.trimEnd().length;
  return leftOf(text, end - 1) > leftOf(text, 0);
}

function leftOf(text: Text, place: number): number {
  const range = document.createRange();
  range.setStart(text, place);
  range.setEnd(text, place + 1);
  return range.getBoundingClientRect().left;
}
