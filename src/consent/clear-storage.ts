/** Deletes every mark, lot and place that the library has kept on the device. */
export function clearStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) clear(name);
}

function clear(name: 'localStorage' | 'sessionStorage'): void {
  try {
    const storage = globalThis[name];
    for (const key of Object.keys(storage)) if (key.startsWith('kundresa:')) storage.removeItem(key);
  } catch {
    // No storage here, and so nothing in it.
  }
}
