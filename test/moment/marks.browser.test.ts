import { expect } from '@open-wc/testing';
import { mark, ownDays, quiet } from '../../src/moment/marks.js';
import { view } from '../../src/moment/memory.js';

const day = 86_400_000;
const clock = Date.now;
let today = clock();
let surveys = 0;

/** An element with a survey of its own, so that no test sees another's marks of this page view. */
function element(attributes: Record<string, string> = {}, tag = 'nps-survey'): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries({ survey: `survey-${surveys}`, ...attributes }))
    made.setAttribute(name, value);
  return made;
}

/** The same as a panel, with consent to storage. */
function panel(attributes: Record<string, string> = {}): Element {
  return element({ placement: 'panel', consent: 'storage', ...attributes });
}

/** Puts a mark into storage as an earlier page view left it. */
function stored(text: string): void {
  localStorage.setItem(`kundresa:mark:survey-${surveys}`, text);
}

/** Whether a survey stays away. */
function isMarked(survey: Element): boolean {
  return !quiet(survey).passed;
}

function forbidden(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

beforeEach(() => {
  surveys++;
  view.clear();
  today = clock();
  Date.now = () => today;
  localStorage.clear();
});

afterEach(() => {
  Date.now = clock;
});

describe('marks', () => {
  it('a survey that nobody saw is not marked', () => {
    expect(isMarked(element())).to.equal(false);
  });

  it('hold for the page view, also for another element with the same survey', () => {
    mark(element({ placement: 'panel' }), 'dismissed');
    expect(isMarked(element({ placement: 'panel' }))).to.equal(true);
  });

  it('leave what stands inline where it is, for the page view', () => {
    mark(element(), 'answered');
    expect(isMarked(element())).to.equal(false);
  });

  it('leave nothing in storage without consent', () => {
    mark(element(), 'answered');
    mark(element({ consent: 'contact' }), 'answered');
    expect(localStorage.length).to.equal(0);
  });

  it('without consent, storage is not read either', () => {
    stored(`answered ${today}`);
    expect(isMarked(element())).to.equal(false);
  });

  it('with consent, one entry holds the outcome and the time, and nothing else', () => {
    mark(element({ consent: 'contact storage' }), 'answered');
    expect(Object.entries(localStorage)).to.deep.equal([
      [`kundresa:mark:survey-${surveys}`, `answered ${today}`],
    ]);
  });

  it('a survey is called as its tag says when it does not say itself', () => {
    const plain = document.createElement('nps-survey');
    plain.setAttribute('consent', 'storage');
    mark(plain, 'answered');
    expect(Object.keys(localStorage)).to.deep.equal(['kundresa:mark:nps']);
  });

  for (const [outcome, days] of [
    ['answered', 90],
    ['dismissed', 30],
  ] as const) {
    it(`${outcome} holds for ${days} days and no longer`, () => {
      stored(`${outcome} ${today - days * day + 1}`);
      expect(isMarked(element({ consent: 'storage' }))).to.equal(true);
      stored(`${outcome} ${today - days * day}`);
      expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
    });
  }

  // How many days ahead the clock was that wrote the mark.
  for (const ahead of [0.04, 1, 6, 60, 4000]) {
    it(`written by a clock ${ahead} days ahead hold from when they are first read`, () => {
      stored(`answered ${today + ahead * day}`);
      for (const days of [0, 8, 89]) {
        Date.now = () => today + days * day;
        expect(isMarked(element({ consent: 'storage' })), `${days}`).to.equal(true);
      }
      Date.now = () => today + (90 + Math.min(ahead, 7)) * day;
      expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
    });
  }

  // What a clock shows that was never set.
  for (const [unset, when] of [
    ['1970', 5000],
    ['2000', Date.UTC(2000, 0, 1)],
  ] as const) {
    it(`written by a clock that stood in ${unset} hold from when they are first read`, () => {
      stored(`answered ${when}`);
      for (const days of [0, 8, 89]) {
        Date.now = () => today + days * day;
        expect(isMarked(element({ consent: 'storage' })), `${days}`).to.equal(true);
      }
      Date.now = () => today + 98 * day;
      expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
    });
  }

  it('hold as long as they should by a clock that is never set', () => {
    [today] = [5000];
    mark(element({ consent: 'storage' }), 'answered');
    today += 90 * day - 1;
    expect(isMarked(element({ consent: 'storage' }))).to.equal(true);
    today += 1;
    expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
  });

  it('end also where the clock was wrong twice, each time in another way', () => {
    stored(`answered ${today + 20_000 * day}`);
    Date.now = () => today + 9000 * day;
    expect(isMarked(element({ consent: 'storage' }))).to.equal(true);
    Date.now = () => today;
    expect(isMarked(element({ consent: 'storage' }))).to.equal(true);
    Date.now = () => today + 8 * day;
    expect(isMarked(element({ consent: 'storage' }))).to.equal(true);
    Date.now = () => today + 98 * day;
    expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
  });

  // By how many days the clock is set back, and after how many it is put right.
  for (const [back, after] of [
    [0.04, 0],
    [1, 5],
    [10, 2],
    [60, 6],
    [9000, 3],
  ] as const) {
    it(`hold just as long although the clock is set back by ${back} days and put right after ${after}`, () => {
      mark(element({ consent: 'storage' }), 'answered');
      for (const days of [-back, after - back, after, 89.9]) {
        Date.now = () => today + days * day;
        expect(isMarked(element({ consent: 'storage' })), `${days}`).to.equal(true);
      }
      Date.now = () => today + 90.1 * day;
      expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
    });
  }

  for (const text of [
    '',
    'answered',
    'answered soon',
    'forever 1',
    '{"outcome":"answered"}',
    `shown ${clock()}`,
    `any ${clock()}`,
  ]) {
    it(`that say ${JSON.stringify(text)} are no marks`, () => {
      stored(text);
      expect(isMarked(element({ consent: 'storage' }))).to.equal(false);
    });
  }

  it('that are no marks open nothing that others keep away', () => {
    stored('answered soon');
    localStorage.setItem('kundresa:mark:any', `constructor ${today}`);
    localStorage.setItem('kundresa:mark:other', `answered ${today}`);
    expect(isMarked(panel())).to.equal(true);
  });

  for (const [outcome, days] of [
    ['answered', 4000],
    ['dismissed', 400],
    ['ignored', 8],
  ] as const) {
    it(`a poll asks once about an order, also ${days} days after it was ${outcome}`, () => {
      const poll = (order: string): Element =>
        element({ placement: 'panel', 'order-id': order, consent: 'storage' }, 'exit-poll');
      mark(poll('A-1001'), outcome);
      today += days * day;
      mark(panel({ survey: 'another' }), 'answered');
      view.clear();
      expect(isMarked(poll('A-1001'))).to.equal(true);
      expect(isMarked(poll('A-1002'))).to.equal(false);
    });
  }

  it('a relationship survey stays away for 180 days after an answer, and for 30 when it was closed', () => {
    const survey = (): Element => panel({ survey: 'relationship-nps' });
    mark(survey(), 'dismissed');
    today += 30 * day;
    expect(isMarked(survey())).to.equal(false);
    mark(survey(), 'answered');
    today += 180 * day - 1;
    expect(isMarked(survey())).to.equal(true);
    today += 1;
    expect(isMarked(survey())).to.equal(false);
  });

  it('keep away a survey left halfway for a day, and not for longer', () => {
    const survey = panel();
    mark(survey, 'answered');
    const resume = `kundresa:resume:survey-${surveys}`;
    localStorage.setItem(resume, JSON.stringify({ at: today }));
    today += day - 1;
    expect(isMarked(survey)).to.equal(false);
    today += 1;
    expect(isMarked(survey)).to.equal(true);
    localStorage.setItem(resume, 'rubbish');
    expect(isMarked(survey)).to.equal(true);
  });

  it('a poll is marked for its order, and another order is asked about', () => {
    mark(element({ 'order-id': 'A-1001', consent: 'storage' }, 'exit-poll'), 'answered');
    expect(Object.keys(localStorage)).to.deep.equal([`kundresa:mark:survey-${surveys}:A-1001`]);
    expect(isMarked(element({ 'order-id': 'A-1001' }, 'exit-poll'))).to.equal(true);
    expect(isMarked(element({ 'order-id': 'A-1002' }, 'exit-poll'))).to.equal(false);
  });

  for (const [what, make] of [
    ['in the file that src names', () => ({ src: '/surveys/own.json?v=2' })],
    ['given as a property', () => ({ definition: { id: 'own', questions: [] } })],
    ['within the element', () => ({ innerHTML: '<script type="application/json">{"id": "own"}</script>' })],
  ] as const) {
    it(`name the survey ${what}`, () => {
      const survey = Object.assign(document.createElement('nps-survey'), make());
      survey.setAttribute('consent', 'storage');
      mark(survey, 'answered');
      expect(Object.keys(localStorage)).to.deep.equal(['kundresa:mark:own']);
      expect(isMarked(survey)).to.equal(true);
    });
  }

  it('hear what a framework says by properties', () => {
    const poll = Object.assign(element({ consent: 'storage' }, 'exit-poll'), {
      orderId: 'A-1',
      survey: 'mine',
    });
    mark(poll, 'answered');
    expect(Object.keys(localStorage)).to.deep.equal(['kundresa:mark:mine:A-1']);
  });

  it('closing the panel after an answer does not make it a dismissal', () => {
    const survey = element({ consent: 'storage' });
    mark(survey, 'answered');
    mark(survey, 'dismissed');
    today += 31 * day;
    expect(isMarked(survey)).to.equal(true);
  });

  it('answering after a dismissal is an answer', () => {
    const survey = element({ consent: 'storage' });
    mark(survey, 'dismissed');
    mark(survey, 'answered');
    today += 31 * day;
    expect(isMarked(survey)).to.equal(true);
  });

  describe('of a panel', () => {
    it('that was left alone keep it away for 7 days, and for 90 the second time', () => {
      mark(panel(), 'ignored');
      today += 7 * day - 1;
      expect(isMarked(panel())).to.equal(true);
      today += 1;
      expect(isMarked(panel())).to.equal(false);
      mark(panel(), 'ignored');
      today += 89 * day;
      expect(isMarked(panel())).to.equal(true);
      today += day;
      expect(isMarked(panel())).to.equal(false);
    });

    it('that was left alone and then closed are a dismissal, and then answered an answer', () => {
      for (const outcome of ['ignored', 'dismissed', 'answered'] as const) mark(panel(), outcome);
      expect(Object.values(localStorage)).to.deep.equal([`answered ${today}`]);
    });

    it('keep every other panel away for 14 days, but no poll about an order', () => {
      mark(panel(), 'answered');
      const other = panel({ survey: 'other' });
      expect(quiet(other)).to.deep.equal({ passed: false, reason: 'quiet', until: today + 14 * day });
      const poll = element({ placement: 'panel', 'order-id': 'A-1', survey: 'poll' }, 'exit-poll');
      expect(isMarked(poll)).to.equal(false);
      today += 14 * day;
      expect(isMarked(other)).to.equal(false);
    });

    it('keep every other panel away for the page view without consent', () => {
      mark(element({ placement: 'panel' }), 'dismissed');
      expect(isMarked(element({ placement: 'panel', survey: 'other' }))).to.equal(true);
      expect(localStorage.length).to.equal(0);
    });

    it('do not keep a trial away', () => {
      mark(panel(), 'answered');
      expect(isMarked(panel({ test: '' }))).to.equal(false);
      expect(isMarked(Object.assign(panel(), { test: true }))).to.equal(false);
    });

    it('keep it away for longer than 90 days where its own rule says so of other surveys', () => {
      mark(panel(), 'answered');
      today += 100 * day;
      const other = panel({ survey: 'other' });
      ownDays.set(other, { any: 120 });
      expect(isMarked(other)).to.equal(true);
      today += 20 * day;
      expect(isMarked(other)).to.equal(false);
    });

    for (const jump of [-60, -6, -1, 1, 6]) {
      it(`hold although the clock jumps by ${jump} days`, () => {
        mark(panel(), 'ignored');
        today += jump * day;
        expect(isMarked(panel())).to.equal(true);
      });
    }
  });

  it('a feedback tab is never marked', () => {
    const tab = element({ consent: 'storage' }, 'feedback-tab');
    mark(tab, 'answered');
    expect(isMarked(tab)).to.equal(false);
    expect(localStorage.length).to.equal(0);
  });

  it('those whose time is over are taken away with the next one, and what others stored is left', () => {
    localStorage.setItem('kundresa:mark:exit-poll:A-1', `answered ${today - 91 * day}`);
    localStorage.setItem('kundresa:mark:exit-poll:A-2', `answered ${today - 89 * day}`);
    localStorage.setItem('cart', 'full');
    mark(element({ consent: 'storage' }), 'dismissed');
    expect(Object.keys(localStorage).toSorted()).to.deep.equal([
      'cart',
      'kundresa:mark:exit-poll:A-2',
      `kundresa:mark:survey-${surveys}`,
    ]);
  });

  it('hold for the page view when storage is full, whatever it held before', () => {
    const survey = panel();
    mark(survey, 'ignored');
    today += 8 * day;
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    try {
      mark(survey, 'answered');
      today += 30 * day;
      expect(isMarked(survey)).to.equal(true);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', real);
    }
  });

  it('hold for the page view when storage throws', () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    Object.defineProperty(window, 'localStorage', { ...real, get: forbidden });
    try {
      const survey = element({ consent: 'storage' });
      expect(isMarked(survey)).to.equal(false);
      mark(survey, 'answered');
      expect(isMarked(survey)).to.equal(true);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });
});
