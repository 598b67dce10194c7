import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultJourney, resolveStage, resolveTouchpoint, spelling } from '../../src/journey/index.js';
import { writings } from '../../src/journey/resolve.js';

const { stages, touchpoints } = defaultJourney;
const spellings = fc.constantFrom<(written: string) => string>(
  (written) => written,
  (written) => written.toUpperCase(),
  (written) => written.normalize('NFD'),
  (written) => written.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (written) => ` ${written.replaceAll(' ', '_')} `,
  (written) => written.toUpperCase().replaceAll(/[ _]/g, '-'),
);

test('every id, name and alias of a stage resolves to it, however it is spelt', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stages), spellings, (stage, spell) => {
      for (const written of writings(stage)) {
        assert.deepEqual(resolveStage(defaultJourney, spell(written)), { id: stage.id, known: true });
      }
    }),
  );
});

test('every id, name and alias of a touchpoint resolves to it, however it is spelt', () => {
  fc.assert(
    fc.property(fc.constantFrom(...touchpoints), spellings, (touchpoint, spell) => {
      for (const written of writings(touchpoint)) {
        assert.deepEqual(resolveTouchpoint(defaultJourney, spell(written)), {
          id: touchpoint.id,
          known: true,
        });
      }
    }),
  );
});

for (const [what, entries] of Object.entries({ stages, touchpoints })) {
  test(`no two ${what} share a name or an alias`, () => {
    const owners = new Map<string, string>();
    for (const entry of entries) {
      for (const written of writings(entry)) {
        const owner = owners.get(spelling(written)) ?? entry.id;
        assert.equal(owner, entry.id, `"${written}" means ${owner} and ${entry.id}`);
        owners.set(spelling(written), entry.id);
      }
    }
  });
}

test('the words of both source models resolve to the five stages, in order', () => {
  const ofModel = {
    buyingCycle: ['Medvetenhet', 'Utvärdering', 'Köp', 'Användning', 'Nytt köp och rekommendation för andra'],
    relationship: ['Första kontakt', 'Övervägande', 'Konvertering', 'Förtroende', 'Identitet'],
  };
  const ids = stages.map(({ id }) => id);
  for (const words of Object.values(ofModel)) {
    assert.deepEqual(
      words.map((word) => resolveStage(defaultJourney, word).id),
      ids,
    );
  }
});

test('an unknown stage is kept as written, with the nearest known one', () => {
  assert.deepEqual(resolveStage(defaultJourney, 'Utvarderign'), {
    id: 'Utvarderign',
    known: false,
    nearest: 'consideration',
  });
  assert.deepEqual(resolveTouchpoint(defaultJourney, 'chekout'), {
    id: 'chekout',
    known: false,
    nearest: 'checkout',
  });
});

test('a word that is like nothing has no nearest', () => {
  assert.deepEqual(resolveStage(defaultJourney, 'zebra crossing'), { id: 'zebra crossing', known: false });
  assert.deepEqual(resolveStage(defaultJourney, ''), { id: '', known: false });
});

test('any text at all resolves without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      const stage = resolveStage(defaultJourney, written);
      assert.ok(stage.known || stage.id === written);
    }),
  );
});

test('names of what every object inherits are unknown', () => {
  for (const written of ['__proto__', 'constructor', 'toString']) {
    assert.deepEqual(resolveTouchpoint(defaultJourney, written).known, false);
  }
});
