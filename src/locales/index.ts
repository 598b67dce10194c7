import type { Words } from '../survey/words.js';
import asksAr from './asks/ar.js';
import asksCs from './asks/cs.js';
import asksDa from './asks/da.js';
import asksDe from './asks/de.js';
import asksEl from './asks/el.js';
import asksEn from './asks/en.js';
import asksEs from './asks/es.js';
import asksFa from './asks/fa.js';
import asksFi from './asks/fi.js';
import asksFo from './asks/fo.js';
import asksFr from './asks/fr.js';
import asksHe from './asks/he.js';
import asksHu from './asks/hu.js';
import asksIs from './asks/is.js';
import asksIt from './asks/it.js';
import asksJa from './asks/ja.js';
import asksKo from './asks/ko.js';
import asksNb from './asks/nb.js';
import asksNl from './asks/nl.js';
import asksNn from './asks/nn.js';
import asksPl from './asks/pl.js';
import asksPt from './asks/pt.js';
import asksRo from './asks/ro.js';
import asksRu from './asks/ru.js';
import asksSv from './asks/sv.js';
import asksTr from './asks/tr.js';
import asksUk from './asks/uk.js';
import asksZh from './asks/zh.js';
import asksZhHant from './asks/zh-hant.js';
import coreAr from './ar.js';
import coreCs from './cs.js';
import coreDa from './da.js';
import coreDe from './de.js';
import coreEl from './el.js';
import coreEn from './en.js';
import coreEs from './es.js';
import coreFa from './fa.js';
import coreFi from './fi.js';
import coreFo from './fo.js';
import coreFr from './fr.js';
import coreHe from './he.js';
import coreHu from './hu.js';
import coreIs from './is.js';
import coreIt from './it.js';
import coreJa from './ja.js';
import coreKo from './ko.js';
import coreNb from './nb.js';
import coreNl from './nl.js';
import coreNn from './nn.js';
import corePl from './pl.js';
import corePt from './pt.js';
import coreRo from './ro.js';
import coreRu from './ru.js';
import coreSv from './sv.js';
import coreTr from './tr.js';
import coreUk from './uk.js';
import coreZh from './zh.js';
import coreZhHant from './zh-hant.js';
import flowAr from './flow/ar.js';
import flowCs from './flow/cs.js';
import flowDa from './flow/da.js';
import flowDe from './flow/de.js';
import flowEl from './flow/el.js';
import flowEn from './flow/en.js';
import flowEs from './flow/es.js';
import flowFa from './flow/fa.js';
import flowFi from './flow/fi.js';
import flowFo from './flow/fo.js';
import flowFr from './flow/fr.js';
import flowHe from './flow/he.js';
import flowHu from './flow/hu.js';
import flowIs from './flow/is.js';
import flowIt from './flow/it.js';
import flowJa from './flow/ja.js';
import flowKo from './flow/ko.js';
import flowNb from './flow/nb.js';
import flowNl from './flow/nl.js';
import flowNn from './flow/nn.js';
import flowPl from './flow/pl.js';
import flowPt from './flow/pt.js';
import flowRo from './flow/ro.js';
import flowRu from './flow/ru.js';
import flowSv from './flow/sv.js';
import flowTr from './flow/tr.js';
import flowUk from './flow/uk.js';
import flowZh from './flow/zh.js';
import flowZhHant from './flow/zh-hant.js';
import moreAr from './more/ar.js';
import moreCs from './more/cs.js';
import moreDa from './more/da.js';
import moreDe from './more/de.js';
import moreEl from './more/el.js';
import moreEn from './more/en.js';
import moreEs from './more/es.js';
import moreFa from './more/fa.js';
import moreFi from './more/fi.js';
import moreFo from './more/fo.js';
import moreFr from './more/fr.js';
import moreHe from './more/he.js';
import moreHu from './more/hu.js';
import moreIs from './more/is.js';
import moreIt from './more/it.js';
import moreJa from './more/ja.js';
import moreKo from './more/ko.js';
import moreNb from './more/nb.js';
import moreNl from './more/nl.js';
import moreNn from './more/nn.js';
import morePl from './more/pl.js';
import morePt from './more/pt.js';
import moreRo from './more/ro.js';
import moreRu from './more/ru.js';
import moreSv from './more/sv.js';
import moreTr from './more/tr.js';
import moreUk from './more/uk.js';
import moreZh from './more/zh.js';
import moreZhHant from './more/zh-hant.js';
import scalesAr from './scales/ar.js';
import scalesCs from './scales/cs.js';
import scalesDa from './scales/da.js';
import scalesDe from './scales/de.js';
import scalesEl from './scales/el.js';
import scalesEn from './scales/en.js';
import scalesEs from './scales/es.js';
import scalesFa from './scales/fa.js';
import scalesFi from './scales/fi.js';
import scalesFo from './scales/fo.js';
import scalesFr from './scales/fr.js';
import scalesHe from './scales/he.js';
import scalesHu from './scales/hu.js';
import scalesIs from './scales/is.js';
import scalesIt from './scales/it.js';
import scalesJa from './scales/ja.js';
import scalesKo from './scales/ko.js';
import scalesNb from './scales/nb.js';
import scalesNl from './scales/nl.js';
import scalesNn from './scales/nn.js';
import scalesPl from './scales/pl.js';
import scalesPt from './scales/pt.js';
import scalesRo from './scales/ro.js';
import scalesRu from './scales/ru.js';
import scalesSv from './scales/sv.js';
import scalesTr from './scales/tr.js';
import scalesUk from './scales/uk.js';
import scalesZh from './scales/zh.js';
import scalesZhHant from './scales/zh-hant.js';

/** All words of all languages at once, for servers and tools. Pages fetch one language. */
export const locales: Readonly<Record<string, Required<Words>>> = {
  ar: { ...coreAr, ...moreAr, ...scalesAr, ...flowAr, ...asksAr },
  cs: { ...coreCs, ...moreCs, ...scalesCs, ...flowCs, ...asksCs },
  da: { ...coreDa, ...moreDa, ...scalesDa, ...flowDa, ...asksDa },
  de: { ...coreDe, ...moreDe, ...scalesDe, ...flowDe, ...asksDe },
  el: { ...coreEl, ...moreEl, ...scalesEl, ...flowEl, ...asksEl },
  en: { ...coreEn, ...moreEn, ...scalesEn, ...flowEn, ...asksEn },
  es: { ...coreEs, ...moreEs, ...scalesEs, ...flowEs, ...asksEs },
  fa: { ...coreFa, ...moreFa, ...scalesFa, ...flowFa, ...asksFa },
  fi: { ...coreFi, ...moreFi, ...scalesFi, ...flowFi, ...asksFi },
  fo: { ...coreFo, ...moreFo, ...scalesFo, ...flowFo, ...asksFo },
  fr: { ...coreFr, ...moreFr, ...scalesFr, ...flowFr, ...asksFr },
  he: { ...coreHe, ...moreHe, ...scalesHe, ...flowHe, ...asksHe },
  hu: { ...coreHu, ...moreHu, ...scalesHu, ...flowHu, ...asksHu },
  is: { ...coreIs, ...moreIs, ...scalesIs, ...flowIs, ...asksIs },
  it: { ...coreIt, ...moreIt, ...scalesIt, ...flowIt, ...asksIt },
  ja: { ...coreJa, ...moreJa, ...scalesJa, ...flowJa, ...asksJa },
  ko: { ...coreKo, ...moreKo, ...scalesKo, ...flowKo, ...asksKo },
  nb: { ...coreNb, ...moreNb, ...scalesNb, ...flowNb, ...asksNb },
  nl: { ...coreNl, ...moreNl, ...scalesNl, ...flowNl, ...asksNl },
  nn: { ...coreNn, ...moreNn, ...scalesNn, ...flowNn, ...asksNn },
  pl: { ...corePl, ...morePl, ...scalesPl, ...flowPl, ...asksPl },
  pt: { ...corePt, ...morePt, ...scalesPt, ...flowPt, ...asksPt },
  ro: { ...coreRo, ...moreRo, ...scalesRo, ...flowRo, ...asksRo },
  ru: { ...coreRu, ...moreRu, ...scalesRu, ...flowRu, ...asksRu },
  sv: { ...coreSv, ...moreSv, ...scalesSv, ...flowSv, ...asksSv },
  tr: { ...coreTr, ...moreTr, ...scalesTr, ...flowTr, ...asksTr },
  uk: { ...coreUk, ...moreUk, ...scalesUk, ...flowUk, ...asksUk },
  zh: { ...coreZh, ...moreZh, ...scalesZh, ...flowZh, ...asksZh },
  'zh-hant': { ...coreZhHant, ...moreZhHant, ...scalesZhHant, ...flowZhHant, ...asksZhHant },
};
