import { kioskWords } from '../../src/locales/kiosk/index.js';
import { locales } from '../../src/locales/index.js';
import { Kiosk } from '../../src/kiosk/kiosk.js';
import { kioskDefinition } from '../../src/kiosk/kiosk-definition.js';
import { readKioskSettings, type KioskSettings } from '../../src/kiosk/kiosk-settings.js';
import type { KioskLanguage } from '../../src/survey/kiosk-page.js';
import { storeKiosk } from '../../src/survey/ready/store-kiosk.js';
import type { SurveyDefinition } from '../../src/survey/types.js';
import type { SurveyResponse } from '../../src/wire/types.js';
import { fakeWorld, type FakeWorld } from './fake-world.js';

/** A face, then whether the visitor found what was looked for, then what was missing. */
export const twoTouches: SurveyDefinition = {
  v: 1,
  id: 'two-touches',
  version: 1,
  stage: 'purchase',
  touchpoint: 'physical_store',
  pages: [
    { id: 'visit', questions: [{ id: 'visit', kind: 'csat4', title: 'How was it?', required: true }] },
    {
      id: 'rest',
      questions: [
        { id: 'found', kind: 'yes-no', title: 'Did you find it?' },
        { id: 'why', kind: 'text', title: 'What was missing?' },
        {
          id: 'contact',
          kind: 'contact',
          title: 'May we call?',
          consentVersion: '1',
          privacyUrl: 'https://shop.example/privacy',
        },
      ],
    },
  ],
};

/** A survey and its words in one language. */
export function languageOf(lang: string, definition: SurveyDefinition = storeKiosk): KioskLanguage {
  const words = locales[lang];
  const kiosk = kioskWords[lang];
  if (!words || !kiosk) throw new Error(`There are no words in ${lang}.`);
  return { words, kiosk, definition };
}

/** The settings of an address. */
export function settingsOf(query = ''): KioskSettings {
  return readKioskSettings(new URLSearchParams(query)).settings;
}

export interface KioskUnderTest {
  kiosk: Kiosk;
  world: FakeWorld;
  /** What was kept, each revision of it. */
  kept: SurveyResponse[];
  /** Touches an answer, and waits until what follows is shown. */
  tap: (value: string | number) => Promise<void>;
}

export interface KioskTestOptions {
  definition?: SurveyDefinition;
  query?: string;
  languages?: readonly string[];
  world?: FakeWorld;
  /** Whether what is given is safe. Default true. */
  isSafe?: boolean;
}

/** A kiosk without a screen. */
export function aKiosk(options: KioskTestOptions = {}): KioskUnderTest {
  const { definition = storeKiosk, query = '', languages = ['en'], isSafe = true } = options;
  const world = options.world ?? fakeWorld();
  const settings = settingsOf(query);
  const kept: SurveyResponse[] = [];
  const kiosk = new Kiosk({
    settings,
    world,
    languages: languages.map((lang) =>
      languageOf(lang, kioskDefinition(definition, { text: settings.text }) ?? definition),
    ),
    tags: () => ({ channel: 'kiosk', placement: 'page', context: { location: 'Storgatan' } }),
    async keep(response) {
      kept.push(response);
      return isSafe;
    },
    changed: () => undefined,
  });
  return {
    kiosk,
    world,
    kept,
    async tap(value) {
      kiosk.touch();
      void kiosk.answer({ value });
      await world.advance(300);
    },
  };
}
