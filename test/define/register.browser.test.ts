import { expect } from '@open-wc/testing';
import { define } from '../../src/define/define.js';
import { register } from '../../src/define/register.js';
import { NpsSurvey } from '../../src/elements/nps-survey.js';
import { asked, FakeSurvey, turn } from '../moment/fake-survey.js';

const { warn } = console;
let warnings: string[];

beforeEach(() => {
  warnings = [];
  console.warn = (text: string) => warnings.push(text);
  turn('visible');
});

afterEach(() => {
  console.warn = warn;
  document.body.replaceChildren();
});

describe('register', () => {
  it('registers an element under its tag', () => {
    class Free extends FakeSurvey {}
    register('tag-free', Free);
    expect(customElements.get('tag-free')).to.equal(Free);
  });

  it('leaves a tag that something else holds, and says so', () => {
    class Other extends HTMLElement {
      show(): void {}
    }
    customElements.define('tag-other', Other);
    register('tag-other', class extends FakeSurvey {});
    expect(customElements.get('tag-other')).to.equal(Other);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<tag-other>');
  });

  it('leaves a tag that another copy of the library holds, in silence', () => {
    class First extends NpsSurvey {}
    register('tag-twice', First);
    register('tag-twice', class extends NpsSurvey {});
    expect(customElements.get('tag-twice')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('does not throw when the class has another tag already', () => {
    class Taken extends FakeSurvey {}
    customElements.define('tag-own', Taken);
    register('tag-taken', Taken);
    expect(warnings).to.have.length(1);
  });
});

describe('define', () => {
  it('claims nothing that simply stands in the page', () => {
    define('tag-inline', class extends FakeSurvey {});
    const inline = document.createElement('tag-inline');
    document.body.append(inline);
    if (!(inline instanceof FakeSurvey)) throw new Error('It was not upgraded.');
    expect(inline.claimed).to.equal(false);
    expect(inline.calls).to.deep.equal([]);
  });

  it('hides a poll about an order until it is known whether it was answered', async () => {
    define('tag-order', class extends FakeSurvey {});
    const poll = document.createElement('tag-order');
    poll.setAttribute('order-id', 'A-1');
    document.body.append(poll);
    if (!(poll instanceof FakeSurvey)) throw new Error('It was not upgraded.');
    await asked(poll);
    expect(poll.calls.at(-1)).to.equal('show');
  });

  it('opens a panel that a framework made one by its property', async () => {
    define('tag-property', class extends FakeSurvey {});
    const panel = Object.assign(document.createElement('tag-property'), { placement: 'panel' });
    panel.setAttribute('delay', '0');
    document.body.append(panel);
    if (!(panel instanceof FakeSurvey)) throw new Error('It was not upgraded.');
    await asked(panel);
    expect(panel.calls.at(-1)).to.equal('show');
  });

  it('lets an element that stands on the page already show at its moment', async () => {
    const panel = document.createElement('tag-panel');
    panel.setAttribute('placement', 'panel');
    panel.setAttribute('delay', '0');
    document.body.append(panel);
    define('tag-panel', class extends FakeSurvey {});
    if (!(panel instanceof FakeSurvey)) throw new Error('It was not upgraded.');
    await asked(panel);
    expect(panel.claimed).to.equal(true);
  });
});
