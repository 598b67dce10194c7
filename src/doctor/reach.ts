/** What came of a look at an endpoint that posts nothing. */
export interface Reached {
  /** `read`: it answered, and this page may read it. `unread`: it answered something. `slow`, or `unreachable`. */
  readonly how: 'read' | 'unread' | 'slow' | 'unreachable';
  readonly status: number;
  /** Whether a web page answered. */
  readonly isPage: boolean;
  /** The browser stopped the look by the page's policy. */
  readonly isForbidden: boolean;
  /** That policy as it is written, where the browser stopped the look by it. */
  readonly policy?: string;
}

/** What reaches outside. */
export interface ReachOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Longest to wait, in milliseconds. */
  readonly patience?: number;
}

/**
 * Looks at an endpoint with a GET, which records nothing; where the page may not read the answer, once more
 * without reading. Without cookies, as answers go.
 */
export async function reach(
  endpoint: URL,
  { fetch = globalThis.fetch, patience = 5000 }: ReachOptions = {},
): Promise<Reached> {
  let isForbidden = false;
  let policy = '';
  const hear = ({
    blockedURI,
    effectiveDirective,
    disposition,
    originalPolicy,
  }: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce' || effectiveDirective !== 'connect-src') return;
    if (!blockedURI.startsWith(endpoint.origin)) return;
    isForbidden = true;
    policy = originalPolicy;
  };
  document.addEventListener('securitypolicyviolation', hear);
  const look = (mode: RequestMode): Promise<Response> =>
    fetch(endpoint, {
      mode,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: mode === 'cors' ? 'manual' : 'follow',
      signal: AbortSignal.timeout(patience),
    });
  try {
    const { status, headers } = await look('cors');
    const isPage = /html/.test(headers.get('content-type') ?? '');
    return { how: 'read', status, isPage, isForbidden };
  } catch (error) {
    if (isTimeout(error)) return nothing('slow', isForbidden);
  } finally {
    // The event comes a little after the failure.
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.removeEventListener('securitypolicyviolation', hear);
  }
  if (isForbidden) return { ...nothing('unreachable', isForbidden), policy };
  return look('no-cors').then(
    () => nothing('unread', isForbidden),
    (error: unknown) => nothing(isTimeout(error) ? 'slow' : 'unreachable', isForbidden),
  );
}

function nothing(how: Reached['how'], isForbidden: boolean): Reached {
  return { how, status: 0, isPage: false, isForbidden };
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
