import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { snippetFor } from '../../src/board/first-steps.js';

describe('the snippet of an empty board', () => {
  it('holds whole addresses of the collector that serves the board', () => {
    const snippet = snippetFor('https://answers.example/kundresa/board?lang=sv');
    assert.match(snippet, /src="https:\/\/answers\.example\/kundresa\/dist\/kundresa\.js"/);
    assert.match(snippet, /endpoint="https:\/\/answers\.example\/kundresa\/responses"/);
    assert.match(
      snippet,
      /href="https:\/\/answers\.example\/kundresa\/s\/nps\?stage=use&touchpoint=website"/,
    );
  });
});
