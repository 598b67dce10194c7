/** Content security policies of a page: of each, its directives by name, with their sources as written. */
export type Policies = readonly ReadonlyMap<string, readonly string[]>[];

/** Reads policies as they are written in a header, where commas part several, or in a `<meta>`. */
export function policiesIn(text: string): Policies {
  return text
    .split(',')
    .map((policy) => new Map(policy.split(';').flatMap(directiveIn)))
    .filter(({ size }) => size > 0);
}

function directiveIn(text: string): [string, string[]][] {
  const [name, ...sources] = text.trim().split(/\s+/);
  return name ? [[name.toLowerCase(), sources]] : [];
}

/**
 * The line that a policy needs for a source: the directive as it is, with the source at its end. Undefined where it
 * allows the source as far as can be told from it: what a nonce or `strict-dynamic` allows is not.
 *
 * @param names of the directives that decide, the first that the policy has
 */
export function lineFor(
  policies: Policies,
  { names, source, page }: { names: readonly string[]; source: URL; page: string },
): string | undefined {
  for (const policy of policies) {
    const sources = names.map((name) => policy.get(name)).find(Boolean);
    if (!sources || sources.some((each) => allows(each, source, page))) continue;
    return `${names[0]} ${[...sources.filter((each) => each !== "'none'"), source.origin].join(' ')};`;
  }
  return undefined;
}

/** Whether one source of a policy allows an address (CSP level 3, "match a source expression"). */
function allows(written: string, { origin, protocol, hostname, port, pathname }: URL, page: string): boolean {
  const source = written.toLowerCase();
  if (source === "'self'") return origin === page;
  if (source === '*') return /^https?:$/.test(protocol);
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return secured(source).includes(protocol);
  const [, scheme, host = '', wantedPort, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^:/']+)(?::(\d+|\*))?(\/.*)?$/.exec(written) ?? [];
  if (!host) return false;
  const isScheme = secured(scheme ?? new URL(page).protocol).includes(protocol);
  const isHost = host.startsWith('*.')
    ? hostname.endsWith(host.slice(1).toLowerCase())
    : host === '*' || hostname === host.toLowerCase();
  const isPort =
    wantedPort === '*' || (wantedPort ?? '') === port || (port === '' && /^(80|443)$/.test(wantedPort ?? ''));
  const isPath = path === '' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
  return isScheme && isHost && isPort && isPath;
}

/** What `http:` allows, `https:` is allowed as well. */
function secured(scheme: string): readonly string[] {
  return scheme === 'http:' ? ['http:', 'https:'] : [scheme];
}

/** The line that Trusted Types need for a policy of a name. Undefined where it is allowed, or nothing is required. */
export function typesLineFor(policies: Policies, name: string): string | undefined {
  for (const policy of policies) {
    const names = policy.get('trusted-types');
    if (!names || names.includes('*') || names.includes(name)) continue;
    return `trusted-types ${[...names.filter((each) => each !== "'none'"), name].join(' ')};`;
  }
  return undefined;
}

/**
 * The policies of this page: those of its `<meta>`s, and those of the headers that it comes with when it is asked
 * for once more. Undefined where that cannot be read.
 */
export async function policiesOfPage(fetch = globalThis.fetch): Promise<Policies | undefined> {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  const within = Array.from(metas).flatMap(({ content }) => policiesIn(content));
  try {
    const { headers } = await fetch(location.href, {
      method: 'HEAD',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    return [...within, ...policiesIn(headers.get('content-security-policy') ?? '')];
  } catch {
    // The policy itself may forbid to look.
    return within.length > 0 ? within : undefined;
  }
}
