/**
 * Watches whether the page's content security policy blocks the endpoint, until `signal` aborts: a
 * blocked fetch fails like any other, and only an event tells why.
 */
export function watchPolicy(endpoint: string, signal: AbortSignal): () => boolean {
  const { origin } = new URL(endpoint);
  let blocked = false;
  globalThis.addEventListener?.(
    'securitypolicyviolation',
    ({ blockedURI, disposition, effectiveDirective }) => {
      blocked ||=
        disposition !== 'report' && effectiveDirective === 'connect-src' && blockedURI.startsWith(origin);
    },
    { signal },
  );
  return () => blocked;
}
