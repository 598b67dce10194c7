import { step, type SurveyState } from '../../survey/index.js';
import { hiddenPrefix, type FilledForm } from './filled-form.js';

/**
 * When a form was sent. The script of the page says how many seconds one waited on the device while the
 * collector was out of reach; without it, now.
 */
export function sentAt(fields: URLSearchParams, now: Date): Date {
  return new Date(now.getTime() - waitedIn(fields) * 1000);
}

/** Whether a form waited, so that whoever sent it may be gone and mend nothing any more. */
export function isLate(fields: URLSearchParams): boolean {
  return waitedIn(fields) > 0;
}

/** The form a page further with what is right, where something is not. */
export function withoutWrong({ problems, ...form }: FilledForm): FilledForm {
  const right = Object.entries(form.state.answers).filter(([question]) => !problems.has(question));
  const state: SurveyState = { ...form.state, answers: Object.fromEntries(right) };
  return { ...form, problems, state: step(form.definition, state, { type: 'next' }) };
}

function waitedIn(fields: URLSearchParams): number {
  const seconds = fields.get(`${hiddenPrefix}waited`) ?? '';
  return /^\d{1,9}$/.test(seconds) ? Number(seconds) : 0;
}
