import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { makeProgram } from '../../src/cli/program.js';
import { retentionKinds } from '../../src/collector/index.js';
import { refusalStatus } from '../../src/collector/refused.js';
import { defaultJourney } from '../../src/journey/index.js';
import { limits } from '../../src/wire/limits.js';
import { openApi } from '../../src/wire/openapi.js';
import { answer, valueByKind } from '../../src/wire/schema.js';
import { blocksToRun, placeOf } from '../helpers/documents.js';
import { elementEntries, rowsOf } from '../helpers/element-tables.js';
import type { ElementEntry } from '../helpers/element-tables.js';
import { rowsIn } from '../helpers/tables.js';

const entries = withoutRepetition(elementEntries());

for (const [name, entry] of entries) {
  test(`docs/elements.md says of ${name} what the manifest says`, () => {
    const lines = rowsIn('docs/elements.md').map((cells) => `| ${cells.join(' | ')} |`);
    for (const row of rowsOf(entry))
      assert.ok(
        lines.some((line) => line.startsWith(row)),
        `missing: ${row}`,
      );
  });
}

test('docs/elements.md has no row that the manifest has not', () => {
  const known = [...entries.values()].flatMap(rowsOf);
  const lines = rowsIn('docs/elements.md').filter(([first = '']) => /^`[^<]/.test(first));
  for (const cells of lines) {
    const line = `| ${cells.join(' | ')} |`;
    assert.ok(
      known.some((row) => line.startsWith(row)),
      `unknown: ${line}`,
    );
  }
});

test('the manifest names the parts that the elements have', () => {
  const sources = ['elements', 'loop'].flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/${folder}/${file}`, 'utf8')),
  );
  const parts = sources.flatMap((source) =>
    [...source.matchAll(/\bpart(?:="|: ')([^"'$]+)["']/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const named = entries.get('FeedbackTab')?.cssParts.map(({ name }) => name) ?? [];
  assert.deepEqual(new Set(named), new Set(parts));
});

for (const block of blocksToRun('css')) {
  test(`the style sheet of ${placeOf(block)} uses what there is`, () => {
    const all = [...entries.values()];
    const known = all.flatMap(({ cssProperties, cssParts }) => [...cssProperties, ...cssParts]);
    const used = block.code.matchAll(/--[a-z-]+|(?<=::part\()[a-z]+/g);
    for (const [name] of used)
      assert.ok(
        known.some((each) => each.name === name),
        name,
      );
  });
}

test('docs/journey.md lists the stages as they are', () => {
  const written = rowsIn('docs/journey.md', '`stage`');
  const expected = defaultJourney.stages.map(({ id, phase, names, aliases, alsoKnownAs }) => {
    const others = Object.values(alsoKnownAs ?? {}).flatMap((each) => Object.values(each));
    const further = others.filter((name) => name !== names.en && name !== names.sv);
    return [`\`${id}\``, phase, names.en, names.sv, aliases.join(', '), further.join(', ')];
  });
  assert.deepEqual(written, expected);
});

test('docs/journey.md lists the touchpoints as they are', () => {
  const written = rowsIn('docs/journey.md', '`touchpoint`');
  const expected = defaultJourney.touchpoints.map(({ id, stage, names, aliases }) => [
    `\`${id}\``,
    `\`${stage}\``,
    names.en,
    names.sv,
    aliases.join(', '),
  ]);
  assert.deepEqual(written, expected);
});

test('docs/wire.md shows a value of each kind of question', () => {
  const rows = rowsIn('docs/wire.md', '`kind`');
  const shown = rows.flatMap(([kinds = '', , example = '']) =>
    kinds.split(', ').map((kind) => [kind.replaceAll('`', ''), example.replaceAll('`', '')] as const),
  );
  assert.deepEqual(new Set(shown.map(([kind]) => kind)), new Set(Object.keys(valueByKind)));
  for (const [kind, value] of shown) {
    const given = { question: 'one', kind, value: JSON.parse(value) as unknown };
    assert.equal(answer.safeParse(given).error?.message, undefined, kind);
  }
});

test('docs/wire.md gives the limits as they are', () => {
  const known = new Map<string, number>(Object.entries(limits));
  for (const [name = '', most = ''] of rowsIn('docs/wire.md', 'Limit'))
    assert.equal(Number.parseInt(most.replaceAll(',', ''), 10), known.get(name.replaceAll('`', '')), name);
});

test('docs/wire.md calls final the refusals of what no second try can mend', () => {
  const rows = rowsIn('docs/wire.md', 'What happened');
  const said = rows.find(([what]) => what === 'It can never be taken')?.[1] ?? '';
  const { bad_json, too_large, unsupported_encoding, invalid } = refusalStatus;
  assert.deepEqual(said.split(', ').map(Number), [bad_json, too_large, unsupported_encoding, invalid]);
});

test('docs/deploy.md gives the options of the collector as its help does', () => {
  const serve = makeProgram().commands.find((command) => command.name() === 'serve');
  const told = (serve?.options ?? []).map(({ long, envVar, defaultValue }) =>
    [long, envVar, defaultValue].map((each) => (each === undefined ? '–' : `\`${each}\``)).join(),
  );
  const rows = rowsIn('docs/deploy.md', 'Option').filter(([option]) => option !== '–');
  assert.deepEqual(new Set(rows.map((cells) => cells.slice(0, 3).join())), new Set(told));
});

test('docs/privacy.md gives the rules of retention as they are', () => {
  const written = rowsIn('docs/privacy.md', 'Rule').map(([rule, what]) => [rule?.replaceAll('`', ''), what]);
  assert.deepEqual(written, Object.entries(retentionKinds));
});

test('docs/snippets.md gives the parameters of the hosted page as the contract does', () => {
  const { paths } = openApi() as { paths: Record<string, { get: { parameters: { name: string }[] } }> };
  const told = (paths['/s/{survey}']?.get.parameters ?? []).map(({ name }) => name);
  const rows = rowsIn('docs/snippets.md', 'Parameter').flatMap(([names = '']) => names.split(', '));
  assert.deepEqual(new Set(rows), new Set(told.map((name) => `\`${name}\``)));
});

/** What an element inherits and says in the same words is said once, of the class of all. */
function withoutRepetition(all: ReadonlyMap<string, ElementEntry>): ReadonlyMap<string, ElementEntry> {
  const common = all.get('SurveyElement')?.members ?? [];
  const isSaid = ({ name, description }: ElementEntry['members'][number]): boolean =>
    common.some((other) => other.name === name && other.description === description);
  return new Map(
    [...all].map(([name, entry]) => {
      const members = entry.members.filter((member) => !isSaid(member));
      return [name, name === 'SurveyElement' ? entry : { ...entry, members }];
    }),
  );
}
