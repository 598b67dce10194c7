import type { SurveyResponse } from '../wire/types.js';
import { markNever } from './mark-never.js';
import { mark, type Outcome } from './marks.js';
import type { Rules } from './rule-of.js';
import { schedule } from './schedule.js';
import { passed, type Verdict } from './verdict.js';

export type { Outcome } from './marks.js';
export type { MomentEvent } from './moment-event.js';
export type { Rules } from './rule-of.js';
export type { Reason, Verdict } from './verdict.js';

/** Whom to ask what, and when: the rules of `docs/moment.md`, in the same words. */
export interface MomentOptions extends Rules {
  /** Id of the survey, under which it is remembered what became of it. */
  readonly survey: string;
  /** `storage` when the visitor allows the site to store things, `no-storage` when they do not. Default: nothing is stored but their own wish not to be asked again. */
  readonly consent?: 'storage' | 'no-storage';
  /** Several sites may share a collector. For the rule `check`. */
  readonly site?: string;
  /** For the rule `check`. */
  readonly touchpoint?: string;
  /** A trial: quiet periods and sampling do not hold. */
  readonly test?: boolean;
}

/** The right moment of one survey, for an interface of one's own. */
export interface Moment {
  /**
   * Waits for the moment. Passed: show the survey now. Otherwise it says why it is not asked; undefined
   * after `stop()`. From when it has passed the survey counts as ignored, until `mark` says otherwise.
   */
  come(): Promise<Verdict | undefined>;
  /** Says what became of the survey, so that it stays away; it is no longer on screen. */
  mark(outcome: Outcome): void;
  /** The visitor asks not to be asked again: no survey of the site comes any more. */
  never(): void;
  /** The response with how its respondents were chosen, and whether it is a trial. Send this one. */
  tagged(response: SurveyResponse): SurveyResponse;
  /** Ends the wait, and everything that it began. */
  stop(): void;
}

/**
 * When to ask and whom, without an element: for those who bring their own interface. Takes turns with
 * the elements of the page: one at a time.
 *
 * ```ts
 * const moment = createMoment({ survey: 'nps', trigger: 'scroll:60', sample: '10%' });
 * const verdict = await moment.come();
 * if (verdict?.passed) showMyOwn({ onClose: () => moment.mark('dismissed') });
 * ```
 */
export function createMoment({ survey, consent, site, touchpoint, test, ...rules }: MomentOptions): Moment {
  const end = new AbortController();
  let isOpen = false;
  let verdict: Verdict | undefined;
  const asking = standIn({ survey, consent, site, touchpoint, test: test ? '' : undefined });
  Object.assign(asking, { moment: rules, show: () => (isOpen = true), hide: () => undefined });
  // It is in nobody's way on the page, and on screen while the interface is.
  Object.defineProperties(asking, { isOpen: { get: () => isOpen }, isConnected: { get: () => isOpen } });
  asking.addEventListener('survey-moment', (event) => {
    if (event instanceof CustomEvent) verdict = event.detail;
  });
  answerDoctor(asking, end.signal);

  return {
    async come() {
      await schedule(asking, end.signal);
      if (isOpen) mark(asking, 'ignored');
      if (isOpen) return passed;
      return end.signal.aborted || verdict?.passed ? undefined : verdict;
    },
    mark(outcome) {
      isOpen = outcome === 'ignored' && isOpen;
      mark(asking, outcome);
    },
    never() {
      isOpen = false;
      markNever(asking);
    },
    tagged(response) {
      const copy = { ...response };
      asking.dispatchEvent(Object.assign(new Event('survey-send'), { response: copy }));
      return copy;
    },
    stop: () => end.abort(),
  };
}

/** Tells whoever explains the surveys of the page that there is this one as well, until it has ended. */
function answerDoctor(asking: Element, signal: AbortSignal): void {
  globalThis.addEventListener?.(
    'survey-doctor',
    (event) => {
      if (event instanceof CustomEvent && Array.isArray(event.detail)) event.detail.push(asking);
    },
    { signal },
  );
}

/** A panel that nobody sees, for the attributes that rules are read from. */
function standIn(attributes: Readonly<Record<string, string | undefined>>): HTMLElement {
  const element = document.createElement('kundresa-moment');
  for (const [name, value] of Object.entries({ placement: 'panel', ...attributes }))
    if (value !== undefined) element.setAttribute(name, value);
  return element;
}
