import { html, type TemplateResult } from 'lit';
import type { KioskLanguage } from '../survey/kiosk-page.js';
import type { OutboxStatus } from './outbox/kiosk-outbox.js';

export interface StaffBoxOptions {
  language: KioskLanguage;
  version: string;
  close: () => void;
}

/** What staff see after their gesture: how much is not sent, when the endpoint answered last, which version. */
export function staffBox(
  { waiting, refused, contact }: OutboxStatus,
  { language, version, close }: StaffBoxOptions,
): TemplateResult {
  const { words, kiosk } = language;
  const time = new Intl.DateTimeFormat(words.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const rows: readonly [string, string][] = [
    [kiosk.unsent, new Intl.NumberFormat(words.lang).format(waiting + refused)],
    [kiosk.lastContact, contact === undefined ? kiosk.noContact : time.format(contact)],
    [kiosk.version, version],
  ];
  return html`<div class="veil">
    <div class="box" role="dialog" aria-modal="true" aria-label=${kiosk.version}>
      <dl>
        ${rows.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <button type="button" class="go" @click=${close}>${words.close}</button>
    </div>
  </div>`;
}
