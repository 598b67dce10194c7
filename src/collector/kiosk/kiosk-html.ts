import { html, raw } from 'hono/html';
import type { KioskPage } from '../../survey/kiosk-page.js';
import type { KioskWords } from '../../survey/kiosk-page.js';
import type { Words } from '../../survey/words.js';
import type { Html } from '../hosted/fields/field.js';

/** The page of a kiosk: everything that it shows is in it, as data, and a script that shows it. */
export function kioskHtml(material: KioskPage, manifest: string): Html {
  const { lang, dir } = material.languages[0]?.words ?? { lang: 'en', dir: 'ltr' };
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="apple-mobile-web-app-capable" content="yes" />
        <meta name="mobile-web-app-capable" content="yes" />
        <title>Kiosk</title>
        <link rel="icon" href="../dist/kiosk/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="../dist/kiosk/icon-192.png" />
        <link rel="manifest" href="${manifest}" />
        <link rel="stylesheet" href="../dist/kiosk/kiosk.css" />
        <script type="application/json" id="kiosk-page">
          ${raw(asData(material))}
        </script>
        <script type="module" src="../dist/kiosk/kiosk.js"></script>
      </head>
      <body>
        <noscript><p>The kiosk needs JavaScript.</p></noscript>
      </body>
    </html>`;
}

/** In place of a kiosk that is not on the device while there is no network. It tries again by itself. */
export function offlineHtml(words: Words, { offline }: KioskWords): Html {
  return html`<!doctype html>
    <html lang="${words.lang}" dir="${words.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="refresh" content="15" />
        <title>Kiosk</title>
        <link rel="stylesheet" href="../dist/kiosk/kiosk.css" />
      </head>
      <body class="offline">
        <main><h1>${offline}</h1></main>
      </body>
    </html>`;
}

/** JSON within a script element: `<` could end it. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
