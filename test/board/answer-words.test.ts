import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { answerInWords } from '../../src/board/answer-words.js';
import { wordsIn } from '../../src/board/words.js';
import type { LatestResponse } from '../../src/report/types.js';

type Answered = LatestResponse['answers'][number];

const say = (kind: string, value: Answered['value'], other?: string): string =>
  answerInWords({ question: 'q', kind, value, ...(other === undefined ? {} : { other }) }, wordsIn('en'))
    .text;

describe('an answer in words', () => {
  it('says a score with its scale', () => {
    assert.equal(say('nps', 9), '9 of 10');
    assert.equal(say('csat', 2), '2 of 5');
    assert.equal(say('csat4', 2), '2 of 4');
    assert.equal(say('ces', 6), '6 of 7');
    assert.equal(say('stars', 1), '1 star');
    assert.equal(say('number', 4.25), '4.3');
    assert.equal(say('constructor', 1), '1');
  });

  it('says a known option by its name and any other by its id', () => {
    assert.equal(say('choice', 'friend'), 'Friend or family');
    assert.equal(say('choice', 'radio_ad-2'), 'radio ad 2');
    assert.equal(say('choice', 'constructor'), 'constructor');
  });

  it('says what was typed beside the option', () => {
    assert.equal(say('choice', 'other', 'A poster'), 'Other: A poster');
  });

  it('says lists and pairs', () => {
    assert.equal(say('choices', ['ad', 'search']), 'Advertisement, Search engine');
    assert.equal(say('matrix', { price: 3, staff: 'up' }), 'price: 3, staff: Thumbs up');
  });

  it('says yes and no', () => {
    assert.equal(say('yes-no', true), 'Yes');
    assert.equal(say('yes-no', 'no'), 'No');
    assert.equal(say('consent', true), 'Agreed to be contacted');
    assert.equal(say('consent', false), 'Did not agree to be contacted');
  });

  it('marks what a customer wrote as a quotation and changes nothing in it', () => {
    const value = '<b>snabbt_och-bra</b>';
    assert.deepEqual(answerInWords({ question: 'why', kind: 'text', value }, wordsIn('sv')), {
      as: 'quote',
      text: value,
    });
  });

  it('never shows contact details', () => {
    const said = say('contact', { email: 'ann@example.com', phone: '0701234567', name: 'Ann' });
    assert.equal(said, 'Left contact details (not shown here)');
  });
});
