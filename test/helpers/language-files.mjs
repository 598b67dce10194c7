import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/locales';
/** Where the files of each group lie below that. */
const groups = { core: '', more: 'more/', scales: 'scales/', flow: 'flow/', asks: 'asks/' };

/**
 * Rollup: our scripts name the file of a language themselves, so that they need no table of all imports
 * (src/locales/files.ts). Files are `<language>-<group>-<hash>.js`; one hash holds for all of a build.
 * @param {{ hashed: boolean, from?: string }} options - Files are fetched from the folder that the expression
 *   `from` names; without it they are written, and fetched from beside the script.
 */
export function languageFiles({ hashed, from }) {
  const ending = hashed ? `-${hashOfWords()}.js` : '.js';
  return {
    name: 'language-files',
    buildStart() {
      if (from) return;
      for (const [group, path] of Object.entries(groups))
        for (const lang of languages()) {
          const id = join(folder, `${path}${lang}.ts`);
          this.emitFile({ type: 'chunk', id, fileName: `${lang}-${group}${ending}` });
        }
    },
    load(id) {
      if (!/[\\/]locales[\\/]language-file\.ts$/.test(id)) return null;
      const short = languages().filter((lang) => lang.length === 2);
      const long = languages().filter((lang) => lang.length > 2);
      const named = `import(\`${from ? `\${${from}}` : './'}\${lang}-\${group}${ending}\`)`;
      return `export const languages = ['en', ...'${short.join('')}'.match(/../g), '${long.join("', '")}'];
        export const languageFile = (lang, group) =>
          lang === 'en' ? undefined : ${named}.then((module) => module.default, () => undefined);`;
    },
  };
}

/** English needs no file: it is part of every script. */
function languages() {
  return readdirSync(folder)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => /^[a-z]{2}(-[a-z]{4})?$/.test(name) && name !== 'en');
}

function hashOfWords() {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
    if (file.endsWith('.ts')) hash.update(readFileSync(join(folder, file)));
  return hash.digest('base64url').slice(0, 8);
}
