import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { legsOf } from '../../../src/board/map/journey-map.js';
import { report, stage } from '../report-samples.js';

const shape = (legs: ReturnType<typeof legsOf>) =>
  legs.map(({ phase, stages }) => [phase, ...stages.map(({ id }) => id)]);

describe('the legs of the journey', () => {
  it('are the phases with their stages in order', () => {
    assert.deepEqual(shape(legsOf(report().stages)), [
      ['before', 'awareness', 'consideration'],
      ['during', 'purchase'],
      ['after', 'use', 'loyalty'],
    ]);
  });

  it('take in a stage that a site has added', () => {
    const [awareness, ...rest] = report().stages;
    assert.ok(awareness);
    const added = stage('trial', { phase: 'before', names: { en: 'Trial' } });
    assert.deepEqual(shape(legsOf([awareness, added, ...rest]))[0], [
      'before',
      'awareness',
      'trial',
      'consideration',
    ]);
  });
});
