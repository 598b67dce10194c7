/** The collector's address with a slash at its end, from what somebody typed or pasted. Undefined when it is none. */
export function collectorAddress(typed: string): string | undefined {
  try {
    const text = typed.trim();
    const { protocol, origin, pathname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const folder = pathname.replace(/(responses|builder|board)?\/?$/, '').replace(/\/?$/, '/');
    return /^https?:$/.test(protocol) && text !== '' ? `${origin}${folder}` : undefined;
  } catch {
    return undefined; // No address: the page says so.
  }
}
