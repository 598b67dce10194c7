import { expect, fixture, html } from '@open-wc/testing';
import { SnippetBuilder } from '../../src/builder/snippet-builder.js';
import type { Language } from '../../src/builder/words/index.js';
import { expectNoViolations } from '../helpers/axe.js';

customElements.define('snippet-builder', SnippetBuilder);

const styled = Promise.all(
  ['board/look', 'builder/builder'].map(
    (name) =>
      new Promise((resolve, reject) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/src/${name}.css`;
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
        document.head.append(link);
      }),
  ),
);

const start = location.href;

async function shown(language: Language, query = ''): Promise<SnippetBuilder> {
  await styled;
  const url = new URL(start);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  return fixture<SnippetBuilder>(
    html`<snippet-builder .language=${language} .collector=${'https://svar.example/'}></snippet-builder>`,
  );
}

/** Chooses in a field as a reader does. */
async function choose(builder: SnippetBuilder, name: string, value: string): Promise<void> {
  const field = builder.querySelector<HTMLSelectElement | HTMLInputElement>(`#${name}`);
  if (!field) throw new Error(`There is no field ${name}.`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await builder.updateComplete;
}

describe('the snippet builder', () => {
  after(() => history.replaceState(null, '', start));

  for (const language of ['sv', 'en'] as const)
    for (const query of [
      '',
      'where=print',
      'where=frame&survey=exit-poll',
      'where=tag-manager-queue',
      'where=drupal&placement=panel&accent=%23ffcc00&trigger=scroll',
    ])
      it(`is accessible in ${language}, ${query || 'as it opens'}`, async () => {
        const builder = await shown(language, query);
        expect(document.documentElement.lang).to.equal(language);
        await expectNoViolations(builder, { iframes: false });
      });

  it('shows the snippet for another place, and keeps the choice in the address', async () => {
    const builder = await shown('en');
    await choose(builder, 'place', 'joomla');
    expect(builder.textContent).to.contain('data-survey="nps"');
    expect(new URL(location.href).searchParams.get('where')).to.equal('joomla');
  });

  it('brings the stage and touchpoint of another survey', async () => {
    const builder = await shown('en');
    await choose(builder, 'survey', 'delivery');
    expect(builder.querySelector<HTMLSelectElement>('#touchpoint')?.value).to.equal('delivery');
  });

  it('says what is wrong with an address of a collector, and keeps the last good one', async () => {
    const builder = await shown('en');
    await choose(builder, 'collector', 'ftp://x');
    expect(builder.querySelector('#collector')?.getAttribute('aria-invalid')).to.equal('true');
    expect(builder.collector).to.equal('https://svar.example/');
  });

  it('warns of a colour that is hard to see', async () => {
    const builder = await shown('en', 'accent=%23ffcc00');
    expect(builder.textContent).to.contain('hard to see on a light background: 1.5 to 1');
  });

  it('says what came of a try', async () => {
    const builder = await shown('en');
    builder.tryOut = () => Promise.resolve({ state: 'unreadable', detail: '', openTo: undefined });
    const button = [...builder.querySelectorAll('button')].find((each) => each.innerText === 'Try now');
    button?.click();
    await Promise.resolve();
    await builder.updateComplete;
    expect(builder.textContent).to.contain('(CORS)');
  });
});
