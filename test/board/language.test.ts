import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { addressIn, languageFor } from '../../src/board/language.js';

describe('the language of the board', () => {
  it('is the one in the address', () => {
    assert.equal(languageFor('https://a.example/board?lang=sv', ['en-GB']), 'sv');
    assert.equal(languageFor('https://a.example/board?lang=EN-us', ['sv']), 'en');
  });

  it('is else the first that the reader prefers and the board speaks', () => {
    assert.equal(languageFor('https://a.example/board', ['fi', 'sv-SE', 'en']), 'sv');
    assert.equal(languageFor('https://a.example/board?lang=xx', ['sv']), 'sv');
  });

  it('is else English', () => {
    assert.equal(languageFor('https://a.example/board', ['fi']), 'en');
  });

  it('goes into the address and leaves the rest of it', () => {
    assert.equal(
      addressIn('sv', 'https://a.example/board?site=shop&lang=en#latest'),
      'https://a.example/board?site=shop&lang=sv#latest',
    );
  });
});
