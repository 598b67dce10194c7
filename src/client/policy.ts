/**
 * Watches whether the page's content security policy blocks the endpoint, until `signal` aborts: a
 * blocked fetch fails like any other, and only an event tells why.
 */
export function watchPolicy(endpoint: string, signal: AbortSignal): () => boolean {
  let blocked = false;
  const hear = (event: SecurityPolicyViolationEvent): void => {
    blocked ||=
      event.disposition !== 'report' &&
      event.effectiveDirective === 'connect-src' &&
      // The whole address, or only its origin.
      endpoint.startsWith(event.blockedURI);
  };
  globalThis.addEventListener?.('securitypolicyviolation', hear, { signal });
  return () => blocked;
}
