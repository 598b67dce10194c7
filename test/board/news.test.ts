import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { newsBetween } from '../../src/board/news.js';
import { latest, nps, report, stage, touchpoint } from './report-samples.js';

const use = (n: number) =>
  stage('use', {
    responses: n,
    touchpoints: [touchpoint('delivery', { responses: n, scores: [nps(10, n)] })],
  });

describe('the news between two reports', () => {
  it('are nothing in the first report', () => {
    const news = newsBetween(null, report({ latest: [latest('a')], stages: [use(1)] }));
    assert.deepEqual([news.responses, news.places.size], [[], 0]);
  });

  it('are the responses that were not listed', () => {
    const after = report({ latest: [latest('b', { receivedAt: '2026-11-23T13:40:00.000Z' }), latest('a')] });
    assert.deepEqual(
      newsBetween(report({ latest: [latest('a')] }), after).responses.map(({ id }) => id),
      ['b'],
    );
  });

  it('are not the old ones that fill up the list after one was erased', () => {
    const older = latest('old', { receivedAt: '2026-11-20T10:00:00.000Z' });
    const before = report({ latest: [latest('b'), latest('a')] });
    assert.deepEqual(newsBetween(before, report({ latest: [latest('a'), older] })).responses, []);
  });

  it('are the touchpoints whose numbers changed', () => {
    const before = report({
      stages: [use(1), stage('loyalty', { touchpoints: [touchpoint('newsletter')] })],
    });
    const after = report({ stages: [use(2), stage('loyalty', { touchpoints: [touchpoint('newsletter')] })] });
    assert.deepEqual([...newsBetween(before, after).places], ['["use","delivery"]']);
  });
});
