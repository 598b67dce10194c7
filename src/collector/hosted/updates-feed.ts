import type { Improvement } from '../store/improvements.js';
import { inLanguageOf } from './public-page.js';
import type { PublicWords } from './public-words.js';

/** What was improved, as an Atom feed (RFC 4287). `address` is the page's. Pure. */
export function updatesFeed(
  improvements: readonly Improvement[],
  { words, address }: { words: PublicWords; address: string },
): string {
  const newest = improvements.map(({ updatedAt }) => updatedAt).toSorted((a, b) => (a < b ? 1 : -1))[0];
  const entries = improvements.map(
    (one) => `<entry>
<id>urn:uuid:${escaped(one.id)}</id>
<title>${escaped(inLanguageOf(words, one.did))}</title>
<updated>${escaped(one.updatedAt)}</updated>
<published>${escaped(one.date)}T00:00:00Z</published>
<content type="text">${escaped(`${words.said}: ${inLanguageOf(words, one.said)}`)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.lang}">
<id>${escaped(address)}</id>
<title>${escaped(words.updatesTitle)}</title>
<author><name>Kundresa</name></author>
<link rel="alternate" type="text/html" href="${escaped(address)}"/>
<updated>${escaped(newest ?? '1970-01-01T00:00:00.000Z')}</updated>
${entries.join('\n')}
</feed>
`;
}

/** XML takes no control characters, and five signs only as names. */
function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[<>&"']/g, (sign) => names[sign] ?? '');
}
