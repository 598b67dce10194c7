import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { addressNamed, namingFor, renamed } from '../../src/board/naming.js';
import { fullReport, report, stage } from './report-samples.js';

describe('the names of the stages', () => {
  it('are those of the model in the address, else our own', () => {
    const address = addressNamed('relationship', 'https://c.example/board?lang=sv');
    assert.equal(address, 'https://c.example/board?lang=sv&names=relationship');
    assert.equal(namingFor(address), 'relationship');
    assert.equal(namingFor('https://c.example/board?names=nobody'), 'own');
    assert.equal(addressNamed('own', address), 'https://c.example/board?lang=sv');
  });

  it('change labels and nothing else', () => {
    const before = fullReport();
    const after = renamed(before, 'relationship');
    assert.deepEqual(
      after.stages.map(({ names }) => names['sv']),
      ['Första kontakt', 'Övervägande', 'Konvertering', 'Förtroende', 'Identitet'],
    );
    const plain = (each: typeof before) => each.stages.map((one) => ({ ...one, names: {} }));
    assert.deepEqual(plain(after), plain(before));
  });

  it('stay as they are for stages that a site has added', () => {
    const own = stage('trial', { names: { en: 'Trial' } });
    assert.deepEqual(renamed(report({ stages: [own] }), 'buyingCycle').stages[0]?.names, { en: 'Trial' });
  });
});
