import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createStore, openDatabase, type CollectorOptions, type Store } from '../../src/collector/index.js';
import { collectorBefore, type CollectorUnderTest } from './collector-under-test.js';
import { fieldsIn, thanksAt } from './hosted-page.js';
import { newFolder } from './new-folder.js';

let store: Store;
before(async () => {
  store = createStore(await openDatabase({ dataFolder: newFolder() }));
});
after(() => store.close());

function collectorWith(options: Partial<CollectorOptions> = {}): CollectorUnderTest {
  return collectorBefore(store, options);
}

async function policyOf(path: string, options?: Partial<CollectorOptions>): Promise<string> {
  const { headers } = await collectorWith(options).request(path);
  return headers.get('content-security-policy') ?? '';
}

/** A folder with a built library, as far as hosted pages need one. */
function library(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'hosted'), { recursive: true });
  writeFileSync(join(folder, 'hosted', 'hosted.js'), 'export {};');
  return folder;
}

describe('the page for a frame', () => {
  test('may be framed by every page where every page may send answers', async () => {
    assert.match(await policyOf('/frame/nps'), /frame-ancestors \*(;|$)/);
  });

  test('may be framed by the origins that may send answers, and by no other', async () => {
    const origins = ['https://shop.example', 'https://blog.example'];
    for (const path of ['/frame/nps', '/frame/nps/thanks', '/frame/nope'])
      assert.match(
        await policyOf(path, { origins }),
        /frame-ancestors 'self' https:\/\/shop\.example https:\/\/blog\.example(;|$)/,
        path,
      );
  });

  test('is the only one that may be framed', async () => {
    for (const path of ['/s/nps', '/s/nps/thanks', '/l/nope', '/updates', '/receipt'])
      assert.match(await policyOf(path), /frame-ancestors 'none'/, path);
  });

  test('runs the collector’s own script, which may make no HTML of text', async () => {
    const collector = collectorWith({ library: library() });
    const framed = await collector.request('/frame/nps');
    const policy = framed.headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/);
    assert.match(await framed.text(), /<script type="module" src="\.\.\/s\/hosted\.js"><\/script>/);
    const script = await collector.request('/s/hosted.js');
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(await script.text(), 'export {};');
  });

  test('is whole without the script, where the library is not built', async () => {
    const collector = collectorWith();
    assert.doesNotMatch(await (await collector.request('/frame/nps')).text(), /<script/);
    assert.equal((await collector.request('/s/hosted.js')).status, 404);
  });

  test('keeps the origin of the page around it in its address until the thanks', async () => {
    const collector = collectorWith();
    const origin = 'origin=https%3A%2F%2Fshop.example';
    const first = await (await collector.request(`/frame/exit-poll?lang=en&${origin}`)).text();
    assert.match(first, new RegExp(`action="exit-poll\\?${origin}"`));
    const body = new URLSearchParams([...fieldsIn(first), ['source', 'friend']]);
    const sent = await collector.request(`/frame/exit-poll?${origin}`, { method: 'POST', body });
    assert.equal(thanksAt(sent), `exit-poll/thanks?${origin}&lang=en`);
  });

  test('takes no more of its address than an origin’s place', async () => {
    const hostile = encodeURIComponent('"><script>alert(1)</script>');
    const html = await (await collectorWith().request(`/frame/nps?origin=${hostile}`)).text();
    assert.doesNotMatch(html, /<script/);
  });

  test('is kept as any other, and says that it came by a frame', async () => {
    const collector = collectorWith();
    const query = 'stage=use&touchpoint=website&site=frame.example';
    const form = fieldsIn(await (await collector.request(`/frame/exit-poll?${query}`)).text());
    const body = new URLSearchParams([...form, ['source', 'friend']]);
    await collector.request('/frame/exit-poll', { method: 'POST', body });
    const [row] = (await collector.exported()).filter(({ site }) => site === 'frame.example');
    const { stage, touchpoint, channel, status } = row ?? {};
    assert.deepEqual([stage, touchpoint, channel, status], ['use', 'website', 'iframe', 'complete']);
  });
});
