import type { KioskWords } from '../../survey/kiosk-page.js';
import arWords from './ar.js';
import csWords from './cs.js';
import daWords from './da.js';
import deWords from './de.js';
import elWords from './el.js';
import enWords from './en.js';
import esWords from './es.js';
import faWords from './fa.js';
import fiWords from './fi.js';
import foWords from './fo.js';
import frWords from './fr.js';
import heWords from './he.js';
import huWords from './hu.js';
import isWords from './is.js';
import itWords from './it.js';
import jaWords from './ja.js';
import koWords from './ko.js';
import nbWords from './nb.js';
import nlWords from './nl.js';
import nnWords from './nn.js';
import plWords from './pl.js';
import ptWords from './pt.js';
import roWords from './ro.js';
import ruWords from './ru.js';
import svWords from './sv.js';
import trWords from './tr.js';
import ukWords from './uk.js';
import zhWords from './zh.js';
import zhHantWords from './zh-hant.js';

/** The words of kiosks in every language, for the collector: the page of a kiosk brings along its own. */
export const kioskWords: Readonly<Record<string, KioskWords>> = {
  ar: arWords,
  cs: csWords,
  da: daWords,
  de: deWords,
  el: elWords,
  en: enWords,
  es: esWords,
  fa: faWords,
  fi: fiWords,
  fo: foWords,
  fr: frWords,
  he: heWords,
  hu: huWords,
  is: isWords,
  it: itWords,
  ja: jaWords,
  ko: koWords,
  nb: nbWords,
  nl: nlWords,
  nn: nnWords,
  pl: plWords,
  pt: ptWords,
  ro: roWords,
  ru: ruWords,
  sv: svWords,
  tr: trWords,
  uk: ukWords,
  zh: zhWords,
  'zh-hant': zhHantWords,
};
