import type { Key } from '../sign/keys.js';
import { recipientId, responseIdOf, signLink, type SignedLink } from '../sign/link-token.js';

/** Somebody who gets a link. */
export interface Recipient {
  /** Whatever the sender knows the recipient by, also a mail address: it goes into no link. */
  recipient: string;
  /** Language of the page. Default: that of all. */
  lang?: string | undefined;
}

/** The link of one recipient. */
export interface MadeLink {
  recipient: string;
  link: string;
  /** Id of the response that is given by it, so that the sender can find it in the export. */
  response: string;
  lang: string;
}

export interface LinksOptions {
  /** What all links say. */
  says: Omit<SignedLink, 'recipient'>;
  /** Address of the collector, without a slash at the end. */
  address: string;
  /** The first signs. */
  keys: readonly Key[];
}

/**
 * Makes a signed link for each recipient. The same recipients, tags and expiry make the same links:
 * a reminder replaces an answer and never doubles it.
 */
export function makeLinks(
  recipients: readonly Recipient[],
  { says, address, keys }: LinksOptions,
): MadeLink[] {
  return recipients.map(({ recipient, lang = says.lang }) => {
    const token = signLink({ ...says, lang, recipient: recipientId(recipient, keys) }, keys);
    return { recipient, link: `${address}/l/${token}`, response: responseIdOf(token), lang };
  });
}
