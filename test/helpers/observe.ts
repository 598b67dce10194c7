import type { Page } from 'playwright-core';
import { outboxWhen } from './device.js';
import type { Received } from './fault-server.js';
import { sorted, withoutChance, type Observation } from './observation.js';
import { keptOn } from './observed-device.js';
import { told } from './observed-requests.js';
import { answerLong, answerTab, closePanel, firstBody, secondBody } from './observed-surveys.js';
import { answerPoll, thanked } from './visitor.js';
import { relay, type Site, type Web } from './web.js';

/** What a visitor has chosen, as far as a page knows: what its surveys say, and what the browser does. */
const consents = {
  unknown: { said: '', signal: false },
  granted: { said: 'consent="storage attribution contact"', signal: false },
  denied: { said: 'consent="no-storage no-attribution no-contact"', signal: false },
  GPC: { said: 'consent="storage attribution contact"', signal: true },
  child: { said: 'consent="storage attribution contact" audience="child"', signal: false },
  revoked: { said: 'consent="storage attribution contact"', signal: false },
} as const;

/** One of them. */
export type ConsentState = keyof typeof consents;

/** All of them. */
export const consentStates: readonly ConsentState[] = [
  'unknown',
  'granted',
  'denied',
  'GPC',
  'child',
  'revoked',
];

/** All that a visit with such a consent leaves in the browser at any time, and all that it sends, files of the library aside. */
export interface Observed {
  readonly stored: readonly Observation[];
  readonly sent: readonly Observation[];
}

/** What the steps of one visit work with. */
interface Steps {
  readonly page: Page;
  readonly state: ConsentState;
  readonly gate: ReturnType<typeof gateTo>;
  /** Adds what is kept now to what was kept at any time. */
  readonly look: () => Promise<void>;
  /** Waits for a request of the visit, past or to come. */
  readonly made: (wanted: (request: Received) => boolean) => Promise<unknown>;
}

/**
 * Visits two pages with surveys of every kind of memory, answers all it is asked, comes back to one that was left
 * halfway, closes a panel, asks not to be asked again, looks at the doctor, and leaves.
 */
export async function observe(web: Web, state: ConsentState): Promise<Observed> {
  const site = web.newSite();
  const begun = web.server.requests.length;
  const gate = gateTo(web, site);
  const common = `lang="en" site="shop" endpoint="${site.endpoint}" query-keys="utm_source" privacy-url="/privacy" ${consents[state].said}`;
  web.server.page('/again', secondBody(common));
  const { page } = await site.open(firstBody(common, new URL('moment', site.endpoint).href), {
    path: '/thanks',
    query: '?utm_source=mail&token=secret',
    before: consents[state].signal
      ? `Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });`
      : '',
  });
  const stored: Observation[] = [];
  const steps: Steps = {
    page,
    state,
    gate,
    look: async () => void stored.push(...(await keptOn(page))),
    made: (wanted) => web.server.received((request) => isOf(site, request) && wanted(request)),
  };
  await answerEverything(steps);
  await page.goto(`${site.origin}/again?utm_source=mail&token=secret&kundresa-doctor`);
  await comeBack(steps);
  if (state === 'revoked') {
    await revoke(page);
    stored.length = 0;
  } else await page.getByRole('button', { name: 'Don’t ask me again' }).click();
  await steps.look();
  await page.goto('about:blank');
  // Counts of a page come when it is left; this survey is on the second one alone.
  await steps.made(({ body }) => body.startsWith('{"items"') && body.includes('"later"'));
  await page.close();
  const requests = web.server.requests.slice(begun).filter((request) => isOf(site, request));
  const plain = (text: string): string => normal(text, site, web.server.origin);
  return { stored: sorted(stored, plain), sent: sorted(requests.flatMap(told), plain) };
}

/** The first page: a question of two pages, whose first answer is held up; a poll; a tab; and the beginning of a longer survey. */
async function answerEverything({ page, state, gate, look, made }: Steps): Promise<void> {
  await look();
  const nps = page.locator('nps-survey').first();
  await nps.getByRole('radio', { name: '9', exact: true }).check();
  await nps.locator('[part~=submit]').click();
  await gate.reached;
  if (keepsAnswers(state)) await outboxWhen(page, ({ length }) => length > 0);
  await look();
  gate.open();
  if (state !== 'child') {
    await nps.getByRole('textbox').fill('All of it.');
    await nps.locator('[part~=submit]').click();
  }
  await thanked(nps);
  const poll = page.locator('exit-poll');
  await answerPoll(poll);
  await thanked(poll);
  await answerTab(page, { text: state !== 'child', contact: state !== 'child' && state !== 'denied' });
  for (const about of ['touchpoint=website', 'touchpoint=checkout', 'most=5'])
    await made(({ method, url }) => method === 'GET' && url.includes(about));
  await answerLong(page, { most: 1 });
  if (keepsPlace(state)) await page.waitForFunction("localStorage.getItem('kundresa:resume:long') !== null");
  await outboxWhen(page, ({ length }) => length === 0);
  await look();
}

/** The second page: what the doctor looks at; the rest of the longer survey; and panels that ask by themselves. */
async function comeBack({ page, state, look, made }: Steps): Promise<void> {
  const doctor = page.getByRole('dialog');
  await doctor.locator('section').first().waitFor();
  await doctor.filter({ hasNotText: 'looking …' }).waitFor();
  await made(({ method }) => method === 'HEAD');
  await doctor.getByRole('button', { name: 'Close' }).click();
  await look();
  if (keepsPlace(state)) await page.getByText('You can go on where you left off.').waitFor();
  await answerLong(page);
  await outboxWhen(page, ({ length }) => length === 0);
  await closePanel(page, 'closed');
  await page.evaluate(() => dispatchEvent(new Event('later')));
  await page.getByRole('button', { name: 'Don’t ask me again' }).waitFor();
  await look();
}

async function revoke(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: false } })));
  await page.waitForFunction(
    'indexedDB.databases().then(({ length }) => length + localStorage.length + sessionStorage.length === 0)',
  );
}

/** Holds the first answer up, so that what is kept meanwhile can be looked at. */
function gateTo(web: Web, site: Site): { readonly reached: Promise<void>; open(): void } {
  const gate = { reach: () => {}, open: () => {} };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  const reached = new Promise<void>((resolve) => (gate.reach = resolve));
  const pass = relay(web.collector);
  site.network(async (request) => {
    gate.reach();
    await opened;
    return pass(request);
  });
  web.server.on(new URL('moment', site.endpoint).pathname, {
    headers: { 'access-control-allow-origin': '*' },
    body: { ask: true },
  });
  return { reached, open: () => gate.open() };
}

/** What was sent to a site's collector, and to the site itself: its pages and the library's files aside. */
function isOf(site: Site, { method, path, headers }: Received): boolean {
  const isOwn = headers.host === new URL(site.origin).host && (method !== 'GET' || !isFile.test(path));
  return isOwn || path.startsWith(new URL('.', site.endpoint).pathname);
}

const isFile = /^\/(dist\/|thanks$|again$|favicon\.ico$)/;

/** Whether an answer that is on its way is kept meanwhile: it is sent at once, and not only after it was written. */
function keepsAnswers(state: ConsentState): boolean {
  return state !== 'denied' && state !== 'child';
}

/** Whether a survey that was left halfway can be gone on with. */
function keepsPlace(state: ConsentState): boolean {
  return keepsAnswers(state) && state !== 'unknown';
}

function normal(text: string, { origin, endpoint }: Site, server: string): string {
  const own = text
    .replaceAll(endpoint, 'https://collector.example/responses')
    .replaceAll(origin, 'https://shop.example')
    .replaceAll(server, 'https://collector.example')
    .replace(/ \/site-\d+\//, ' /');
  return withoutChance(own);
}
