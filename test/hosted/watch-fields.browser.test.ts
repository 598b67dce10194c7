import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../helpers/axe.js';

afterEach(() => document.body.replaceChildren());

/** Opens a hosted page with fields for free text in a frame, and says what it has fetched. */
async function opened(): Promise<{ page: Document; hasFetched: (file: string) => boolean }> {
  const frame = document.createElement('iframe');
  frame.title = 'A survey';
  frame.src = '/test/hosted/texts.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const { contentDocument: page, contentWindow: window } = frame;
  if (!page || !window) throw new Error('The frame is not there.');
  const hasFetched = (file: string): boolean =>
    window.performance.getEntriesByType('resource').some(({ name }) => name.includes(file));
  return { page, hasFetched };
}

function write(page: Document, { name, text }: { name: string; text: string }): Field {
  const field = page.querySelector<Field>(`[name="${name}"]`);
  if (!field) throw new Error(`There is no ${name}.`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return field;
}

type Field = HTMLTextAreaElement | HTMLInputElement;

function warningOf(field: Field): string {
  const described = field.getAttribute('aria-describedby') ?? '';
  return field.ownerDocument.getElementById(described)?.textContent ?? '';
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a free text on a hosted page', () => {
  for (const [typed, warning] of [
    ['Skriv till kim@shop.example', 'en e-postadress'],
    ['Ring 070-123 45 67', 'ett telefonnummer'],
    ['Jag är 811228-9874', 'ett personnummer'],
    ['Kort 4111 1111 1111 1111', 'ett kortnummer'],
    ['SE45 5000 0000 0583 9825 7466', 'ett kontonummer'],
    ['kim@shop.example eller 070-123 45 67', 'en e-postadress och ett telefonnummer'],
  ] as const)
    it(`that holds “${typed}” is warned of in the page’s language, and stays as it is`, async () => {
      const { page } = await opened();
      const field = write(page, { name: 'why', text: typed });
      await until(() => warningOf(field) !== '');
      expect(warningOf(field)).to.equal(`Det här ser ut som ${warning}. Skriv hellre utan personuppgifter.`);
      expect(field.value).to.equal(typed);
      await expectNoViolations(document.body);
    });

  it('beside an option is warned of below it alone, and no longer when it is gone', async () => {
    const { page } = await opened();
    const other = write(page, { name: 'from.other', text: 'kim@shop.example' });
    await until(() => warningOf(other) !== '');
    expect(page.getElementById('why-personal')?.textContent).to.equal('');
    write(page, { name: 'from.other', text: 'Kim' });
    await until(() => warningOf(other) === '');
  });

  it('is said once while more is written', async () => {
    const { page } = await opened();
    const field = write(page, { name: 'why', text: 'kim@shop.example' });
    await until(() => warningOf(field) !== '');
    const changes: MutationRecord[] = [];
    const region = page.getElementById('why-personal');
    if (!region) throw new Error('There is no warning.');
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    write(page, { name: 'why', text: 'kim@shop.example, that is me' });
    // Comes after the warning above, as both wait for the same file.
    const other = write(page, { name: 'from.other', text: 'kim@shop.example' });
    await until(() => warningOf(other) !== '');
    expect([...changes, ...watch.takeRecords()]).to.have.length(0);
  });

  it('is what the finder is fetched for, and an address that is asked for is not', async () => {
    const { page, hasFetched } = await opened();
    write(page, { name: 'contact.email', text: 'kim@shop.example' });
    expect(hasFetched('warn-in-field')).to.equal(false);
    const field = write(page, { name: 'why', text: 'kim@shop.example' });
    await until(() => warningOf(field) !== '');
    expect(hasFetched('warn-in-field')).to.equal(true);
  });

  it('of a page that came in place is warned of too', async () => {
    const { page } = await opened();
    const main = page.querySelector('main');
    if (!main) throw new Error('There is no page.');
    main.replaceWith(main.cloneNode(true));
    const field = write(page, { name: 'why', text: 'kim@shop.example' });
    await until(() => warningOf(field) !== '');
  });
});
