/**
 * The one of the known languages that suits best, as it is written there: for each wanted BCP 47 tag, best
 * first, the same tag, then its base language, then any of that base. Undefined if none suits.
 */
export function bestLanguage(wanted: readonly string[], known: readonly string[]): string | undefined {
  return wanted
    .flatMap((tag) => [canonical(tag), baseOf(tag)])
    .flatMap((tag) => [canonical, baseOf].map((form) => known.find((each) => form(each) === tag)))
    .find(Boolean);
}

function baseOf(tag: string): string {
  return canonical(tag).replace(/[\W_].*/, '');
}

/** Old and regional names of what is written alike: `no` is Bokmål, `iw` Hebrew, `zh-TW` traditional Chinese. */
function canonical(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/^zh.(hant|tw|hk|mo).*/, 'zh-hant')
    .replace(/^no\b/, 'nb')
    .replace(/^iw/, 'he');
}
