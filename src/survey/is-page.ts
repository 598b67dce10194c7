/** Whether an address, also a relative one, leads to a page: `javascript:` and the like do not. */
export function isPage(url: string | undefined): url is string {
  if (!url) return false;
  try {
    return /^https?:$/.test(new URL(url, 'https://page.example').protocol);
  } catch {
    return false; // No address at all.
  }
}
