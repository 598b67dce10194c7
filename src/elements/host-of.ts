import { byRules } from '../survey/flow.js';
import { present } from '../survey/present.js';
import type { SurveyDefinition } from '../survey/types.js';
import type { Follow } from '../survey/walk.js';
import type { SurveyElement } from './survey-element.js';
import type { RunHost } from './survey-run.js';

export interface HostOptions extends Pick<RunHost, 'kinds'> {
  readonly element: SurveyElement;
  readonly variant?: string | undefined;
  /** What leads on. Default: the rules of the pages. */
  readonly follow?: Follow;
}

/** An element as the run of a survey from elsewhere sees it: with all kinds, and the tags that the definition brings. */
export function hostOf(
  { stage, touchpoint }: SurveyDefinition,
  { element, kinds, variant, follow = byRules }: HostOptions,
): RunHost {
  return {
    kinds,
    follow,
    get client() {
      return element.client;
    },
    tags() {
      const tags = { ...present({ stage, touchpoint }), ...element.tags() };
      return variant ? { ...tags, context: { ...tags.context, variant } } : tags;
    },
    tell: (type, fields) => element.tell(type, fields),
    requestUpdate: () => element.requestUpdate(),
    focusInside: () => element.focusInside(),
  };
}
