import type { KioskPage } from '../survey/kiosk-page.js';
import { createKioskKeeper } from './kiosk-keeper.js';
import { readKioskSettings } from './kiosk-settings.js';
import { keepAwake } from './keep-awake.js';
import { fillScreen, guardScreen } from './guard-screen.js';
import { installWorker } from './install-worker.js';
import { SurveyKiosk } from './survey-kiosk.js';

customElements.define('survey-kiosk', SurveyKiosk);

const kiosk = new SurveyKiosk();
const page: KioskPage = JSON.parse(document.querySelector('#kiosk-page')?.textContent ?? '{}');
const { settings, problems } = readKioskSettings(new URLSearchParams(location.search));

kiosk.page = page;
kiosk.settings = settings;
kiosk.problems = [...page.problems, ...problems];
kiosk.keeper = createKioskKeeper({ endpoint: new URL('../responses', location.href).href });
document.body.append(kiosk);

guardScreen(kiosk);
if (settings.fullscreen) fillScreen();
keepAwake(() => !kiosk.asleep);
void installWorker('worker.js');

declare global {
  interface HTMLElementTagNameMap {
    'survey-kiosk': SurveyKiosk;
  }
}
