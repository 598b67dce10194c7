import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readKeys } from '../../src/collector/sign/keys.js';
import { collectorOn, type CollectorUnderTest } from './collector-under-test.js';
import { engines } from './engines.js';
import { fieldsIn } from './hosted-page.js';

const links = readKeys('new:0123456789abcdef0123456789abcdef', 'KUNDRESA_LINK_KEYS');
const origin = 'http://127.0.0.1:8787';

for (const engine of engines) {
  describe(`thanks on a page of the collector on ${engine.name}`, { skip: engine.skip }, () => {
    let collector: CollectorUnderTest;
    let now = new Date('2026-11-21T12:00:00.000Z');
    before(async () => {
      const keys = { links, orders: [] };
      collector = await collectorOn(await engine.empty(), { keys, now: () => now });
      const texts = { said: { sv: 'Leveransen är sen' }, did: { sv: 'Vi kör varje dag' } };
      const improvement = { ...texts, touchpoint: 'delivery', date: '2026-11-01', published: true };
      await collector.request('/improvements', { method: 'POST', body: JSON.stringify(improvement) });
    });
    after(() => collector.store.close());

    /** Answers the survey at an address until the thanks; where they are. */
    const answered = async (
      path: string,
      fields: Record<string, string> = { score: '3', satisfaction: '3' },
    ): Promise<URL> => {
      let sent: [string, string][] = Object.entries(fields);
      let html = await (await collector.request(path)).text();
      for (let page = 0; page < 5; page += 1) {
        const at = new URL(/action="([^"]+)"/.exec(html)?.[1] ?? '', origin + path);
        const body = new URLSearchParams([...fieldsIn(html), ...sent]);
        const response = await collector.request(`${at.pathname}${at.search}`, { method: 'POST', body });
        const location = response.headers.get('location');
        if (location) return new URL(location, at);
        html = await response.text();
        sent = [];
      }
      throw new Error(`There are no thanks, but ${html}`);
    };
    const read = async ({ pathname, search }: URL): Promise<string> =>
      (await collector.request(pathname + search)).text();
    const codeIn = (html: string): string | undefined =>
      /class="receipt" dir="ltr">([\dA-Z-]+)</.exec(html)?.[1];
    const open = async (code: string, more: Record<string, string> = {}): Promise<Response> =>
      collector.request('/receipt?lang=en', {
        method: 'POST',
        body: new URLSearchParams({ code, ...more }),
      });
    const aLink = async (recipient: string): Promise<string> => {
      const asked = { survey: 'service-csat', touchpoint: 'delivery', lang: 'sv', address: origin };
      const body = JSON.stringify({ ...asked, recipients: [recipient] });
      const made = await (await collector.request('/links', { method: 'POST', body })).json();
      return new URL(made.links[0].link).pathname;
    };

    for (const path of ['/s/nps', '/frame/nps'])
      test(`${path} tells a code that opens the answer, and no address holds it`, async () => {
        const thanks = await answered(path);
        const html = await read(thanks);
        const code = codeIn(html) ?? '';
        assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        assert.ok(!thanks.href.includes(code.slice(0, 4)));
        const way = new URL(/href="([^"]*receipt[^"]*)" target="_blank"/.exec(html)?.[1] ?? '', thanks);
        assert.equal(way.href, `${origin}/receipt?lang=en`);
        assert.match(await (await open(code)).text(), /It is counted\./);
      });

    test('the thanks tell the code for ten minutes, and never by an address that was changed', async () => {
      const thanks = await answered('/s/nps');
      assert.ok(codeIn(await read(thanks)));
      const seal = thanks.searchParams.get('receipt') ?? '';
      for (const wrong of [
        'x',
        seal.slice(1),
        `${seal.slice(0, 30)}${seal[30] === 'A' ? 'B' : 'A'}${seal.slice(31)}`,
      ]) {
        const changed = new URL(thanks);
        changed.searchParams.set('receipt', wrong);
        const html = await read(changed);
        assert.match(html, /class="done"/);
        assert.equal(codeIn(html), undefined);
      }
      now = new Date(now.getTime() + 600_001);
      const html = await read(thanks);
      assert.match(html, /class="done"/);
      assert.equal(codeIn(html), undefined);
    });

    test('two answers have two codes, and the pages of one have the same', async () => {
      const codes = await Promise.all([1, 2].map(async () => codeIn(await read(await answered('/s/nps')))));
      assert.notEqual(codes[0], codes[1]);
      const path = await aLink('kim');
      const first = codeIn(await read(await answered(path, { satisfaction: '1' })));
      now = new Date(now.getTime() + 60_000);
      const again = codeIn(await read(await answered(path, { satisfaction: '2' })));
      assert.ok(first);
      assert.equal(again, first);
    });

    test('a signed link thanks with a code and with what was improved there', async () => {
      const html = await read(await answered(await aLink('lo')));
      assert.ok(codeIn(html));
      assert.match(html, /<html lang="sv"/);
      assert.match(html, /<h2>Ni sa, vi gjorde<\/h2>[\s\S]*Leveransen är sen[\s\S]*Vi kör varje dag/);
    });

    test('what was erased by its code stays erased when its link is answered again, and gets no code', async () => {
      const path = await aLink('erased');
      const code = codeIn(await read(await answered(path))) ?? '';
      assert.match(await (await open(code, { do: 'erase', sure: 'yes' })).text(), /Your answer is erased/);
      now = new Date(now.getTime() + 60_000);
      assert.equal(codeIn(await read(await answered(path))), undefined);
      assert.equal((await open(code)).status, 404);
    });
  });
}
