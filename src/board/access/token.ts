/** A token as it is listed; the secret is shown once, when it is made. */
export interface TokenEntry {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** A message to a webhook or a mailbox. */
export interface DeliveryEntry {
  readonly id: string;
  readonly url: string;
  readonly event: string;
  readonly state: string;
  readonly attempts: number;
  readonly created_at: string;
  readonly status: number | null;
  readonly trouble: string | null;
}

/** The tokens in a body. */
export function tokensIn(body: unknown): readonly TokenEntry[] {
  return listIn(body, 'tokens') as readonly TokenEntry[];
}

/** The messages in a body. */
export function deliveriesIn(body: unknown): readonly DeliveryEntry[] {
  return listIn(body, 'deliveries') as readonly DeliveryEntry[];
}

/** The secret of a token that was just made; empty where there is none. */
export function secretIn(body: unknown): string {
  const secret: unknown = Reflect.get(Object(body), 'secret');
  return typeof secret === 'string' ? secret : '';
}

function listIn(body: unknown, name: string): readonly unknown[] {
  const list: unknown = Reflect.get(Object(body), name);
  return Array.isArray(list) ? list : [];
}
