import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompiledQuery } from 'kysely';
import { openDatabase } from '../../src/collector/index.js';
import { wasAskedQuery } from '../../src/collector/store/was-asked.js';
import { engines } from './engines.js';

for (const engine of engines) {
  test(`a subject is looked up by an index on ${engine.name}`, { skip: engine.skip }, async () => {
    const { db, close } = await openDatabase(await engine.empty());
    const query = wasAskedQuery(db, { site: 's.example', survey: 'nps', subject: 'kim' }, new Date());
    const { sql, parameters } = query.compile();
    const explain = engine.name === 'SQLite' ? 'explain query plan' : 'explain';
    const { rows } = await db.executeQuery(CompiledQuery.raw(`${explain} ${sql}`, [...parameters]));
    const plan = JSON.stringify(rows);
    assert.match(plan, /responses_by_subject/);
    assert.doesNotMatch(plan, /Seq Scan|"SCAN/);
    await close();
  });
}
