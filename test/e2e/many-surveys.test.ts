import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { loader } from '../helpers/visitor.js';
import { startWeb, type Web } from '../helpers/web.js';

let web: Web;

before(async () => (web = await startWeb()));
after(() => web.close());

/** Counts what the page's scripts listen to on the window and the document, and notes what moves. */
const watching = `
  document.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (document.moved += value)))
    .observe({ type: 'layout-shift', buffered: true });
  document.listening = 0;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { signal } = Object(options);
    if ((this === window || this === document) && signal && !signal.aborted) {
      document.listening++;
      addEventListener.call(signal, 'abort', () => document.listening--);
    }
    return addEventListener.call(this, type, listener, options);
  };`;

test('fifty surveys that wait on one page move nothing, and listen to nothing once they are gone', async () => {
  const site = web.newSite();
  const triggers = [
    'scroll:90',
    'click:.never',
    'exit',
    'idle:600',
    'return:60',
    'event:never',
    'seen:.never',
  ];
  const panels = Array.from(
    { length: 50 },
    (_, index) =>
      `<nps-survey survey="s${index}" placement="panel" trigger="${triggers[index % triggers.length]} delay:600" pages="/*" sample="100%" endpoint="${site.endpoint}"></nps-survey>`,
  );
  const text = '<p>Something to read.</p>'.repeat(200);
  const { page } = await site.open(`${text}${panels.join('')}${loader}`, { before: watching });
  await page.waitForLoadState('networkidle');
  const armed = await page.evaluate<number>('document.listening');
  assert.ok(armed > 50, `${armed} listen`);
  await page.evaluate(`document.querySelectorAll('nps-survey').forEach((survey) => survey.remove())`);
  await page.waitForFunction('document.listening < 10');
  assert.equal(await page.evaluate('document.moved'), 0);
  const left = await page.evaluate<number>('document.listening');
  // What the loader itself listens to: its own connect event, until the moment was fetched.
  assert.ok(left <= 1, `${left} still listen`);
  assert.deepEqual(await web.closePages(), []);
});

/** Tells tasks apart: every timer that fires begins one, and each survey says in which it joined the page and was drawn. */
const counting = `
  let task = 0;
  const { setTimeout } = window;
  window.setTimeout = (act, ...rest) => setTimeout(() => { task += 1; act(); }, ...rest);
  document.tasks = { 'survey-connect': [], 'survey-shown': [] };
  for (const type of Object.keys(document.tasks))
    addEventListener(type, () => document.tasks[type].push(task));
  document.shifts = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) document.shifts += value; })
    .observe({ type: 'layout-shift', buffered: true });
  document.long = [];
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) document.long.push(duration); })
    .observe({ type: 'longtask', buffered: true });`;

/** What is counted of a page once so many surveys are drawn, at a quarter of the machine's speed. */
async function drawn(tags: readonly string[]): Promise<{
  readonly tasks: Readonly<Record<'survey-connect' | 'survey-shown', readonly number[]>>;
  readonly shifts: number;
  readonly long: readonly number[];
}> {
  const site = web.newSite();
  const style =
    '<style>nps-survey { display: block; min-block-size: 20rem; --kundresa-height: 20rem; }</style>';
  const { page } = await site.open(style, { before: counting });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(
    (html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    },
    tags.map((tag) => `<nps-survey ${tag} endpoint="${site.endpoint}">Ask us.</nps-survey>`).join('') +
      loader,
  );
  await page.waitForFunction(
    (all) => Reflect.get(document, 'tasks')['survey-shown'].length === all,
    tags.length,
    {
      timeout: 60_000,
    },
  );
  return page.evaluate('({ tasks: document.tasks, shifts: document.shifts, long: document.long })');
}

for (const [what, given] of [
  ['of the elements\u2019 own', ''],
  ['that are named', 'survey="web-experience-'],
] as const)
  test(`fifty surveys ${what} that stand on one page are drawn at most two in a task, and move nothing`, async (context) => {
    const tags = Array.from({ length: 50 }, (_, index) =>
      given ? `${given}${index}"` : `touchpoint="t${index}"`,
    );
    const { tasks, shifts, long } = await drawn(tags);
    const drawnIn = tasks['survey-shown'];
    assert.equal(drawnIn.length, 50);
    assert.ok(
      drawnIn.every((task, index) => drawnIn[index + 2] !== task),
      drawnIn.join(' '),
    );
    assert.equal(shifts, 0);
    context.diagnostic(`long tasks, in ms: ${long.map(Math.round).join(', ')}`);
  });

test('a survey that is alone on its page is drawn in the task in which it joins it', async () => {
  const { tasks } = await drawn(['touchpoint="website"']);
  assert.deepEqual(tasks['survey-shown'], tasks['survey-connect']);
});
