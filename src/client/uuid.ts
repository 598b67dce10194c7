/**
 * A random UUID, version 4 (RFC 9562 §5.4). Not by `crypto.randomUUID`, which is missing on http
 * pages, as kiosks on a local network often are. Where a page has taken those away too, the
 * browser's plain random numbers will do: an id has to differ from others, and is no secret.
 */
export function uuid(): string {
  // 0 and 1 stand for any digit, 8 for the variant, one of 8, 9, a and b.
  return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (place) => {
    const random = crypto.getRandomValues?.(new Uint8Array(1))[0] ?? Math.random() * 256;
    return (place === '8' ? 8 + (random & 3) : random & 15).toString(16);
  });
}
