import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));
const pages = readdirSync(demo, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html') && !file.startsWith('frameworks'))
  .map((file) => ({ file, html: readFileSync(join(demo, file), 'utf8') }));

/** What the collector itself serves. */
const served =
  /^\/(board|dist\/(kundresa\.js|board\/look\.css|builder\/builder\.(css|js))|responses|kiosk\/store-kiosk|frame\/nps|q\/nps\/website\.svg|s\/(nps|exit-poll|feedback|checkout-ease))$/;

describe('the demo pages', () => {
  for (const { file, html } of pages) {
    describe(file, () => {
      const live = html.replaceAll(/<pre[\s\S]*?<\/pre>/g, '');

      it('says its language', () => {
        assert.match(html, /<html lang="(en|sv|ar)"/);
      });

      it('has nothing inline, so that the strictest policy lets it through', () => {
        assert.doesNotMatch(live, /<style|\sstyle=|\son[a-z]+=|javascript:/i);
        for (const [script] of live.matchAll(/<script\b[^>]*>/g)) assert.match(script, /\ssrc="/);
      });

      it('asks no other server for anything', () => {
        for (const address of addresses(live)) assert.doesNotMatch(address, /^([a-z]+:)?\/\//i);
      });

      it('links to pages and files that are there', () => {
        for (const address of addresses(live)) assert.ok(leadsSomewhere(address, file, live), address);
      });

      it('shows the snippets that it uses, letter by letter', () => {
        const shown = snippetsShown(html);
        const used = oneLine(live + scriptsBeside(file));
        for (const snippet of shown) assert.ok(used.includes(snippet), snippet);
        const asks = isShape(file) || /<script[^>]*kundresa\.js/.test(live);
        assert.equal(shown.length > 0, asks, 'asks if and only if it shows how');
      });

      it('has a link to the hosted page within each survey, for those without JavaScript', () => {
        const surveys = [...live.matchAll(/<(nps-survey|exit-poll|feedback-tab)\b[\s\S]*?<\/\1>/g)];
        for (const [survey] of surveys) assert.match(survey, /<a\s+href="\/s\//);
      });
    });
  }

  it('list every ready-made survey, each below its stage', async () => {
    const html = readFileSync(join(demo, 'surveys.html'), 'utf8');
    const sections = html.split(/<h2>/).slice(1);
    for (const id of Object.keys(readySurveys)) {
      const survey = await readySurvey(id);
      const section = sections.find((each) => each.includes(`data-id="${id}"`));
      assert.equal(section?.split('<')[0]?.toLowerCase(), survey?.stage, id);
    }
  });

  it('are all to be found from the first one, or from the list of snippets', () => {
    const lists = pages.filter(({ file }) => ['index.html', join('shapes', 'index.html')].includes(file));
    const linked = lists.flatMap(({ file, html }) =>
      addresses(html).map((address) => pageAt(join(demo, dirname(file), address))),
    );
    for (const { file } of pages) {
      if (file !== 'index.html') assert.ok(linked.includes(join(demo, file)), file);
    }
  });

  it('list every page of a snippet', () => {
    assert.equal(pages.filter(({ file }) => isShape(file)).length, 8);
  });
});

function addresses(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|endpoint|data-endpoint|privacy-url)="([^"]*)"/g)].map(
    ([, address]) => decoded(address ?? ''),
  );
}

function leadsSomewhere(address: string, file: string, html: string): boolean {
  const [path = '', fragment] = address.replace(/\?[^#]*/, '').split('#');
  if (path === '') return !fragment || html.includes(`id="${fragment}"`);
  if (served.test(path)) return true;
  const target = path.startsWith('/') ? join(demo, path) : join(demo, dirname(file), path);
  return !relative(demo, target).startsWith('..') && existsSync(pageAt(target));
}

/** A folder is its index page, as the collector serves it. */
function pageAt(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
}

function isShape(file: string): boolean {
  return dirname(file) === 'shapes' && !file.endsWith('index.html');
}

/** The scripts in the folder of a page that shows a snippet: what it shows may be one of them. */
function scriptsBeside(file: string): string {
  const folder = join(demo, dirname(file));
  const scripts =
    dirname(file) === 'shapes' ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  return scripts.map((name) => `\n${readFileSync(join(folder, name), 'utf8')}`).join('');
}

function snippetsShown(html: string): string[] {
  const [, code = ''] = /<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/.exec(html) ?? [];
  return code
    .split('\n\n')
    .filter(Boolean)
    .map((snippet) => oneLine(decoded(snippet)));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
