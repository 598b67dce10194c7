import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loader } from '../helpers/visitor.js';
import { startWeb, type Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));
after(() => web.close());

/** Counts what the page's scripts listen to on the window and the document, and notes what moves. */
const watching = `
  document.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (document.moved += value)))
    .observe({ type: 'layout-shift', buffered: true });
  document.listening = 0;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { signal } = Object(options);
    if ((this === window || this === document) && signal && !signal.aborted) {
      document.listening++;
      addEventListener.call(signal, 'abort', () => document.listening--);
    }
    return addEventListener.call(this, type, listener, options);
  };`;

test('fifty surveys that wait on one page move nothing, and listen to nothing once they are gone', async () => {
  const site = web.newSite();
  const triggers = [
    'scroll:90',
    'click:.never',
    'exit',
    'idle:600',
    'return:60',
    'event:never',
    'seen:.never',
  ];
  const panels = Array.from(
    { length: 50 },
    (_, index) =>
      `<nps-survey survey="s${index}" placement="panel" trigger="${triggers[index % triggers.length]} delay:600" pages="/*" sample="100%" endpoint="${site.endpoint}"></nps-survey>`,
  );
  const text = '<p>Something to read.</p>'.repeat(200);
  const { page } = await site.open(`${text}${panels.join('')}${loader}`, { before: watching });
  await page.waitForLoadState('networkidle');
  const armed = await page.evaluate<number>('document.listening');
  assert.ok(armed > 50, `${armed} listen`);
  await page.evaluate(`document.querySelectorAll('nps-survey').forEach((survey) => survey.remove())`);
  await page.waitForFunction('document.listening < 10');
  assert.equal(await page.evaluate('document.moved'), 0);
  const left = await page.evaluate<number>('document.listening');
  // What the loader itself listens to: its own connect event, until the moment was fetched.
  assert.ok(left <= 1, `${left} still listen`);
  assert.deepEqual(await web.closePages(), []);
});
