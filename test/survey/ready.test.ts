import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { defaultJourney } from '../../src/journey/index.js';
import { bandOf } from '../../src/survey/band.js';
import { begin, pageOf, step, type SurveyState } from '../../src/survey/flow.js';
import { answerKinds } from '../../src/survey/kinds/index.js';
import type { Given } from '../../src/survey/kinds/answer-kind.js';
import { stepsOf } from '../../src/survey/kinds/scale.js';
import { readySurvey, readySurveys } from '../../src/survey/ready/index.js';
import { responseSoFar } from '../../src/survey/response.js';
import type { Condition, Question, SurveyDefinition } from '../../src/survey/types.js';
import type { AnswerValue } from '../../src/wire/types.js';
import { surveyResponse } from '../../src/wire/schema.js';
import { optionsOf } from '../helpers/survey-texts.js';

const ids = Object.keys(readySurveys);
const loaded = await Promise.all(ids.map(async (id) => ({ id, module: await readySurveys[id]?.() })));
const surveys = loaded.flatMap(({ module }) => Object.values(module ?? {}));

/** Made from the attributes of an element; not data. */
const madeByElements = ['exit-poll', 'feedback', 'nps'];

/** What several surveys share. */
const shared = ['options', 'phrases', 'resolved'];

test('every file of a ready-made survey can be loaded by its id', () => {
  const files = readdirSync(new URL('../../src/survey/ready', import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !['index', ...madeByElements, ...shared].includes(name));
  assert.deepEqual([...ids].toSorted(), files.toSorted());
});

test('of that folder the package exports ready-made surveys and nothing else', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    exports: Readonly<Record<string, unknown>>;
  };
  const closed = Object.keys(exports).filter((path) => exports[path] === null);
  const inside = ['index', ...madeByElements, ...shared].map((name) => `./surveys/${name}`);
  assert.deepEqual(closed.toSorted(), inside.toSorted());
});

test('a ready-made survey is found by its id, and nothing else is', async () => {
  assert.equal((await readySurvey('findability'))?.id, 'findability');
  for (const id of ['no-such-survey', 'constructor', '__proto__', '']) {
    assert.equal(await readySurvey(id), undefined);
  }
});

test('every stage has a ready-made survey', () => {
  const covered = new Set(surveys.map(({ stage }) => stage));
  assert.deepEqual(
    defaultJourney.stages.filter(({ id }) => !covered.has(id)),
    [],
  );
});

test('every measure that touchpoints are compared by is asked somewhere', () => {
  const questions = surveys.flatMap(({ pages }) =>
    pages.flatMap((page): readonly Question[] => page.questions),
  );
  const asked = new Set(questions.map(({ measure }) => measure));
  for (const measure of compared) assert.ok(asked.has(measure), measure);
});

for (const { id, module } of loaded) {
  test(`${id}: its file exports one survey, named for its id`, () => {
    const [name, ...more] = Object.keys(module ?? {});
    assert.equal(
      name,
      id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    assert.deepEqual(more, []);
    assert.equal(module?.[name ?? '']?.id, id);
  });
}

for (const survey of surveys) describeSurvey(survey);

function describeSurvey(survey: SurveyDefinition): void {
  const { id, pages } = survey;
  const questions = pages.flatMap((page) => page.questions);

  test(`${id}: is plain JSON`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(survey)), survey);
  });

  test(`${id}: has an id, a version and a place in the journey`, () => {
    assert.match(id, /^[a-z0-9-]+$/);
    assert.equal(survey.version, 1);
    const touchpoint = defaultJourney.touchpoints.find((each) => each.id === survey.touchpoint);
    assert.ok(touchpoint, `${survey.touchpoint} is not a touchpoint`);
    assert.equal(survey.stage, touchpoint.stage);
  });

  test(`${id}: has at most four questions, with ids of their own`, () => {
    assert.ok(questions.length >= 1 && questions.length <= 4);
    for (const list of [questions, pages]) {
      const each = list.map((item) => item.id);
      assert.deepEqual([...new Set(each)], each);
      for (const one of each) assert.match(one, /^[a-z0-9_-]+$/);
    }
  });

  test(`${id}: every question whose answers are counted names its measure`, () => {
    const counted = questions.filter(({ kind }) => !['text', 'info', 'link'].includes(kind));
    assert.deepEqual(
      counted.filter(({ measure }) => !measure).map((question) => question.id),
      [],
    );
  });

  test(`${id}: no title leads to an answer`, () => {
    const asked = questions.flatMap(({ title, hint, wordings = [] }) =>
      [title, hint ?? '', ...wordings.map((wording) => wording.title)].flatMap((text) => Object.values(text)),
    );
    assert.deepEqual(
      asked.filter((words) => leading.test(words)),
      [],
    );
  });

  test(`${id}: options have ids of their own, and "other" and the like stay last`, () => {
    for (const options of questions.map(optionsOf)) {
      const each = options.map((option) => option.id);
      assert.deepEqual([...new Set(each)], each);
      const last = options.filter((option) => ['other', 'unsure', 'none'].includes(option.id));
      assert.deepEqual(
        options.filter(({ pinned }) => pinned),
        last,
      );
      assert.deepEqual(options.slice(options.length - last.length), last);
      for (const option of last) assert.equal(option.other ?? false, option.id === 'other');
    }
  });

  test(`${id}: conditions ask about answers that can be given before`, () => {
    pages.forEach((page, place) => {
      const before = pages.slice(0, place).flatMap((each) => each.questions);
      const wordings = page.questions.flatMap((question) => question.wordings ?? []);
      for (const wording of wordings) assertKnown(wording.if, before);
      for (const rule of page.next ?? []) assertKnown(rule.if, [...before, ...page.questions]);
    });
  });

  test(`${id}: rules lead forward to a page that exists, or to the end`, () => {
    pages.forEach(({ next = [] }, place) => {
      const later = pages.slice(place + 1).map((page) => page.id);
      for (const { to } of next) assert.ok(to === 'end' || later.includes(to), to);
    });
  });

  test(`${id}: every way through ends in a response that can be read`, () => {
    const reached = new Set<string>();
    for (let nth = -1; nth < 12; nth++) {
      const state = walk(survey, nth);
      for (const place of state.path) reached.add(pages[place]?.id ?? 'end');
      const response = responseSoFar({ definition: survey, state, kinds: answerKinds }, envelope);
      assert.equal(response.status, 'complete');
      assert.deepEqual(surveyResponse.parse(response), response);
    }
    assert.deepEqual([...reached].toSorted(), [...pages.map((page) => page.id), 'end'].toSorted());
  });
}

/** What the journey is measured by. */
const compared = ['recommend', 'satisfaction', 'ease', 'ease_site', 'clarity', 'next_step_clear'].concat([
  'findability',
  'first_impression',
  'expectation',
  'intent_to_return',
  'identity',
  'source',
  'reason',
]);

const envelope = {
  id: '7f0e0b5e-3b44-4c8e-9a55-0d4d3c3f6a01',
  revision: 1,
  channel: 'web',
  startedAt: '2026-11-21T10:00:00.000Z',
  answeredAt: '2026-11-21T10:00:05.000Z',
} as const;

/** Words that praise, blame or expect an answer. "Easy" is not among them: the effort score is defined by it. */
const leading = new RegExp(
  `(?<!\\p{L})(${[
    'amazing|awesome|great|excellent|wonderful|fantastic|perfect|love|loved|best|enjoy|enjoyed|delighted|happy',
    'terrible|awful|obviously|of course|surely|agree that|how (good|bad|easy|hard|difficult|much)',
    "(don|didn|isn|wasn|wouldn|aren)['’]t",
    'fantastisk\\p{L}*|underbar\\p{L}*|utmärkt\\p{L}*|perfekt\\p{L}*|toppen|älska\\p{L}*|bäst\\p{L}*|härlig\\p{L}*',
    'hemsk\\p{L}*|självklart|naturligtvis|visst|väl|(håller|instämmer) du( inte)? (med )?(om )?att',
    'hvor (bra|godt|dårlig\\p{L}*|nemt|let|lett|enkelt|svært|vanskelig|meget|mye)|selvfølgelig|(er|var|synes) du ikke',
    'loista\\p{L}*|erinomai\\p{L}*|upea\\p{L}*|tietenkin|varmasti|eikö\\p{L}*',
    'hur (bra|dålig\\p{L}*|lätt|enkelt|svårt|mycket)|(är|var|tycker|vill|håller) du inte',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Fails when a condition asks about a question or a value that is not among the questions. */
function assertKnown(condition: Condition, questions: readonly Question[]): void {
  if ('all' in condition) return condition.all.forEach((part) => assertKnown(part, questions));
  if ('any' in condition) return condition.any.forEach((part) => assertKnown(part, questions));
  if ('not' in condition) return assertKnown(condition.not, questions);
  if ('context' in condition) return;
  const asked = questions.find(({ id }) => id === condition.question);
  assert.ok(asked, `${condition.question} does not come before`);
  if ('band' in condition) {
    const bands = valuesOf(asked).map((value) => bandOf(asked, Number(value)));
    assert.ok(bands.includes(condition.band), `${condition.question} is never ${condition.band}`);
  }
  if (!('is' in condition)) return;
  const values = valuesOf(asked).flat();
  assert.ok(values.includes(condition.is), `${condition.question} is never ${String(condition.is)}`);
}

/** Goes through a survey and gives each question its nth value; for -1, only what is required. */
function walk(survey: SurveyDefinition, nth: number): SurveyState {
  let state = begin(7);
  for (let page = pageOf(survey, state); page; page = pageOf(survey, state)) {
    const given = page.questions.map((question) => [question.id, answerOf(question, nth)] as const);
    for (const question of page.questions) {
      const problem = answerKinds[question.kind].check(question, answerOf(question, nth));
      assert.equal(problem, undefined, `${question.id}: ${problem}`);
    }
    state = step(survey, state, { type: 'answer', answers: Object.fromEntries(given) });
    state = step(survey, state, { type: 'next' });
  }
  return state;
}

function answerOf(question: Question, nth: number): Given | undefined {
  const values = valuesOf(question);
  if (values.length === 0 || (nth < 0 && !question.required)) return undefined;
  const value = values[Math.max(nth, 0) % values.length];
  if (value === undefined) return undefined;
  const option = optionsOf(question).find(({ id }) => id === value);
  return option?.other ? { value, other: 'Something else' } : { value };
}

/** Values that can be given to a question: all of them, or an example where there is no end to them. */
function valuesOf(question: Question): readonly AnswerValue[] {
  switch (question.kind) {
    case 'nps':
      return oneTo(11).map((place) => place - 1);
    case 'csat':
    case 'csat4':
    case 'ces':
    case 'agree':
    case 'stars':
      return oneTo(stepsOf(question));
    case 'yes-no':
      return question.partly === false ? ['yes', 'no'] : ['yes', 'partly', 'no'];
    case 'thumbs':
      return ['up', 'down'];
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'choices':
      return question.options.map(({ id }) => [id]);
    case 'rank':
      return [question.options.map(({ id }) => id)];
    case 'matrix':
      return oneTo(5).map((value) => Object.fromEntries(question.items.map(({ id }) => [id, value])));
    case 'text':
      return ['A few words.'];
    case 'info':
    case 'link':
      return [];
    default:
      throw new Error(`No ready-made survey asks for a ${question.kind} yet: give an example of its value.`);
  }
}

function oneTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
