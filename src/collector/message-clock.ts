import { reasonOf } from './start-error.js';
import { deliverMessages, type MessageCourierOptions } from './message-courier.js';

/** How often to look for messages that are due, in milliseconds. */
const pace = 2000;

export interface MessageClockOptions extends MessageCourierOptions {
  /** Writes down what has become overdue. */
  overdue: () => Promise<void>;
}

/** Delivers messages for as long as the collector runs. Returns what stops it, once what is on its way has ended. */
export function startMessages(options: MessageClockOptions): () => Promise<void> {
  if (options.webhooks.length === 0 && !options.sendMail) return () => Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();

  function look(): void {
    running = options
      .overdue()
      .then(() => deliverMessages(options))
      .catch((error: unknown) => console.error(`Messages wait: ${reasonOf(error)}`))
      .then(() => {
        if (!stopped) timer = setTimeout(look, pace);
      });
  }

  look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return running;
  };
}
