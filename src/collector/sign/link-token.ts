import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Key } from './keys.js';

/** What a signed link says. All but the survey, the recipient and the expiry may be empty. None of it is a secret. */
export interface SignedLink {
  survey: string;
  stage: string;
  touchpoint: string;
  site: string;
  lang: string;
  /** `email` or `sms`: how the question reaches the customer. */
  channel: string;
  /** Name of the company, for the wording. */
  brand: string;
  /** Opaque id of the recipient, made by `recipientId`. */
  recipient: string;
  /** Until when it may be answered, in seconds since 1970. */
  expires: number;
}

/** How many bytes of the HMAC are kept: half of it, the least that RFC 2104 §5 recommends. */
const kept = 16;

/** Most characters of a token. */
const longest = 1500;

/** Signs a link with the first of the keys: `<key id>.<payload>.<HMAC-SHA-256>`, the last two in base64url. */
export function signLink(link: SignedLink, [key]: readonly Key[]): string {
  if (!key) throw new Error('There is no key to sign links with: set KUNDRESA_LINK_KEYS.');
  const { survey, stage, touchpoint, site, lang, channel, brand, recipient, expires } = link;
  const payload = withoutEnd([survey, recipient, expires, stage, touchpoint, lang, channel, site, brand]);
  const signed = `${key.id}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return `${signed}.${macOf(signed, key).toString('base64url')}`;
}

/** What a link says, when one of the keys signed it; undefined for everything else. Does not look at the expiry. */
export function readLinkToken(token: string, keys: readonly Key[]): SignedLink | undefined {
  const [id = '', payload = '', mac = '', ...more] = token.length > longest ? [] : token.split('.');
  const key = keys.find((each) => each.id === id);
  if (!key || more.length > 0) return undefined;
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(`${id}.${payload}`, key);
  // Compared as text too: base64url has several spellings of the same bytes.
  if (given.length !== kept || mac !== given.toString('base64url')) return undefined;
  return timingSafeEqual(given, expected) ? linkIn(payload) : undefined;
}

/** The opaque id of a recipient, which tells nobody without the key who it is. */
export function recipientId(recipient: string, [key]: readonly Key[]): string {
  if (!key) throw new Error('There is no key to hide recipients with: set KUNDRESA_LINK_KEYS.');
  const hash = createHmac('sha256', key.key).update(`recipient\0${recipient.trim().toLowerCase()}`);
  return hash.digest().subarray(0, 12).toString('base64url');
}

/** The id that every answer by this link has, so that the last one replaces those before: a UUID v4 in form. */
export function responseIdOf(token: string, purpose = ''): string {
  const bytes = createHmac('sha256', `response${purpose}`).update(token).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** What is empty at the end makes no address longer. */
function withoutEnd(parts: readonly (string | number)[]): readonly (string | number)[] {
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

function macOf(signed: string, { key }: Key): Buffer {
  return createHmac('sha256', key).update(`link\0${signed}`).digest().subarray(0, kept);
}

function linkIn(payload: string): SignedLink {
  const [survey, recipient, expires, stage, touchpoint, lang, channel, site, brand]: readonly unknown[] =
    JSON.parse(Buffer.from(payload, 'base64url').toString());
  return {
    survey: text(survey),
    recipient: text(recipient),
    expires: Number(expires),
    stage: text(stage),
    touchpoint: text(touchpoint),
    site: text(site),
    lang: text(lang),
    channel: text(channel) || 'link',
    brand: text(brand),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
