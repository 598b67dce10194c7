import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choiceIn } from '../../src/builder/choice.js';
import { isOwnPage, platforms, type Platform } from '../../src/builder/platforms.js';
import { snippetFor } from '../../src/builder/snippet/snippet-for.js';
import { startCollector, type CollectorProcess } from '../helpers/collector.js';
import { editors } from '../helpers/editors.js';
import { startFaultServer, type FaultServer } from '../helpers/fault-server.js';
import { startBrowser, type TestBrowser } from '../helpers/pages.js';

let browser: TestBrowser;
let collector: CollectorProcess;
let site: FaultServer;

before(async () => {
  [browser, collector, site] = await Promise.all([startBrowser(), startCollector(), startFaultServer()]);
  site.on('/favicon.ico', {});
});

after(async () => {
  await browser.close();
  await Promise.all([collector.stop(), site.close()]);
});

const asking: readonly Platform[] = platforms.filter((platform) => !isOwnPage(platform));

for (const { id, filter } of asking)
  for (const survey of ['nps', 'feedback', 'checkout-ease'])
    test(`the snippet of ${survey} for ${id} becomes the survey with its tags`, async () => {
      const choice = choiceIn(
        `https://builder.invalid/?where=${id}&survey=${survey}&stage=loyalty&touchpoint=churn`,
      );
      const made = snippetFor(choice, { collector: `${collector.origin}/`, language: 'en' });
      const page = await browser.newPage();
      const editor = editors.find(({ name }) => name === filter);
      const html = editor ? `${made.once}${await editor.let(made.code, page)}` : made.page;
      site.page('/', `<!doctype html><title>page</title>${html}`);
      await page.goto(site.origin);
      const element = page.locator(':is(nps-survey, feedback-tab)');
      await element.locator(':is([part~=card], [part~=tab])').first().waitFor();
      assert.deepEqual(
        [await element.getAttribute('stage'), await element.getAttribute('touchpoint')],
        ['loyalty', 'churn'],
      );
      assert.equal(await element.getAttribute('endpoint'), `${collector.origin}/responses`);
      await page.close();
    });

test('the frame for a place that takes nothing else asks, and is as high as the survey', async () => {
  const choice = choiceIn('https://builder.invalid/?where=frame&survey=nps&language=en');
  const made = snippetFor(choice, { collector: `${collector.origin}/`, language: 'en' });
  site.page('/', `<!doctype html><title>page</title>${made.page}`);
  const page = await browser.newPage();
  await page.goto(site.origin);
  await page.frameLocator('iframe').getByRole('radio', { name: '10', exact: true }).waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.style.height ?? '') !== '');
  await page.close();
});

test('a poll of one’s own asks its question with its options', async () => {
  const own = new URLSearchParams({ survey: 'exit-poll', question: 'Why?', options: 'Too dear; other=Else' });
  const made = snippetFor(choiceIn(`https://builder.invalid/?${own}`), {
    collector: `${collector.origin}/`,
    language: 'en',
  });
  site.page('/', `<!doctype html><html lang="en"><title>page</title>${made.page}`);
  const page = await browser.newPage();
  await page.goto(site.origin);
  await page.getByRole('radio', { name: 'Too dear' }).waitFor();
  await page.getByText('Why?').waitFor();
  await page.close();
});

test('links in mails and on paper lead to the page of the survey', async () => {
  for (const where of ['mail', 'print']) {
    const choice = choiceIn(`https://builder.invalid/?where=${where}`);
    const { code } = snippetFor(choice, { collector: `${collector.origin}/`, language: 'en' });
    const address = /https?:[^"\s]+/.exec(code)?.[0].replaceAll('&amp;', '&') ?? '';
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.equal(new URL(response.url).searchParams.get('touchpoint'), 'website');
  }
});

test('the page shows a survey that sends nothing, tries the collector and follows the keyboard', async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${collector.origin}/builder?lang=en`);
  const preview = page.frameLocator('iframe');
  await preview.getByRole('radio', { name: '9' }).check({ force: true });
  await preview.getByRole('button', { name: 'Save and continue' }).click();
  await preview.locator('nps-survey textarea').waitFor();
  assert.match(await (await fetch(`${collector.origin}/report`)).text(), /"tests":0/);

  await page.getByLabel('Place').focus();
  await page.keyboard.type('Drupal');
  await page.getByText('Scripts are stripped here').waitFor();
  assert.equal(new URL(page.url()).searchParams.get('where'), 'drupal');

  await page.getByRole('button', { name: 'Try now' }).press('Enter');
  await page.getByText('It works: the collector stored the trial.').waitFor();
  assert.match(await (await fetch(`${collector.origin}/report`)).text(), /"tests":1/);
  assert.deepEqual(said, []);
  await page.close();
});
