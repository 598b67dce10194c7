import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { snippetAt } from '../../../src/board/coverage/snippet.js';
import { trialAddress, walkOf } from '../../../src/board/coverage/walk.js';
import { fullReport } from '../report-samples.js';

describe('the walk', () => {
  it('passes every survey that is answered, in the order of the journey', () => {
    assert.deepEqual(
      walkOf(fullReport()).map(({ touchpoint, survey }) => `${touchpoint} ${survey}`),
      [
        'landing_page nps',
        'ad nps',
        'checkout exit-poll',
        'checkout checkout-ease',
        'customer_service nps',
        'delivery nps',
        'website feedback',
        'newsletter nps',
      ],
    );
  });

  it('opens each as a trial', () => {
    const step = { stage: 'use', touchpoint: 'delivery', survey: 'nps' };
    assert.equal(
      trialAddress(step, { address: 'https://c.example/board', language: 'sv' }),
      'https://c.example/s/nps?stage=use&touchpoint=delivery&lang=sv&test=true',
    );
  });
});

describe('the snippet of a proposal', () => {
  it('carries the survey, the tags and the addresses of this collector', () => {
    const snippet = snippetAt(
      { stage: 'use', touchpoint: 'returns', survey: 'returns' },
      'https://c.example/board',
    );
    for (const part of [
      'src="https://c.example/dist/kundresa.js"',
      'data-survey="returns" data-stage="use" data-touchpoint="returns"',
      'data-endpoint="https://c.example/responses"',
      'href="https://c.example/s/returns?stage=use&amp;touchpoint=returns"',
    ])
      assert.ok(snippet.includes(part), part);
  });
});
