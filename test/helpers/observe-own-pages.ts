import type { Page } from 'playwright-core';
import { sorted, withoutChance, type Observation } from './observation.js';
import { keptOn } from './observed-device.js';
import { told } from './observed-requests.js';
import { giveReason } from './visitor.js';
import type { Web } from './web.js';

/** The pages that are the collector's own, where pressing a button is all the consent there is. */
export const ownPages = ['hosted page', 'kiosk'] as const;

/** One of them. */
export type OwnPage = (typeof ownPages)[number];

/** The first heading of its table. */
export function headingOf(which: OwnPage): string {
  return `On a ${which}`;
}

/** All that one of them keeps on the device at any time, and all that it posts; its files aside. */
export async function observeOwnPage(web: Web, which: OwnPage): Promise<readonly Observation[]> {
  const { context } = web.browser;
  const page = await web.browser.newPage();
  const posted: Promise<Observation[]>[] = [];
  page.on('request', (request) => {
    if (request.method() === 'GET') return;
    const { pathname, search } = new URL(request.url());
    const [method, url, body] = [request.method(), pathname + search, request.postData() ?? ''];
    posted.push(request.allHeaders().then((headers) => told({ method, url, headers, body })));
  });
  const offline = (isOffline: boolean): Promise<void> => context.setOffline(isOffline);
  const kept: Observation[] = [];
  const look = async (): Promise<void> => void kept.push(...(await keptOn(page)));
  // Each has an origin, and so a storage, of its own.
  const origin = web.collector.origin.replace('127.0.0.1', `${which.replace(' ', '-')}.localhost`);
  await visits[which](page, {
    origin,
    look,
    offline,
  });
  await offline(false);
  const sent = (await Promise.all(posted))
    .flat()
    .map(([where, name, value]): Observation => [where, name, chances.get(name) ?? value]);
  await page.close();
  const plain = (text: string): string => withoutChance(text.replaceAll(origin, 'https://collector.example'));
  return [...sorted(kept, plain), ...sorted(sent, plain)];
}

/** Fields of a form that hold what differs from visit to visit. */
const chances = new Map([
  ['_waited', '<seconds>'],
  ['_revision', '<number>'],
]);

interface Steps {
  readonly origin: string;
  readonly look: () => Promise<void>;
  readonly offline: (isOffline: boolean) => Promise<void>;
}

const visits: Readonly<Record<OwnPage, (page: Page, steps: Steps) => Promise<void>>> = {
  /** The first page is sent while there is no network, and the last one as it is. */
  async 'hosted page'(page, { origin, look, offline }) {
    await page.clock.install();
    await page.goto(`${origin}/s/nps?lang=en&stage=use&touchpoint=website&site=shop&utm_source=mail`);
    await look();
    await offline(true);
    await page.locator('input[value="9"]').check();
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.getByText('It is saved on this device').waitFor();
    await look();
    await page.clock.fastForward(60_000);
    await offline(false);
    await giveReason(page, 'All of it.');
    await page.locator('.done').waitFor();
    await page.waitForFunction(`new Promise((resolve) => {
      const opening = indexedDB.open('kundresa-hosted');
      opening.onsuccess = () => {
        const counting = opening.result.transaction('forms').objectStore('forms').count();
        counting.onsuccess = () => (opening.result.close(), resolve(counting.result === 0));
      };
    })`);
    await look();
  },
  /** A face is touched while there is no network; then that is back. */
  async kiosk(page, { origin, look, offline }) {
    const kiosk = `${origin}/kiosk/store-kiosk?lang=en&fullscreen=false&location=first&site=shop`;
    await page.goto(kiosk);
    await page.locator('.answer').first().waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await offline(true);
    await page.getByRole('button', { name: 'Very good', exact: true }).click();
    await page.getByRole('status').waitFor();
    await waiting(page, 1);
    await page.waitForFunction(holds('pace'));
    await look();
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    await page.route('**/responses', async (route) => {
      await opened;
      await route.continue();
    });
    await offline(false);
    await page.waitForFunction(holds('lease'));
    await look();
    open();
    await waiting(page, 0);
    await page.waitForFunction(holds('contact'));
    await look();
  },
};

/** Waits until so many responses wait on the device. */
async function waiting(page: Page, many: number): Promise<void> {
  await page.waitForFunction(
    async (wanted) => (await document.querySelector('survey-kiosk')?.keeper?.status())?.waiting === wanted,
    many,
  );
}

/** Source that tells whether the kiosk's database holds this of its posts: how far apart they are, who makes one, or when one arrived. */
function holds(name: 'pace' | 'lease' | 'contact'): string {
  return `new Promise((resolve) => {
    const opening = indexedDB.open('kundresa-kiosk');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('state').objectStore('state').getAllKeys();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.includes('${name}') && reading.result.includes('lease') === ${name === 'lease'});
      };
    };
  })`;
}
