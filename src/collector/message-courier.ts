import type { Webhook } from '../wire/work-schema.js';
import { mailOfCase } from './mail-of-case.js';
import { postWebhook, type WebhookPost } from './post-webhook.js';
import type { SendMail } from './send-mail.js';
import { reasonOf } from './start-error.js';
import type { Deliveries } from './store/deliveries.js';
import type { DeliveryRow } from './store/tables.js';
import { webhookHeaders } from './webhook-signature.js';

export interface MessageCourierOptions {
  deliveries: Deliveries;
  webhooks: readonly Webhook[];
  /** Sends messages to addresses that begin with `mailto:`. Without it they fail. */
  sendMail?: SendMail | undefined;
  post?: (post: WebhookPost) => Promise<number>;
  now?: () => Date;
  /** From 0 to 1. */
  random?: () => number;
}

/** What came of one try. */
interface Tried {
  status: number | null;
  trouble: string | null;
}

/** How the address of a mail begins, among the addresses of messages. */
export const mailto = 'mailto:';

const minute = 60_000;
const hour = 60 * minute;

/** Waits after each try that failed, in milliseconds, as Standard Webhooks proposes: a day and a half in all. */
export const messageWaits = [
  5000,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
] as const;

/**
 * Delivers every message that is due, once. A message keeps its id at every try, so that who gets it twice
 * knows. 2xx ends it; 410 ends it too, as its address is gone. Never rejects for what a webhook does.
 */
export async function deliverMessages({
  deliveries,
  webhooks,
  sendMail,
  post = postWebhook,
  now = () => new Date(),
  random = Math.random,
}: MessageCourierOptions): Promise<void> {
  for (const delivery of await deliveries.due()) {
    const webhook = webhooks.find(({ url }) => url === delivery.url);
    const sends = sendMail && delivery.url.startsWith(mailto);
    if (!webhook && !sends) {
      await deliveries.tried(delivery, { status: null, trouble: 'it is no longer in the rules' }, 'failed');
      continue;
    }
    const tried = webhook
      ? await attempt(delivery, webhook, { post, at: now().getTime() })
      : await mailed(delivery, sendMail);
    if (tried.status !== null && tried.status >= 200 && tried.status < 300) {
      await deliveries.tried(delivery, tried, 'delivered');
      continue;
    }
    const wait = tried.status === 410 ? undefined : messageWaits[delivery.attempts];
    // Up to a tenth more, so that what failed together does not come back together.
    const again = wait === undefined ? undefined : new Date(now().getTime() + wait * (1 + random() / 10));
    await deliveries.tried(delivery, tried, again ? { again } : 'failed');
  }
}

/** Replies of SMTP: 250 is taken; from 500 on it will never be, which 410 says of a webhook. */
async function mailed({ url, body }: DeliveryRow, sendMail?: SendMail): Promise<Tried> {
  try {
    await sendMail?.(mailOfCase(body, url.slice(mailto.length)));
    return { status: 250, trouble: null };
  } catch (error) {
    const reply = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
    return { status: reply >= 500 ? 410 : null, trouble: reasonOf(error).slice(0, 500) };
  }
}

async function attempt(
  { id, body }: DeliveryRow,
  { url, secret, private: isPrivate }: Webhook,
  { post, at }: { post: (post: WebhookPost) => Promise<number>; at: number },
): Promise<Tried> {
  try {
    const headers = webhookHeaders({ id, body, secret }, at);
    const status = await post({ url, body, headers, private: isPrivate });
    return { status, trouble: status >= 200 && status < 300 ? null : `it answered ${status}` };
  } catch (error) {
    return { status: null, trouble: reasonOf(error).slice(0, 500) };
  }
}
