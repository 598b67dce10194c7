import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { after, afterEach, before, test } from 'node:test';
import { relay, startWeb } from '../helpers/web.js';
import type { Web } from '../helpers/web.js';

let web: Web;
before(async () => {
  web = await startWeb();
});
afterEach(async () => assert.deepEqual(await web.closePages(), []));
after(() => web.close());

const poll = (endpoint: string): string => `
  <script src="/dist/kundresa.js" async></script>
  <exit-poll order-id="A-1" order-value="499.00" currency="SEK" consent="storage" endpoint="${endpoint}">
    <option value="friend">A friend</option><option value="other">Elsewhere</option>
  </exit-poll>
  <a href="/next">Go on</a>`;

test('a shopper who answers and goes on is on the next page at once, while the endpoint does not answer', async () => {
  const site = web.newSite();
  const released = new EventEmitter();
  const stuck = once(released, 'now');
  site.network(async (request) => {
    await stuck;
    return relay(web.collector)(request);
  });
  web.server.page('/next', '<!doctype html><title>next</title><h1>Order placed</h1>');
  const { page } = await site.open(poll(site.endpoint));
  await page.getByRole('radio', { name: 'A friend' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  const pressed = performance.now();
  await page.getByRole('link', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Order placed' }).waitFor();
  assert.ok(performance.now() - pressed < 2000, `${performance.now() - pressed} ms`);
  assert.deepEqual(await site.stored(), []);
  released.emit('now');
  await site.storedWhen();
});

test('a shopper is asked about an order once, also after a reload and when the shop prints it again', async () => {
  const site = web.newSite();
  const { page } = await site.open(poll(site.endpoint));
  await page.getByRole('radio', { name: 'A friend' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you').waitFor();
  await site.storedWhen();
  await page.reload();
  await page.evaluate(() => {
    const again = document.querySelector('exit-poll')?.cloneNode(true);
    if (again) document.body.append(again);
  });
  await page.waitForFunction(
    () => customElements.get('exit-poll') !== undefined || document.readyState === 'complete',
  );
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('button', { name: 'Send' }).count(), 0);
  assert.equal((await site.stored()).length, 1);
});
