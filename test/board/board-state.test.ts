import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { afterReading, unread } from '../../src/board/board-state.js';
import { latest, report } from './report-samples.js';

const read = afterReading(unread, { state: 'report', report: report({ latest: [latest('a')] }), at: 1000 });
const lost = afterReading(read, { state: 'unreachable', status: null });

describe('what the board knows', () => {
  it('is the report and when it was read', () => {
    assert.equal(read.report?.latest.length, 1);
    assert.equal(read.readAt, 1000);
  });

  it('keeps its numbers and their age while the server is unreachable', () => {
    assert.equal(lost.report, read.report);
    assert.equal(lost.readAt, 1000);
    assert.equal(lost.trouble?.state, 'unreachable');
  });

  it('says once that the server is back', () => {
    const back = afterReading(lost, { state: 'unchanged', at: 2000 });
    assert.deepEqual([back.trouble, back.recovered, back.readAt], [null, true, 2000]);
    assert.equal(afterReading(back, { state: 'unchanged', at: 3000 }).recovered, false);
  });

  it('holds on to the news until there are others', () => {
    const second = report({ latest: [latest('b'), latest('a')] });
    const told = afterReading(read, { state: 'report', report: second, at: 2000 });
    assert.deepEqual(
      afterReading(told, { state: 'unchanged', at: 3000 }).news.responses.map(({ id }) => id),
      ['b'],
    );
  });

  it('forgets the numbers when they may no longer be read', () => {
    assert.equal(afterReading(read, { state: 'locked', refused: false }).report, null);
    assert.equal(afterReading(read, { state: 'closed', detail: '' }).report, null);
  });
});
