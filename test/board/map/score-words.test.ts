import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { basisInWords, scoreInWords } from '../../../src/board/map/score-words.js';
import { wordsIn } from '../../../src/board/words.js';
import { choice, nps } from '../report-samples.js';

const en = wordsIn('en');

describe('a score in words', () => {
  it('is signed when it is an NPS', () => {
    assert.deepEqual(scoreInWords(nps(42, 58), en), { label: 'NPS', value: '+42', place: 0.71 });
  });

  it('is a share when it counts the two best', () => {
    const ease = scoreInWords({ ...nps(84, 58), unit: 'top2', kind: 'ces' }, en);
    assert.deepEqual(ease, { label: 'Found it easy', value: '84%', place: 0.84 });
    assert.equal(
      scoreInWords({ ...nps(84, 58), unit: 'top2', kind: 'new' }, en)?.label,
      'Chose one of the two best',
    );
  });

  it('is a mean without a place when the scale is not known', () => {
    const stars = { ...nps(4.26, 58), unit: 'mean' as const, kind: 'stars', measure: null };
    const mean = scoreInWords(stars, en);
    assert.deepEqual(mean, { label: 'Mean', value: '4.3', place: null });
  });

  it('is a mean with the ends of its scale when they are known', () => {
    const ease = { ...nps(4, 58), unit: 'mean' as const, kind: 'ces', measure: 'ease' };
    assert.deepEqual(scoreInWords(ease, en), { label: 'Ease, 1 to 7', value: '4', place: 0.5 });
  });

  it('does not exist for counts', () => {
    assert.equal(scoreInWords(choice({ search: 4 }), en), null);
  });
});

describe('the basis of a score', () => {
  it('is how many answered', () => {
    assert.equal(basisInWords(58, 58, en), '58 answers');
    assert.equal(basisInWords(1, 1, en), '1 answer');
  });

  it('says of how many responses, when some skipped the question', () => {
    assert.equal(basisInWords(58, 60, en), '58 of 60 responses');
    assert.equal(basisInWords(58, 60, wordsIn('sv')), '58 av 60 svar');
  });
});
