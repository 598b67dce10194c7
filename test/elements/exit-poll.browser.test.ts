import { expect } from '@open-wc/testing';
import { ExitPoll } from '../../src/elements/exit-poll.js';
import english from '../../src/locales/asks/en.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { expectNoViolations } from '../helpers/axe.js';
import { inside, next, placed, radio, settled, submit, typeInto, until } from '../helpers/survey.js';

customElements.define('exit-poll', ExitPoll);

const options = `
  <option value="search">Search</option>
  <option value="friend">A friend</option>
  <option value="other">Somewhere else</option>
  <option value="fair">A fair</option>
  <option value="unsure">I do not remember</option>`;

const order = 'order-id="A-1001" order-value="499.00" currency="SEK"';

const tag = (more = '', children = options) =>
  `<exit-poll endpoint="/endpoint/ok" stage="purchase" touchpoint="checkout" lang="en" ${more}>${children}</exit-poll>`;

function values(element: ExitPoll): string[] {
  return [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(
    ({ value }) => value,
  );
}

afterEach(() => document.body.replaceChildren());

describe('exit-poll', () => {
  it('asks the options between its tags, with "other" and "do not remember" last', async () => {
    const element = await placed<ExitPoll>(tag());
    expect(values(element).slice(3)).to.deep.equal(['other', 'unsure']);
    expect(values(element).slice(0, 3).toSorted()).to.deep.equal(['fair', 'friend', 'search']);
  });

  it('asks its own question in the language of the page', async () => {
    const element = await placed<ExitPoll>('<exit-poll endpoint="/endpoint/ok" lang="de"></exit-poll>');
    expect(inside(element, '[part=title]').textContent).to.contain('Wie haben Sie zum ersten Mal von uns');
    expect(inside(element, '[part=options]').textContent).to.contain('Freunde oder Familie');
  });

  it('asks in other words where the page has them', async () => {
    const element = await placed<ExitPoll>(tag());
    element.wording = { poll: { ...english.poll, title: 'Who sent you?' } };
    await until(() => inside(element, '[part=title]').textContent.includes('Who sent you?'), element);
  });

  it('draws a new order for each visitor', async () => {
    const orders = new Set<string>();
    for (let visitor = 0; visitor < 30; visitor++) {
      orders.add(values(await placed<ExitPoll>(tag())).join(' '));
    }
    expect(orders.size).to.equal(6);
  });

  it('keeps its order when it is drawn again', async () => {
    const element = await placed<ExitPoll>(tag());
    const before = values(element);
    for (const value of ['friend', 'search', 'unsure']) {
      radio(element, value).click();
      await element.updateComplete;
      expect(values(element)).to.deep.equal(before);
    }
  });

  it('asks how the shop was found when it is given no options', async () => {
    const element = await placed<ExitPoll>(tag('brand="Nordljus"', '<a href="/s/exit-poll">Tell us</a>'));
    expect(inside(element, 'legend').textContent).to.contain('How did you first hear about Nordljus?');
    expect(values(element)).to.have.length(8);
  });

  it('takes options that are added later', async () => {
    const element = await placed<ExitPoll>(tag('', ''));
    element.append(new Option('A fair', 'fair'), new Option('A friend', 'friend'));
    await until(() => values(element).length === 2, element);
  });

  it('sends the option id, the order in which options were shown, and the order of the shop', async () => {
    const element = await placed<ExitPoll>(tag(`${order} order-token="a.b.c"`));
    const sent = next(element, 'survey-send');
    radio(element, 'friend').click();
    submit(element);
    const response = surveyResponse.parse((await sent).response);
    expect(response.order).to.deep.equal({ id: 'A-1001', value: '499.00', currency: 'SEK' });
    expect(response.contextToken).to.equal('a.b.c');
    expect(response.answers[0]).to.deep.equal({
      question: 'source',
      kind: 'choice',
      measure: 'source',
      value: 'friend',
      shown: values(element),
    });
    expect(response.status).to.equal('complete');
  });

  it('opens a field beside "other" and sends what was typed', async () => {
    const element = await placed<ExitPoll>(tag());
    expect(element.renderRoot.querySelector('input[part=input]')).to.equal(null);
    radio(element, 'other').click();
    await until(() => element.renderRoot.querySelector('input[part=input]') !== null, element);
    typeInto(element, 'input[part=input]', 'On a boat');
    const sent = next(element, 'survey-send');
    submit(element);
    expect((await sent).response?.answers[0]?.other).to.equal('On a boat');
  });

  it('forgets what was typed beside "other" when something else is chosen', async () => {
    const element = await placed<ExitPoll>(tag());
    radio(element, 'other').click();
    await until(() => element.renderRoot.querySelector('input[part=input]') !== null, element);
    typeInto(element, 'input[part=input]', 'On a boat');
    radio(element, 'friend').click();
    const sent = next(element, 'survey-send');
    submit(element);
    expect((await sent).response?.answers[0]).to.not.have.property('other');
  });

  it('asks a question of the page', async () => {
    const element = await placed<ExitPoll>(tag('question="Varför i dag?" survey="why-today"'));
    expect(inside(element, 'legend').textContent).to.contain('Varför i dag?');
    const sent = next(element, 'survey-send');
    radio(element, 'fair').click();
    submit(element);
    expect((await sent).response?.survey).to.equal('why-today');
  });

  it('leaves the form that it stands in alone', async () => {
    const form = document.createElement('form');
    form.innerHTML = tag();
    document.body.append(form);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    const element = form.firstElementChild as ExitPoll;
    await settled(element);
    radio(element, 'friend').click();
    const complete = next(element, 'survey-complete');
    submit(element);
    await complete;
    expect(submitted).to.equal(0);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});

describe('exit-poll is accessible', () => {
  for (const lang of ['en', 'sv', 'ar']) {
    it(`in every state in ${lang}`, async () => {
      const element = await placed<ExitPoll>(
        `<exit-poll endpoint="/endpoint/ok" lang="${lang}"></exit-poll>`,
      );
      await expectNoViolations(element);
      submit(element);
      await until(() => element.renderRoot.querySelector('.problem') !== null, element);
      await expectNoViolations(element);
      radio(element, 'other').click();
      await until(() => element.renderRoot.querySelector('input[part=input]') !== null, element);
      await expectNoViolations(element);
      submit(element);
      await until(() => element.renderRoot.querySelector('[part=thanks]') !== null, element);
      await expectNoViolations(element);
    }).timeout(30_000);
  }
});
