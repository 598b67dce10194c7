import { limits } from '../../wire/limits.js';
import type { SignedLink } from '../sign/link-token.js';

/** What links are asked for with, by the names of the JSON and of the command's options. */
export interface LinksAsked {
  survey: string;
  stage?: string | undefined;
  touchpoint?: string | undefined;
  site?: string | undefined;
  lang?: string | undefined;
  brand?: string | undefined;
  /** `email` or `sms`. Default `email`. */
  channel?: string | undefined;
  /** A day as `YYYY-MM-DD`, through which the links work, or a number of days from today. Default 60. */
  expires?: string | number | undefined;
}

const day = 86_400_000;
const longest = 3660;

/**
 * What all links of one batch say. Throws a `TypeError` that names the field and how to mend it: a
 * mail address never gets into a link.
 */
export function linksAsked(asked: LinksAsked, now: Date): Omit<SignedLink, 'recipient'> {
  const { survey, stage, touchpoint, site, lang, brand, channel = 'email', expires = 60 } = asked;
  const texts = { survey, stage, touchpoint, site, lang, brand, channel };
  for (const [name, value] of Object.entries(texts)) checkText(name, value);
  if (!survey) throw new TypeError('survey: name the survey to ask, such as nps.');
  return {
    survey,
    stage: stage ?? '',
    touchpoint: touchpoint ?? '',
    site: site ?? '',
    lang: lang ?? '',
    brand: brand ?? '',
    channel,
    expires: expiryOf(expires, now),
  };
}

function checkText(name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'string' || value.length > limits.label) {
    throw new TypeError(`${name}: write a text of at most ${limits.label} characters.`);
  }
  if (value.includes('@')) throw new TypeError(`${name}: a mail address must not stand in a link.`);
}

/** The end of the day, in UTC, so that the same day makes the same links at every hour. */
function expiryOf(expires: unknown, now: Date): number {
  const days = typeof expires === 'number' ? expires : Number(/^\d{1,4}$/.exec(String(expires))?.[0] ?? NaN);
  const last = Number.isNaN(days) ? Date.parse(`${String(expires)}T00:00:00Z`) : now.getTime() + days * day;
  const end = (Math.floor(last / day) + 1) * day;
  if (Number.isNaN(end) || end < now.getTime() || end > now.getTime() + longest * day) {
    throw new TypeError(
      `expires: write a day to come, like ${new Date(now.getTime() + 60 * day).toISOString().slice(0, 10)}, or a number of days up to ${longest}.`,
    );
  }
  return end / 1000;
}
