import { createTransport } from 'nodemailer';
import type { Smtp } from '../wire/work-schema.js';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends a mail. Resolves when the server has taken it, rejects with why when it has not. */
export type SendMail = (mail: Mail) => Promise<void>;

/** Longest wait for the server, at each step, in milliseconds. */
const patience = 15_000;

/** Sends mails by an SMTP server, one connection each, as cases are few. */
export function mailerOf({ url, from }: Smtp): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to, subject, text });
  };
}
