import { createHmac } from 'node:crypto';

/**
 * The headers of a signed message by Standard Webhooks (v1): HMAC-SHA-256 over `id.timestamp.body` under
 * the bytes that follow `whsec_`. `at` is in milliseconds, the header in seconds. Pure.
 */
export function webhookHeaders(
  { id, body, secret }: { id: string; body: string; secret: string },
  at: number,
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
