import { expect } from '@open-wc/testing';
import { join } from '../../src/moment/join.js';
import { quiet } from '../../src/moment/marks.js';
import { view } from '../../src/moment/memory.js';
import { asked, defineFakes, FakeSurvey, turn } from './fake-survey.js';

defineFakes();
join();
let surveys = 0;

function placed(markup: string, into: ParentNode & Node = document.body): FakeSurvey {
  const template = document.createElement('template');
  template.innerHTML = markup.replace(' ', ` survey="survey-${surveys}" `);
  into.append(document.importNode(template.content, true));
  const element = into.lastElementChild;
  if (!(element instanceof FakeSurvey)) throw new Error(`${markup} is no survey`);
  return element;
}

function claim(event: Event): void {
  event.preventDefault();
}

beforeEach(() => {
  surveys++;
  view.clear();
  turn('visible');
});

afterEach(() => document.body.replaceChildren());

describe('join', () => {
  it('claims an element that comes onto the page, and opens it in its time', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0">');
    expect(panel.claimed).to.equal(true);
    await asked(panel);
  });

  it('leaves an element alone that somebody else has claimed', async () => {
    document.addEventListener('survey-connect', claim);
    const panel = placed('<nps-survey placement="panel" delay="0">');
    document.removeEventListener('survey-connect', claim);
    await asked(placed('<nps-survey placement="panel" delay="0.01">'));
    expect(panel.calls).to.deep.equal([]);
  });

  it('joins once, however often it is called', async () => {
    join();
    const panel = placed('<nps-survey placement="panel" delay="0">');
    await asked(panel);
    expect(panel.calls).to.deep.equal(['show']);
  });

  it('hears elements in shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    await asked(placed('<nps-survey placement="panel" delay="0">', host.attachShadow({ mode: 'open' })));
  });

  for (const type of ['survey-complete', 'survey-delivery', 'survey-dismiss']) {
    it(`remembers ${type}, so that the next element about the order stays away`, () => {
      placed('<exit-poll order-id="A-1">').tell(type);
      expect(placed('<exit-poll order-id="A-1">').calls).to.deep.equal(['hide']);
    });
  }

  it('does not remember a dismissal that the page prevented', () => {
    const survey = placed('<nps-survey placement="panel">');
    survey.addEventListener('survey-dismiss', (event) => event.preventDefault());
    survey.tell('survey-dismiss');
    expect(quiet(survey).passed).to.equal(true);
  });

  it('a panel that was taken away before its time does not open, and does when it comes back', async () => {
    const panel = placed('<nps-survey placement="panel" delay="0.01">');
    panel.remove();
    await asked(placed('<nps-survey placement="panel" delay="0.02">'));
    expect(panel.calls).to.deep.equal([]);
    document.body.replaceChildren(panel);
    await asked(panel);
  });

  it('an event of that name from something else does nothing', () => {
    const event = new Event('survey-connect', { bubbles: true, cancelable: true });
    expect(document.body.dispatchEvent(event)).to.equal(true);
  });
});
