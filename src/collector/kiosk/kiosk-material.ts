import { kioskWords } from '../../locales/kiosk/index.js';
import { locales } from '../../locales/index.js';
import { bestLanguage } from '../../survey/best-language.js';
import type { KioskLanguage, KioskPage } from '../../survey/kiosk-page.js';
import type { Words } from '../../survey/words.js';
import { wordsFor } from '../hosted/language.js';
import { readLink } from '../hosted/link.js';
import { surveyNamed, surveyNames, type OwnSurveys } from '../hosted/surveys.js';
import { ownVersion } from '../own-version.js';

/** Most languages that one kiosk offers: as many as fit below the question. */
const mostLanguages = 6;

/** What is asked for. */
export interface KioskRequest {
  /** Name of the survey. */
  name: string;
  query: URLSearchParams;
  acceptLanguage: string | undefined;
  own: OwnSurveys;
}

/** What the page of a kiosk brings along: the survey and the words, in each of its languages. */
export async function kioskMaterial({ name, query, acceptLanguage, own }: KioskRequest): Promise<KioskPage> {
  const problems: string[] = [];
  const wanted = languagesWanted(query, { acceptLanguage, problems });
  const languages = await Promise.all(
    wanted.map(async (words): Promise<KioskLanguage[]> => {
      const link = readLink(query);
      const definition = await surveyNamed(name, { words, link, privacyUrl: undefined, own });
      const kiosk = kioskWords[words.lang];
      return definition && kiosk ? [{ words, kiosk, definition }] : [];
    }),
  );
  if (languages.flat().length === 0) {
    problems.push(`There is no survey “${name}” here. There are: ${surveyNames(own).join(', ')}.`);
  }
  return { version: ownVersion(), languages: languages.flat(), problems };
}

interface Wanting {
  acceptLanguage: string | undefined;
  problems: string[];
}

/** The languages that the address names, else the one that the browser prefers. */
function languagesWanted(query: URLSearchParams, { acceptLanguage, problems }: Wanting): Required<Words>[] {
  const tags = (query.get('lang') ?? '')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (tags.length > mostLanguages) {
    problems.push(`lang=${tags.join(',')} names more than ${mostLanguages} languages. Name fewer.`);
  }
  const known = Object.keys(locales);
  const found = tags.slice(0, mostLanguages).flatMap((tag) => {
    const language = bestLanguage([tag], known);
    if (!language) problems.push(`lang=${tag} is not known. There are: ${known.join(', ')}.`);
    return language ?? [];
  });
  const words = [...new Set(found)].flatMap((language) => locales[language] ?? []);
  return words.length > 0 ? words : [wordsFor(undefined, acceptLanguage)];
}
