import type { WordGroups } from '../survey/words.js';

type Files = { readonly [G in keyof WordGroups]: () => Promise<{ default: WordGroups[G] }> };

/** Where the words of each language are, spelled out so that every bundler finds them. */
export const files: Readonly<Record<string, Files>> = {
  ar: {
    core: () => import('./ar.js'),
    more: () => import('./more/ar.js'),
    scales: () => import('./scales/ar.js'),
    flow: () => import('./flow/ar.js'),
  },
  cs: {
    core: () => import('./cs.js'),
    more: () => import('./more/cs.js'),
    scales: () => import('./scales/cs.js'),
    flow: () => import('./flow/cs.js'),
  },
  da: {
    core: () => import('./da.js'),
    more: () => import('./more/da.js'),
    scales: () => import('./scales/da.js'),
    flow: () => import('./flow/da.js'),
  },
  de: {
    core: () => import('./de.js'),
    more: () => import('./more/de.js'),
    scales: () => import('./scales/de.js'),
    flow: () => import('./flow/de.js'),
  },
  el: {
    core: () => import('./el.js'),
    more: () => import('./more/el.js'),
    scales: () => import('./scales/el.js'),
    flow: () => import('./flow/el.js'),
  },
  es: {
    core: () => import('./es.js'),
    more: () => import('./more/es.js'),
    scales: () => import('./scales/es.js'),
    flow: () => import('./flow/es.js'),
  },
  fa: {
    core: () => import('./fa.js'),
    more: () => import('./more/fa.js'),
    scales: () => import('./scales/fa.js'),
    flow: () => import('./flow/fa.js'),
  },
  fi: {
    core: () => import('./fi.js'),
    more: () => import('./more/fi.js'),
    scales: () => import('./scales/fi.js'),
    flow: () => import('./flow/fi.js'),
  },
  fo: {
    core: () => import('./fo.js'),
    more: () => import('./more/fo.js'),
    scales: () => import('./scales/fo.js'),
    flow: () => import('./flow/fo.js'),
  },
  fr: {
    core: () => import('./fr.js'),
    more: () => import('./more/fr.js'),
    scales: () => import('./scales/fr.js'),
    flow: () => import('./flow/fr.js'),
  },
  he: {
    core: () => import('./he.js'),
    more: () => import('./more/he.js'),
    scales: () => import('./scales/he.js'),
    flow: () => import('./flow/he.js'),
  },
  hu: {
    core: () => import('./hu.js'),
    more: () => import('./more/hu.js'),
    scales: () => import('./scales/hu.js'),
    flow: () => import('./flow/hu.js'),
  },
  is: {
    core: () => import('./is.js'),
    more: () => import('./more/is.js'),
    scales: () => import('./scales/is.js'),
    flow: () => import('./flow/is.js'),
  },
  it: {
    core: () => import('./it.js'),
    more: () => import('./more/it.js'),
    scales: () => import('./scales/it.js'),
    flow: () => import('./flow/it.js'),
  },
  ja: {
    core: () => import('./ja.js'),
    more: () => import('./more/ja.js'),
    scales: () => import('./scales/ja.js'),
    flow: () => import('./flow/ja.js'),
  },
  ko: {
    core: () => import('./ko.js'),
    more: () => import('./more/ko.js'),
    scales: () => import('./scales/ko.js'),
    flow: () => import('./flow/ko.js'),
  },
  nb: {
    core: () => import('./nb.js'),
    more: () => import('./more/nb.js'),
    scales: () => import('./scales/nb.js'),
    flow: () => import('./flow/nb.js'),
  },
  nl: {
    core: () => import('./nl.js'),
    more: () => import('./more/nl.js'),
    scales: () => import('./scales/nl.js'),
    flow: () => import('./flow/nl.js'),
  },
  nn: {
    core: () => import('./nn.js'),
    more: () => import('./more/nn.js'),
    scales: () => import('./scales/nn.js'),
    flow: () => import('./flow/nn.js'),
  },
  pl: {
    core: () => import('./pl.js'),
    more: () => import('./more/pl.js'),
    scales: () => import('./scales/pl.js'),
    flow: () => import('./flow/pl.js'),
  },
  pt: {
    core: () => import('./pt.js'),
    more: () => import('./more/pt.js'),
    scales: () => import('./scales/pt.js'),
    flow: () => import('./flow/pt.js'),
  },
  ro: {
    core: () => import('./ro.js'),
    more: () => import('./more/ro.js'),
    scales: () => import('./scales/ro.js'),
    flow: () => import('./flow/ro.js'),
  },
  ru: {
    core: () => import('./ru.js'),
    more: () => import('./more/ru.js'),
    scales: () => import('./scales/ru.js'),
    flow: () => import('./flow/ru.js'),
  },
  sv: {
    core: () => import('./sv.js'),
    more: () => import('./more/sv.js'),
    scales: () => import('./scales/sv.js'),
    flow: () => import('./flow/sv.js'),
  },
  tr: {
    core: () => import('./tr.js'),
    more: () => import('./more/tr.js'),
    scales: () => import('./scales/tr.js'),
    flow: () => import('./flow/tr.js'),
  },
  uk: {
    core: () => import('./uk.js'),
    more: () => import('./more/uk.js'),
    scales: () => import('./scales/uk.js'),
    flow: () => import('./flow/uk.js'),
  },
  zh: {
    core: () => import('./zh.js'),
    more: () => import('./more/zh.js'),
    scales: () => import('./scales/zh.js'),
    flow: () => import('./flow/zh.js'),
  },
  'zh-hant': {
    core: () => import('./zh-hant.js'),
    more: () => import('./more/zh-hant.js'),
    scales: () => import('./scales/zh-hant.js'),
    flow: () => import('./flow/zh-hant.js'),
  },
};
