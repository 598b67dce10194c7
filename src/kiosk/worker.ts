/**
 * The service worker of kiosks, served as `/kiosk/worker.js`: a kiosk that is started while there is no
 * network finds its page and its files on the device, and one that never was here finds a page that tries
 * again by itself. With the network up, everything comes from there.
 */
const worker: WorkerScope = Object(globalThis);

/** What every kiosk needs, seen from `/kiosk/`. */
const offlinePage = 'offline';
const needed = [offlinePage, '../dist/kiosk/kiosk.js', '../dist/kiosk/kiosk.css', '../dist/kiosk/icon.svg'];
const cacheName = 'kundresa-kiosk';

/** How long the network may take before the device's own copy is shown, in milliseconds. */
const patience = 4000;

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const isOurs =
    new URL(url).origin === worker.location.origin && !new URL(url).pathname.endsWith('/responses');
  if (method === 'GET' && isOurs) event.respondWith(answer(event.request));
});

/** The kiosks that are open were loaded before there was a worker: their pages are fetched once more. */
async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  const scope = worker.registration.scope;
  await cache.addAll([...needed, ...open.map(({ url }) => url).filter((url) => url.startsWith(scope))]);
  await worker.skipWaiting();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
    if (response.ok) await cache.put(request, response.clone());
    // A proxy that says that the collector is down is no better than none.
    if (response.status < 500) return response;
  } catch {
    // The network is down, or as good as.
  }
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const offline = request.mode === 'navigate' ? await cache.match(offlinePage) : undefined;
  return offline ?? Response.error();
}

/** What of a service worker's scope is used here: its types cannot stand beside those of a page. */
interface WorkerScope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
  };
  readonly location: Location;
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', hear: (event: FetchLike) => void): void;
}

interface Extendable {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchLike {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
