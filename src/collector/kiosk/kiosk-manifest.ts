import type { KioskLanguage } from '../../survey/kiosk-page.js';
import { inLanguage } from '../../survey/text.js';

/**
 * The web app manifest of one kiosk, by which a device installs it: it opens at the same address, over
 * the whole screen, under the survey's name (W3C, Web Application Manifest).
 *
 * @param start the address of the kiosk with its settings, seen from the manifest
 */
export function kioskManifest({ words, definition }: KioskLanguage, start: string): object {
  const name = inLanguage(definition.name ?? definition.id, words.lang);
  return {
    id: start,
    start_url: start,
    scope: './',
    name,
    short_name: name.slice(0, 12).trim(),
    lang: words.lang,
    dir: words.dir,
    display: 'fullscreen',
    display_override: ['fullscreen', 'standalone'],
    background_color: '#f5f7f4',
    theme_color: '#f5f7f4',
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-512.png', '512x512', 'maskable'),
      icon('icon.svg', 'any', 'any'),
    ],
  };
}

function icon(file: string, sizes: string, purpose: string): object {
  const type = file.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  return { src: `../dist/kiosk/${file}`, sizes, type, purpose };
}
