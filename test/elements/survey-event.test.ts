import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Delivery } from '../../src/client/types.js';
import type { SurveyEventMap } from '../../src/elements/survey-event.js';
import type { MomentEvent } from '../../src/define/nps-survey.js';
import type { Verdict } from '../../src/moment/verdict.js';
import type { SurveyResponse } from '../../src/wire/types.js';

type Heard<Map, Type extends keyof Map> = Map[Type];

test('an event is typed by its name where it is heard: on elements, the document and the window', () => {
  // Checked by the compiler: each line is an error where a type is missing.
  const check = (element: HTMLElement): void => {
    element.addEventListener('survey-send', ({ survey, response }) => told(survey, response.answers));
    document.addEventListener('survey-complete', ({ survey, response }) => told(survey, response.id));
    window.addEventListener('survey-delivery', ({ survey, delivery }) => told(survey, delivery.state));
    addEventListener('survey-connect', ({ survey, signal }) => told(survey, signal.aborted));
    addEventListener('survey-moment', ({ survey, detail }) => told(survey, detail.passed || detail.reason));
    for (const type of ['survey-show', 'survey-shown', 'survey-start', 'survey-dismiss'] as const)
      document.addEventListener(type, ({ survey }) => told(survey, type));
  };
  assert.equal(typeof check, 'function');
});

test('what surely comes with an event is not optional in its type', () => {
  const carried = (
    send: SurveyEventMap['survey-send'],
    delivery: Heard<WindowEventMap, 'survey-delivery'>,
    moment: MomentEvent,
  ): [string, SurveyResponse, Delivery, Verdict] => [
    send.survey,
    send.response,
    delivery.delivery,
    moment.detail,
  ];
  assert.equal(typeof carried, 'function');
});

function told(survey: string, about: unknown): void {
  assert.ok(survey, String(about));
}
