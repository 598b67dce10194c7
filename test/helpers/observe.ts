import type { Page } from 'playwright-core';
import { onDevice, outboxWhen } from './device.js';
import type { Received } from './fault-server.js';
import { answerPoll, loader, thanked } from './visitor.js';
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

/** What is stored or sent: where, the name of a key, header or field, and what it holds. */
export type Observation = readonly [where: string, name: string, example: string];

/** All that a visit with such a consent leaves in the browser at any time, and all that it sends, files of the library aside. */
export interface Observed {
  readonly stored: readonly Observation[];
  readonly sent: readonly Observation[];
}

/**
 * Visits a page with surveys of every kind of memory, answers all it is asked, asks not to be asked again, and
 * leaves. What differs from visit to visit is named for what it is: `<uuid>`, `<time>`.
 */
export async function observe(web: Web, state: ConsentState): Promise<Observed> {
  const site = web.newSite();
  const begun = web.server.requests.length;
  const gate = gateTo(web, site);
  const { page } = await site.open(body(site, state), {
    path: '/thanks',
    query: '?utm_source=mail&token=secret',
    before: consents[state].signal
      ? `Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => true });`
      : '',
  });
  const stored: Observation[] = [];
  const look = async (): Promise<void> => void stored.push(...(await kept(page)));
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
  await page.evaluate(() => dispatchEvent(new Event('later')));
  const never = page.getByRole('button', { name: 'Don’t ask me again' });
  await never.waitFor();
  await look();
  if (state === 'revoked') {
    await page.evaluate(() =>
      dispatchEvent(new CustomEvent('survey-consent', { detail: { storage: false } })),
    );
    await page.waitForFunction(
      'indexedDB.databases().then(({ length }) => length === 0 && localStorage.length === 0)',
    );
    stored.length = 0;
  } else await never.click();
  await page.waitForLoadState('networkidle');
  await look();
  await page.goto('about:blank');
  await web.server.received((request) => isOf(site, request) && request.body.startsWith('{"items"'));
  await page.close();
  const requests = web.server.requests.slice(begun).filter((request) => isOf(site, request));
  const plain = (text: string): string => normal(text, site, web.server.origin);
  return { stored: sorted(stored, plain), sent: sorted(requests.flatMap(said), plain) };
}

function body(site: Site, state: ConsentState): string {
  const base = new URL('.', site.endpoint).href;
  const common = `lang="en" site="shop" endpoint="${site.endpoint}" query-keys="utm_source" ${consents[state].said}`;
  return `${loader}
    <nps-survey ${common} stage="use" touchpoint="website" sample="100%" receipt check="${base}moment" subject="c29tZSByYW5kb20" context-segment="b2b"></nps-survey>
    <exit-poll ${common} stage="purchase" touchpoint="checkout" order-id="A-1001" order-value="499.00" currency="SEK" quiet="any:0">
      <option value="friend">A friend</option><option value="ad">An ad</option></exit-poll>
    <nps-survey ${common} survey="visited" placement="panel" trigger="manual" only="visit:first"></nps-survey>
    <nps-survey ${common} survey="later" placement="panel" trigger="event:later" quiet="any:0"></nps-survey>`;
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

function isOf(site: Site, { path }: Received): boolean {
  return path.startsWith(new URL('.', site.endpoint).pathname);
}

/** Whether an answer that is on its way is kept meanwhile: it is sent at once, and not only after it was written. */
function keepsAnswers(state: ConsentState): boolean {
  return state !== 'denied' && state !== 'child';
}

async function kept(page: Page): Promise<Observation[]> {
  const { cookies, local, session, caches, databases, outbox } = await onDevice(page);
  return [
    ...(cookies ? [['cookie', '', cookies] as const] : []),
    ...Object.entries(local).map(([key, value]) => ['localStorage', key, value] as const),
    ...Object.entries(session).map(([key, value]) => ['sessionStorage', key, value] as const),
    ...caches.map((name) => ['cache', name, ''] as const),
    ...Object.entries(databases).flatMap(([name, stores]) =>
      stores.map((store) => ['IndexedDB', `${name} › ${store}`, ''] as const),
    ),
    ...outbox.flatMap((record) =>
      fieldsOf({ ...record, body: '<the response, as it is sent>' }).map(
        ([name, value]) => ['IndexedDB', `kundresa › outbox › ${name}`, value] as const,
      ),
    ),
  ];
}

/** What a browser adds to any request of a page, whoever makes it. */
const ofTheBrowser =
  /^(host|connection|accept|accept-encoding|accept-language|user-agent|sec-.*|origin|content-length|pragma|cache-control|priority)$/;

function said({ method, url, headers, body: text }: Received): Observation[] {
  const [path = '', query = ''] = url.split('?');
  const what = `${method} ${path.replace(/^\/[^/]+/, '')}`;
  const json: unknown = text ? JSON.parse(text) : {};
  const counts = text.startsWith('{"items"') ? `${what}, counts` : what;
  return [
    ...[...new URLSearchParams(query)].map(([name, value]) => [what, `?${name}`, value] as const),
    ...Object.entries(headers)
      .filter(([name]) => !ofTheBrowser.test(name))
      .map(([name, value]) => [counts, `${name}:`, String(value)] as const),
    ...fieldsOf(json).map(([name, value]) => [counts, name, value] as const),
  ];
}

function fieldsOf(value: unknown, name = ''): [name: string, value: string][] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, `${name}[]`));
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, each]) => fieldsOf(each, name ? `${name}.${key}` : key));
}

function normal(text: string, { origin, endpoint }: Site, server: string): string {
  return text
    .replaceAll(origin, 'https://shop.example')
    .replaceAll(endpoint, 'https://collector.example/responses')
    .replaceAll(server, 'https://collector.example')
    .replace(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/g, '<uuid>')
    .replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b\d{13}\b/g, '<milliseconds>')
    .replace(/^([A-Z\d]{4}-){2}[A-Z\d]{4}$/, '<code>')
    .replace(/^0\.\d+$/, '<lot>');
}

/** Each name once, with all that it held; by where, and as they came. */
function sorted(observations: readonly Observation[], plain: (text: string) => string): Observation[] {
  const all = new Map<
    string,
    { readonly where: string; readonly name: string; readonly values: Set<string> }
  >();
  for (const [where, name, value] of observations) {
    const key = JSON.stringify([where, name]);
    const entry = all.get(key) ?? { where, name: plain(name), values: new Set<string>() };
    entry.values.add(plain(value));
    all.set(key, entry);
  }
  return [...all.values()]
    .map(({ where, name, values }) => [where, name, [...values].toSorted().join(', ')] as const)
    .toSorted(([where, name], [other, otherName]) =>
      `${where} ${name}`.localeCompare(`${other} ${otherName}`, 'en'),
    );
}
