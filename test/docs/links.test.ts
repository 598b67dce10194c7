import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { documents } from '../helpers/documents.js';

for (const file of documents) {
  test(`every link in ${file} leads to a file and a heading that are there`, () => {
    for (const link of linksIn(file)) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      assert.ok(existsSync(target), `${link} leads nowhere`);
      if (anchor) assert.ok(anchorsIn(target).includes(anchor), `${link} names no heading of ${target}`);
    }
  });
}

test('each picture weighs less than 200 kB', () => {
  const pictures = documents.flatMap((file) =>
    linksIn(file)
      .filter((link) => link.endsWith('.png'))
      .map((link) => join(dirname(file), link)),
  );
  assert.equal(new Set(pictures).size, 2);
  for (const picture of pictures) assert.ok(statSync(picture).size < 200_000, picture);
});

/** Links and pictures to the project's own files, outside of code. */
function linksIn(file: string): string[] {
  return [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** Anchors of a document's headings, as GitHub makes them. */
function anchorsIn(file: string): string[] {
  const headings = [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function proseOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '');
}
