import { expect } from '@open-wc/testing';
import { createMoment, type MomentOptions } from '../../src/moment/create-moment.js';
import { view } from '../../src/moment/memory.js';
import { schedule } from '../../src/moment/schedule.js';
import { defineFakes, FakeSurvey, turn } from './fake-survey.js';

defineFakes();
let surveys = 0;

function made(options: Partial<MomentOptions> = {}): ReturnType<typeof createMoment> {
  return createMoment({ survey: `own-${surveys}`, trigger: 'now', ...options });
}

describe('createMoment', () => {
  beforeEach(() => {
    surveys++;
    view.clear();
    localStorage.clear();
    turn('visible');
  });

  it('comes when what it waits for happens', async () => {
    const moment = made({ trigger: 'event:go' });
    const come = moment.come();
    const go = setInterval(() => dispatchEvent(new Event('go')), 10);
    await come;
    clearInterval(go);
    expect(await come).to.deep.equal({ passed: true });
    moment.mark('answered');
  });

  it('says why it does not come, and until when', async () => {
    const before = made();
    await before.come();
    before.mark('dismissed');
    const verdict = await made().come();
    expect(verdict).to.include({ passed: false, reason: 'quiet' });
    expect(await made({ sample: '0%', survey: 'other', quiet: 'any:0' }).come()).to.deep.equal({
      passed: false,
      reason: 'sample',
    });
  });

  it('counts as ignored from when it has come, and stores nothing without consent', async () => {
    const moment = made();
    await moment.come();
    expect([...view.values()].map((text) => text.split(' ')[0])).to.deep.equal(['ignored']);
    expect(localStorage.length).to.equal(0);
    moment.mark('answered');
    const stored = made({ survey: 'kept', consent: 'storage', quiet: 'any:0' });
    await stored.come();
    stored.mark('answered');
    expect(Object.keys(localStorage)).to.deep.equal(['kundresa:mark:kept']);
  });

  it('goes first by its priority', async () => {
    const low = made({ survey: 'low' });
    const high = made({ survey: 'high', priority: 2 });
    const verdicts = await Promise.all([low.come(), high.come()]);
    expect(verdicts).to.deep.equal([{ passed: false, reason: 'another' }, { passed: true }]);
    high.mark('answered');
  });

  it('opens one of several at a time where storage is allowed, too', async () => {
    const moments = ['a', 'b', 'c'].map((survey) => made({ survey, consent: 'storage', quiet: 'any:0' }));
    const verdicts = await Promise.all(moments.map((moment) => moment.come()));
    expect(verdicts.map((verdict) => verdict?.passed)).to.deep.equal([true, false, false]);
    moments.forEach((moment) => moment.mark('answered'));
  });

  it('takes turns with the panels of the page', async () => {
    const moment = made({ quiet: 'any:0' });
    await moment.come();
    const panel = document.createElement('nps-survey');
    panel.setAttribute('placement', 'panel');
    panel.setAttribute('delay', '0');
    panel.setAttribute('quiet', 'any:0');
    if (!(panel instanceof FakeSurvey)) throw new Error('It is no survey.');
    document.body.append(panel);
    await schedule(panel, new AbortController().signal);
    expect(panel.calls).to.deep.equal([]);
    moment.mark('dismissed');
    await schedule(panel, new AbortController().signal);
    expect(panel.calls).to.deep.equal(['show']);
    panel.remove();
  });

  it('ends the wait when it is stopped', async () => {
    const moment = made({ trigger: 'manual' });
    const come = moment.come();
    moment.stop();
    expect(await come).to.equal(undefined);
  });

  it('gives a response its sampling, and marks what was forced as a trial', async () => {
    const moment = made({ sample: '100%', force: true });
    await moment.come();
    const at = new Date().toISOString();
    const response = moment.tagged({
      type: 'response',
      v: 1,
      id: '3f2b8c1e-5d4a-4f6b-9c7d-0123456789ab',
      revision: 1,
      status: 'complete',
      survey: 'own',
      channel: 'web',
      answers: [],
      startedAt: at,
      answeredAt: at,
    });
    expect(response).to.deep.include({ sampling: { method: 'share', rate: 1 }, test: true });
    moment.mark('answered');
  });
});
