import { readDefinition } from '../survey/read-definition.js';
import type { SurveyDefinition } from '../survey/types.js';
import type { SurveyElement } from './survey-element.js';

/** What an element is to ask; without a definition its own survey. */
export interface Found {
  readonly definition: SurveyDefinition | undefined;
}

/**
 * Finds what an element is to ask. Of several definitions the first in this order holds: the property
 * `definition`; what `src` leads to; a child `<script type="application/json">`; the ready-made survey
 * that `survey` names. With none of them it is the element's own survey, unless there is an attribute
 * `src`, which says that it is not. Rejects with the reason when nothing can be asked.
 */
export async function definitionFor(element: SurveyElement): Promise<Found> {
  const { src, survey } = element;
  const given = givenTo(element);
  if (given !== undefined) return checked(typeof given === 'string' ? parsed(given) : given);
  if (src) return checked(await fetched(src, element));
  const ready = survey ? await import('../survey/ready/index.js') : undefined;
  const definition = ready && survey ? await ready.readySurvey(survey) : undefined;
  if (definition || src === null || src === undefined) return { definition };
  throw new Error(survey ? `There is no ready-made survey “${survey}”.` : 'Where is its definition?');
}

async function fetched(src: string, element: SurveyElement): Promise<unknown> {
  try {
    const { fetchDefinition } = await import('./fetch-definition.js');
    return await fetchDefinition(new URL(src, element.baseURI));
  } catch (error) {
    tryAgain(element);
    throw error;
  }
}

/** When there may be a network again, an element that could not fetch its survey looks for it anew. */
function tryAgain(element: SurveyElement): void {
  const over = new AbortController();
  const again = (): void => {
    over.abort();
    element.requestUpdate('src', over);
  };
  addEventListener('online', again, { signal: over.signal });
  addEventListener('pageshow', again, { signal: over.signal });
}

/** What the property or, where there is no address either, the child holds. */
function givenTo({ definition, src, children }: SurveyElement): unknown {
  if (definition || src) return definition;
  const script = [...children].find(
    (child) => child instanceof HTMLScriptElement && child.type === 'application/json',
  );
  return script?.textContent || undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`Its definition is not JSON. ${String(error)}`, { cause: error });
  }
}

async function checked(value: unknown): Promise<Found> {
  const definition = readDefinition(value);
  if (definition) return { definition };
  const { explainDefinition } = await import('../survey/explain-definition.js');
  throw new Error(`Its definition has to be mended:\n${explainDefinition(value).join('\n')}`);
}
