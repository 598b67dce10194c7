import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { chainOf } from '../../../src/board/map/chain.js';
import { nps, report, stage, touchpoint } from '../report-samples.js';

const at = (id: string, value: number) => touchpoint(id, { responses: 50, scores: [nps(value, 50)] });

describe('the journey line', () => {
  it('stands as high as the score lies on its own scale', () => {
    const ces = { ...nps(4, 50), kind: 'ces', unit: 'mean' as const, interval: { low: 2.5, high: 5.5 } };
    const use = stage('use', {
      touchpoints: [at('delivery', -100), touchpoint('website', { responses: 50, scores: [ces] })],
    });
    const stations = chainOf(report({ stages: [use] }))[0]?.stations ?? [];
    assert.deepEqual(
      stations.map(({ y, low, high }) => [y, low, high]),
      [
        [0, null, null],
        [0.5, 0.25, 0.75],
      ],
    );
  });

  it('joins across stages what is asked alike, cut at the ends of each', () => {
    const stages = ['awareness', 'consideration', 'purchase'].map((id) => stage(id));
    const [first, middle, last] = stages;
    assert.ok(first && middle && last);
    first.touchpoints = [at('ad', -100)];
    last.touchpoints = [at('checkout', 100)];
    const links = chainOf(report({ stages: [first, middle, last] }));
    assert.deepEqual(
      links.map(({ pieces }) => pieces.map(({ from, to, main }) => [from, to, main])),
      [
        [[{ x: 0.5, y: 0 }, { x: 1, y: 0.25 }, true]],
        [[{ x: 0, y: 0.25 }, { x: 1, y: 0.75 }, true]],
        [[{ x: 0, y: 0.75 }, { x: 0.5, y: 1 }, true]],
      ],
    );
  });

  it('never joins different measures', () => {
    const satisfied = { ...nps(80, 50), kind: 'csat', unit: 'top2' as const, measure: 'satisfaction' };
    const use = stage('use', {
      touchpoints: [at('delivery', 10), touchpoint('returns', { responses: 50, scores: [satisfied] })],
    });
    assert.deepEqual(chainOf(report({ stages: [use] }))[0]?.pieces, []);
  });
});
