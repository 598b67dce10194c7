/**
 * The origin of the page around this one: as the browser says, else as this page's address says in `origin`,
 * else as the referrer says. Undefined where none does; a page without an origin of its own has none here.
 */
export function parentOrigin(): string | undefined {
  const { ancestorOrigins, search } = location;
  // Firefox has learned this late.
  const browser: string | undefined = ancestorOrigins?.[0];
  return originOf(browser ?? new URLSearchParams(search).get('origin') ?? document.referrer);
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).origin : undefined;
}
