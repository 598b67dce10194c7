import { fromPage } from '../../from-page.js';
import { inStorage } from '../../memory.js';

/** `device:phone,tablet`: what the visitor holds, by its pointer and the shorter side of its screen. */
export function isDevice(values: readonly string[]): boolean {
  const isTouch = matchMedia('(pointer:coarse)').matches;
  const small = Math.min(screen.width, screen.height) < 600;
  return oneOf(values, ['phone', 'tablet', 'desktop']).includes(
    !isTouch ? 'desktop' : small ? 'phone' : 'tablet',
  );
}

/** `language:sv,nb`: the language that the visitor likes best; `sv` stands for `sv-SE` and `sv-FI` too. */
export function isLanguage(values: readonly string[]): boolean {
  const own = navigator.language.toLowerCase();
  return values.some((value) => `${own}-`.startsWith(`${value.toLowerCase()}-`));
}

/** Where people search, not what else those companies do: `mail.google.com` and `accounts.google.com` are other. */
const search =
  /^((www|m|images|news|cn|html|lite|([a-z]{1,2}\.)?search)\.)?(google|bing|duckduckgo|ecosia|yahoo|startpage|qwant|brave|baidu|yandex)\.[a-z]{2,3}(\.[a-z]{2})?$|\.googlequicksearchbox$/;
const social =
  /(^|\.)(facebook|instagram|threads|linkedin|tiktok|youtube|pinterest|reddit|snapchat|twitter|bsky)\.[a-z]+$|^(x\.com|t\.co|lnkd\.in|youtu\.be)$/;

/** `referrer:search`: where the visitor comes from. The address itself is looked at here and goes nowhere. */
export function isReferrer(values: readonly string[]): boolean {
  return oneOf(values, ['direct', 'internal', 'search', 'social', 'other']).includes(referrerKind());
}

function referrerKind(): string {
  const referrer = fromPage('referrer');
  if (!referrer) return 'direct';
  const { hostname } = new URL(referrer);
  if (hostname === location.hostname) return 'internal';
  if (search.test(hostname)) return 'search';
  return social.test(hostname) ? 'social' : 'other';
}

/**
 * `visit:returning`: whether the visitor has been here before this session, or `visit:first`. Without
 * consent to storage nobody can tell, so neither holds.
 */
export function isVisit(values: readonly string[], element: Element): boolean {
  const key = 'kundresa:visit';
  const kind = inStorage(element, (storage) => {
    const now = sessionStorage.getItem(key) ?? (storage.getItem(key) ? 'returning' : 'first');
    sessionStorage.setItem(key, now);
    storage.setItem(key, 'been');
    return now;
  });
  return kind !== undefined && oneOf(values, ['first', 'returning']).includes(kind);
}

/** The values, when they are all known. */
function oneOf(values: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown !== undefined) throw new Error(`“${unknown}” is not one of ${known.join(', ')}.`);
  return values;
}
