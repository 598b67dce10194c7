/** A request to the endpoint. */
export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** The address, when it is not the endpoint's own. */
  readonly query?: string;
}

/** What came back. */
export interface Came {
  readonly status: number;
  /** By names in small letters; several of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends one request and resolves with its answer; follows no redirect. Rejects when nothing comes. */
export type Send = (url: URL, sent: Sent, timeout: number) => Promise<Came>;

/** One request, its answer, and what the answer says. */
export interface Exchange {
  readonly sent: Sent;
  readonly came: Came;
  /** The answer's JSON when it is an object, else an empty object. */
  readonly says: Readonly<Record<string, unknown>>;
  /** Milliseconds until the whole answer was there. */
  readonly took: number;
}

/** Nothing came back: no connection, a broken one, or no answer in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly sent: Sent;

  constructor(sent: Sent, reason: string) {
    super(reason);
    this.sent = sent;
  }
}

/** A request in one line, the middle of a long body left out. */
export function sentInWords({ method, headers, body, query = '' }: Sent): string {
  const type = headers['content-type'];
  const packed = headers['content-encoding'];
  const origin = headers['origin'];
  const parts = [
    `${method}${query && ` ${query}`}`,
    type,
    packed && `content-encoding: ${packed}`,
    origin && `origin: ${origin}`,
    body && (packed ? `(${body.byteLength} bytes)` : shortened(Buffer.from(body).toString())),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** An answer in one line. */
export function cameInWords({ status, headers, text }: Came): string {
  const to = headers['location'];
  const parts = [`HTTP ${status}`, to && `location: ${to}`, headers['content-type'] ?? 'no content type'];
  return [...parts, text ? shortened(text) : 'an empty body'].filter(Boolean).join(' · ');
}

const longest = 300;

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 100)} … ${line.slice(-60)} (${line.length} characters)`;
}
