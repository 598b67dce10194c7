import { readySurveys } from '../../survey/ready/index.js';
import type { SurveyDefinition } from '../../survey/index.js';
import type { Journey } from '../../journey/index.js';
import { fewFilters } from '../../wire/report-parameters.js';
import type { CollectorContext } from '../context.js';
import { wordsFor } from '../hosted/language.js';
import { surveyNamed, type OwnSurveys } from '../hosted/surveys.js';
import { methodStatement, methodText } from '../method-statement.js';
import { Refused } from '../refused.js';
import { readScope } from '../scope-query.js';
import type { Store } from '../store/response-store.js';

export interface MethodOptions {
  store: Pick<Store, 'method'>;
  /** The operator's own surveys. */
  own: OwnSurveys;
  /** The journey that tags are resolved by. */
  journey: Journey;
  /** Groups with fewer responses than this are not shown. */
  hideUnder: number;
  /** Time zone that plain days are of. */
  timeZone: string;
  now: () => Date;
}

/** How figures came about: `?site=`, `?survey=`, `?stage=`, `?touchpoint=`, `?from=`, `?to=` and the filters of the report, as JSON or `?format=text`. */
export function method({ store, own, journey, hideUnder, timeZone, now }: MethodOptions) {
  return async (context: CollectorContext): Promise<Response> => {
    const scope = readScope(context.req.query(), { timeZone, others: ['format'] });
    if ((scope.filters?.length ?? 0) > fewFilters)
      throw new Refused('invalid', `At most ${fewFilters} filters go together: leave some out.`);
    const counts = await store.method({ scope, journey, hideUnder, timeZone });
    const ids = [...new Set(counts.surveys.map(({ survey }) => survey))].slice(0, 50);
    const found = await Promise.all(ids.map((id) => definitionOf(id, own)));
    const definitions = found.filter((definition) => definition !== undefined);
    const statement = methodStatement({ counts, scope, definitions, now: now() });
    if (context.req.query('format') !== 'text') return context.json(statement);
    context.header('Content-Disposition', 'attachment; filename="method.txt"');
    return context.text(methodText(statement));
  };
}

/** The wording of a survey, where this collector knows it. */
async function definitionOf(id: string, own: OwnSurveys): Promise<SurveyDefinition | undefined> {
  const mine = Object.values(own).find((definition) => definition.id === id);
  if (mine) return mine;
  const load = Object.hasOwn(readySurveys, id) ? readySurveys[id] : undefined;
  if (load) return Object.values(await load())[0];
  return surveyNamed(id, { words: wordsFor('en', undefined), link: {}, privacyUrl: undefined, own: {} });
}
