import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { stopsOf } from '../../../src/board/map/stops.js';
import { choice, decidedReport, nps, report, stage, touchpoint } from '../report-samples.js';

const states = (id: string, whole = decidedReport()) => {
  const found = whole.stages.find((each) => each.id === id);
  assert.ok(found);
  return stopsOf(found, whole).map((stop) => `${stop.id} ${stop.state}`);
};

describe('the touchpoints of a stage', () => {
  it('are those of the journey in its order, then what else was answered', () => {
    assert.deepEqual(states('purchase'), ['terms no_answers', 'checkout measured', 'chekout unknown']);
    assert.deepEqual(states('use').slice(0, 2), ['customer_service low_response', 'returns no_survey']);
  });

  it('leave out one that was asked about in another stage', () => {
    assert.deepEqual(states('consideration'), []);
    assert.ok(states('use').includes('website counted'));
  });

  it('tell few answers, withheld ones and answers without a score apart', () => {
    const use = stage('use', {
      touchpoints: [
        touchpoint('delivery', { responses: 8, scores: [nps(10, 8)] }),
        touchpoint('returns', { withheld: true }),
        touchpoint('website', { responses: 60, scores: [choice({ idea: 60 })] }),
        touchpoint('newsletter', { responses: 60 }),
      ],
    });
    assert.deepEqual(states('use', report({ stages: [use] })), [
      'delivery few',
      'returns withheld',
      'website counted',
      'newsletter counted',
    ]);
  });
});
