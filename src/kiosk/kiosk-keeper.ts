import type { World } from '../client/record.js';
import { within } from '../client/within.js';
import type { SurveyResponse } from '../wire/types.js';
import { createKioskCourier } from './outbox/kiosk-courier.js';
import { openKioskOutbox, type KioskOutbox, type OutboxStatus } from './outbox/kiosk-outbox.js';

/** How long the disk may take before the response is posted instead, in milliseconds. */
const keepTime = 5000;

/** Keeps what visitors give, and sees that it arrives. */
export interface KioskKeeper {
  /** Resolves to whether the response is safe: on disk, or else acknowledged. Never rejects. */
  keep(response: SurveyResponse): Promise<boolean>;
  /** What staff may want to know; nothing of it when the disk does not answer. */
  status(): Promise<OutboxStatus>;
  /** Posts what waits, without waiting any longer. */
  hurry(): Promise<void>;
  close(): void;
}

export interface KioskKeeperOptions {
  /** Absolute address of the collector's `/responses`. */
  endpoint: string;
  outbox?: KioskOutbox;
  world?: Partial<World>;
}

/** The keeper of one kiosk. It begins at once with what earlier pages left. */
export function createKioskKeeper({
  endpoint,
  outbox = openKioskOutbox(),
  world = {},
}: KioskKeeperOptions): KioskKeeper {
  const courier = createKioskCourier({ endpoint, outbox, world });
  void courier.flush();
  return {
    async keep(response) {
      try {
        await within(keepTime, outbox.keep(response));
      } catch {
        return courier.deliver(response); // The disk is full, broken or shut off.
      }
      void courier.flush();
      return true;
    },
    status: () => outbox.status(),
    hurry: () => courier.hurry(),
    close() {
      courier.close();
      outbox.close();
    },
  };
}
