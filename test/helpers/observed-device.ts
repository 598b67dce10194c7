import type { Page } from 'playwright-core';
import { onDevice, recordsOnDevice } from './device.js';
import { fieldsOf, type Observation } from './observation.js';

/** All that a page's origin keeps in the browser now: cookies, storage, caches, workers, and each field in its databases. */
export async function keptOn(page: Page): Promise<Observation[]> {
  const [{ cookies, local, session, caches }, stores, workers] = [
    await onDevice(page),
    await recordsOnDevice(page),
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ),
  ];
  return [
    ...(cookies ? [['cookie', '', cookies] as const] : []),
    ...Object.entries(local).flatMap(([key, value]) => entry('localStorage', key, value)),
    ...Object.entries(session).flatMap(([key, value]) => entry('sessionStorage', key, value)),
    ...caches.map((name) => ['cache', name, ''] as const),
    ...workers.map((scope) => ['service worker', scope, ''] as const),
    ...stores.flatMap(({ at, records }) => [
      ['IndexedDB', at.join(' › '), ''] as const,
      ...records.flatMap(([key, value]) => record(at, key, value)),
    ]),
  ];
}

/** One entry of storage, JSON by its fields. */
function entry(where: string, key: string, value: string): Observation[] {
  if (!value.startsWith('{')) return [[where, key, value]];
  const fields: unknown = JSON.parse(value);
  return fieldsOf(fields).map(([name, text]) => [where, `${key} › ${name}`, text]);
}

/** One record of a store: what is to be sent is named for what it is, as the table of what is sent shows it. */
function record(at: readonly [string, string], key: string, value: unknown): Observation[] {
  const isNamed = typeof value === 'object' && value !== null && 'id' in value;
  const known = isNamed
    ? {
        ...value,
        ...('body' in value ? { body: '<the response, as it is sent>' } : {}),
        ...('fields' in value ? { fields: '<the form, as it is sent>' } : {}),
      }
    : { [key]: value };
  // How often a kiosk has tried by now depends on when one looks.
  return fieldsOf(known).map(([name, text]) => [
    'IndexedDB',
    [...at, name].join(' › '),
    name === 'pace.attempts' ? '<count>' : text,
  ]);
}
