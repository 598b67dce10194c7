import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import { loadUsualWords } from '../locales/load-usual-words.js';
import { holds } from '../survey/condition.js';
import { knownSoFar } from '../survey/flow.js';
import type { SurveyDefinition } from '../survey/types.js';
import type * as LongerRun from './begin-run.js';
import { definitionFor, type Found } from './definition-for.js';
import { fieldStyles } from './field.styles.js';
import { hostOf } from './host-of.js';
import { isSpecial, spared } from './is-special.js';
import { common } from './kinds/common.js';
import { scaleStyles } from './kinds/scale.styles.js';
import { unseenStyles } from './kinds/unseen.styles.js';
import { voluntaryStyles } from './kinds/voluntary.styles.js';
import type { SurveyElement } from './survey-element.js';
import { SurveyRun } from './survey-run.js';
import type { SurveySource } from './survey-source.js';
import { warnOnce } from './warn-once.js';

const styles = [fieldStyles, scaleStyles, voluntaryStyles, unseenStyles];

/**
 * What an element is given to ask, with everything that asking it takes: kinds, words and looks are
 * there before its first page shows. Undefined, with a warning that says why, when there is nothing to
 * ask: then the element's own content stays. Everything that a plain `<nps-survey>` does without is
 * behind this one module.
 */
export async function anySurvey(element: SurveyElement): Promise<SurveySource | undefined> {
  try {
    return await sourceFor(element, await definitionFor(element));
  } catch (error) {
    warnOnce(`a survey cannot be asked. ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function sourceFor(element: SurveyElement, found: Found): Promise<SurveySource> {
  const { definition } = found;
  const [rare, longer] = await Promise.all([
    definition && usesRare(definition) ? import('./kinds/rare-kinds.js') : undefined,
    longerRun(element, definition),
  ]);
  if (definition && longer?.suitable(definition, element).pages.every(({ questions }) => !questions[0]))
    throw new Error('Nothing of it may be asked here.');
  const kinds: SurveySource['kinds'] = { ...common, ...rare?.rare };
  const looks = [...ownStyles(element), ...styles, ...(rare?.styles ?? []), ...(longer?.styles ?? [])];
  let isDressed = false;
  return {
    kinds,
    moreWords: async (lang) => ({
      ...rare?.english,
      ...longer?.english,
      ...(await loadUsualWords(lang)),
      ...(await element.moreWords?.(lang)),
    }),
    ownSurvey(words) {
      // Now that it is drawn, and no earlier: of many panels on a page few ever are.
      if (!isDressed) adoptStyles(element.renderRoot as ShadowRoot, looks);
      isDressed = true;
      const asked = definition ?? element.ownSurvey(words);
      return longer?.suitable(asked, element) ?? asked;
    },
    begin: (asked, state) =>
      longer?.beginRun(asked, state, { element, kinds }) ??
      new SurveyRun(asked, hostOf(asked, { element, kinds }), { state }),
    fits: (condition, { definition: asked, state }) => holds(condition, knownSoFar(asked, state)),
    ...(longer ? { said: longer.said, above: longer.above } : {}),
  };
}

/**
 * Fetches what a survey of few pages does without: variants, texts that repeat an answer, and what leaves
 * questions out; answers from the address or an earlier visit, and how far the visitor is. Without the
 * latter a survey is asked as well, so for them alone it never rejects.
 */
function longerRun(
  element: SurveyElement,
  definition?: SurveyDefinition,
): Promise<typeof LongerRun> | Promise<typeof LongerRun | undefined> | undefined {
  const { variants, pages = [] } = { ...definition };
  const load = (): Promise<typeof LongerRun> => import('./begin-run.js');
  if (
    variants ||
    element.matches(spared) ||
    JSON.stringify([definition, element.wording]).includes('{answer:')
  )
    return load();
  const isLonger =
    element.hasAttribute('consent') || pages.length > 2 || element.survey?.[64] || isSpecial(element);
  return isLonger ? load().catch(() => undefined) : undefined;
}

function usesRare({ pages }: SurveyDefinition): boolean {
  return pages.some(({ questions }) => questions.some(({ kind }) => !Object.hasOwn(common, kind)));
}

function ownStyles({ constructor }: SurveyElement): readonly CSSResult[] {
  return (constructor as typeof LitElement).elementStyles as CSSResult[];
}
