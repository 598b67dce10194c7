import { expect } from '@open-wc/testing';
import { open, type FramedPage } from './framed-page.js';

afterEach(() => document.body.replaceChildren());

/** A page whose own snippet puts these commands in an array, as a tag manager does. */
function queued(...commands: unknown[]): string {
  return `<script>window.kundresa = window.kundresa || [];
    ${commands.map((command) => `kundresa.push(${JSON.stringify(command)});`).join('\n')}</script>`;
}

/** Puts one more command in the queue of a page. */
function push(page: FramedPage, command: unknown): void {
  const queue: unknown = Reflect.get(page.document.defaultView ?? {}, 'kundresa');
  (queue as unknown[]).push(command);
}

const insert = ['insert', 'nps', { stage: 'use', touchpoint: 'website', orderValue: 499, delay: '3' }];

describe('a queue', () => {
  it('has its commands run that were made before the loader came, and later ones at once', async () => {
    const page = await open(`<main></main>${queued(insert)}`);
    await page.until(() => page.one('nps-survey').joined);
    expect(page.one('body > nps-survey').getAttribute('stage')).to.equal('use');
    expect(page.one('nps-survey').getAttribute('order-value')).to.equal('499');
    push(page, ['insert', 'exit-poll', { into: 'main' }]);
    expect(page.one('main > exit-poll').parentElement?.localName).to.equal('main');
    expect(page.log).to.deep.equal(['load']);
  });

  it('asks once for a snippet that stands on the page twice', async () => {
    const page = await open(queued(insert) + queued(insert));
    await page.until(() => page.one('nps-survey').joined);
    push(page, insert);
    push(page, ['insert', 'nps', { touchpoint: 'checkout' }]);
    expect(page.document.querySelectorAll('nps-survey').length).to.equal(2);
  });

  it('may be a function that keeps what it is called with, before and after the loader', async () => {
    const stub = `window.kundresa = window.kundresa || function () { (kundresa.q = kundresa.q || []).push(arguments) };`;
    const page = await open(`<script>${stub} kundresa('insert', 'nps', { stage: 'use' });</script>`);
    await page.until(() => page.one('nps-survey').joined);
    const call: unknown = Reflect.get(page.document.defaultView ?? {}, 'kundresa');
    if (typeof call === 'function') call('insert', 'exit-poll');
    await page.until(() => page.one('exit-poll').joined);
  });

  it('opens and closes the surveys of a touchpoint or an id, also those whose code was not loaded', async () => {
    const page = await open(
      `<nps-survey placement="panel" trigger="manual" touchpoint="checkout"></nps-survey>${queued(['show', 'checkout'])}`,
    );
    await page.until(() => page.one('nps-survey').calls?.includes('show'));
    push(page, ['dismiss', 'nps']);
    push(page, ['dismiss', 'somewhere_else']);
    expect(page.one('nps-survey').calls.slice(-2)).to.deep.equal(['show', 'dismiss']);
  });

  it('tells what the visitor allows', async () => {
    const page = await open(`<nps-survey></nps-survey>${queued(['consent', { storage: true }])}`);
    await page.until(() => page.one('nps-survey').getAttribute('consent') === 'storage');
  });

  it('warns of what it does not know, and goes on', async () => {
    const page = await open(
      queued(['explode'], null, 7, ['insert', 'nps', { into: '#nowhere' }], ['insert', 'nps']),
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(page.log.filter((line) => line.startsWith('warn'))).to.deep.equal([
      'warn: Kundresa: the queue knows no “explode”. There are insert, show, dismiss and consent.',
      'warn: Kundresa: the queue knows no “undefined”. There are insert, show, dismiss and consent.',
      'warn: Kundresa: nothing on this page is “#nowhere”.',
    ]);
  });

  it('says of a command that lacks something what it takes', async () => {
    const page = await open(
      queued(
        ['insert'],
        ['insert', 'nps', { into: '#' }],
        ['show'],
        ['show', 'nowhere'],
        ['consent', 'yes'],
        ['insert', 'nps'],
      ),
    );
    await page.until(() => page.one('nps-survey').joined);
    expect(page.document.querySelectorAll('nps-survey').length).to.equal(1);
    expect(page.log.filter((line) => line.startsWith('warn'))).to.deep.equal([
      'warn: Kundresa: insert takes the name of a survey, such as “nps”.',
      'warn: Kundresa: nothing on this page is “#”.',
      'warn: Kundresa: no survey on this page has the touchpoint or the id “”.',
      'warn: Kundresa: no survey on this page has the touchpoint or the id “nowhere”.',
      'warn: Kundresa: consent takes what the visitor allows, such as {storage: true}.',
    ]);
  });

  it('that comes after the loader is taken by the copy that it brings along', async () => {
    const page = await open('<p>Hello</p>');
    Object.assign(page.document.defaultView ?? {}, { kundresa: [insert] });
    page.start();
    page.start();
    await page.until(() => page.one('nps-survey').joined);
  });

  it('is the page’s own: none is made, and what is none is left alone', async () => {
    for (const markup of ['<p>Hello</p>', '<a id="kundresa" href="/">Kundresa</a>']) {
      const page = await open(markup);
      await page.settled();
      expect(page.keys).to.equal(0);
      expect(page.log).to.deep.equal([]);
    }
  });
});
