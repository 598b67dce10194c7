import { limits } from '../../wire/limits.js';
import { createBodyReader } from '../body.js';
import type { CollectorContext } from '../context.js';
import type { HostedOptions } from '../hosted/desk.js';
import { linksAsked, type LinksAsked } from '../links/ask-for-links.js';
import { messageFor } from '../links/message-for.js';
import { makeLinks, type Recipient } from '../links/make-links.js';
import { decodeUtf8, readJson } from '../read-json.js';
import { Refused } from '../refused.js';

/** Most recipients of one request. */
const most = 1000;

/** Makes signed links, and what goes into the message around them. */
export function makeLinksRoute({ keys, own, now }: HostedOptions) {
  const readBody = createBodyReader({ most: limits.batchBytes });

  return async (context: CollectorContext): Promise<Response> => {
    if (keys.links.length === 0) {
      throw new Refused('not_found', 'Signed links are off: set KUNDRESA_LINK_KEYS and start again.');
    }
    const asked = askedIn(readJson(decodeUtf8(await readBody(context))).value);
    const says = saysOf(asked, now());
    const { lang, brand } = asked;
    const message = await messageFor(says.survey, { lang, brand, own }).catch(invalid);
    const links = makeLinks(asked.recipients, { says, keys: keys.links, address: addressOf(context, asked) });
    return context.json({
      expires: new Date(says.expires * 1000).toISOString(),
      message: message ?? null,
      links,
    });
  };
}

interface Asked extends LinksAsked {
  recipients: readonly Recipient[];
  address?: string | undefined;
}

function askedIn(value: unknown): Asked {
  const { recipients, address, ...asked } = isMembers(value) ? value : {};
  if (!Array.isArray(recipients) || recipients.length === 0 || recipients.length > most) {
    throw new Refused('invalid', `recipients: send a list of 1 to ${most}.`);
  }
  if (address !== undefined && !isAddress(address)) {
    throw new Refused('invalid', 'address: write it in full, like https://survey.example.');
  }
  return {
    ...asked,
    survey: typeof asked['survey'] === 'string' ? asked['survey'] : '',
    recipients: recipients.map(recipientOf),
    address,
  };
}

function recipientOf(value: unknown, at: number): Recipient {
  const { recipient, lang } = isMembers(value) ? value : { recipient: value };
  if (typeof recipient !== 'string' || recipient.trim() === '') {
    throw new Refused('invalid', `recipients.${at}: write what you know the recipient by, as a text.`);
  }
  return { recipient, ...(typeof lang === 'string' && /^[\w-]{1,35}$/.test(lang) ? { lang } : {}) };
}

function saysOf(asked: Asked, now: Date) {
  try {
    return linksAsked(asked, now);
  } catch (error) {
    return invalid(error);
  }
}

function invalid(error: unknown): never {
  if (error instanceof TypeError) throw new Refused('invalid', error.message);
  throw error;
}

/** Where the links lead: what was asked for, else how this very request came here. */
function addressOf(context: CollectorContext, { address }: Asked): string {
  return (address ?? new URL(context.req.url).origin).replace(/\/+$/, '');
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
