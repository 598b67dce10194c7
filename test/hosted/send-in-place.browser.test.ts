import { expect } from '@open-wc/testing';
import { discardForm, keepForm, waitingForms } from '../../src/hosted/form-outbox.js';

/** What the network makes of each post of a page, in turn; the last one is repeated. */
type Reply = { status: number; page?: string };

const further = '<title>Why?</title><main class="kundresa"><form><h1>Why?</h1></form></main>';

afterEach(async () => {
  document.body.replaceChildren();
  for (const form of await waitingForms()) await discardForm(form);
});

interface Opened {
  page: Document;
  posts: string[];
  window: Window;
}

/** Opens a hosted page in a frame, before a network that answers as it is told. */
async function opened(...replies: Reply[]): Promise<Opened> {
  const frame = document.createElement('iframe');
  frame.src = '/test/hosted/form.html';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const { contentWindow: window, contentDocument: page } = frame;
  if (!window || !page) throw new Error('The frame is not there.');
  const posts: string[] = [];
  Reflect.set(
    window,
    'XMLHttpRequest',
    class {
      status = 0;
      responseXML: Document | null = null;
      responseURL = `${location.origin}/test/hosted/form.html`;
      onloadend: () => void = () => undefined;
      open(): void {}
      getResponseHeader(): null {
        return null;
      }
      send(body: URLSearchParams): void {
        const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? { status: 0 };
        posts.push(String(body));
        this.status = reply.status;
        if (reply.page) this.responseXML = new DOMParser().parseFromString(reply.page, 'text/html');
        setTimeout(() => this.onloadend());
      }
    },
  );
  return { page, posts, window };
}

function press(page: Document, words: string): void {
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
}

/** Waits until the page says something. */
async function said(page: Document, words: string): Promise<void> {
  while (!page.body.innerText.includes(words)) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function emptied(): Promise<void> {
  while ((await waitingForms()).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('the script of a hosted page', () => {
  it('shows the page that comes back in place of the one that was sent, with the focus on its heading', async () => {
    const { page, posts } = await opened({ status: 200, page: further });
    page.querySelector<HTMLElement>('[name=score]')?.click();
    press(page, 'Next');
    await said(page, 'Why?');
    expect(posts).to.deep.equal(['_id=00000000-0000-4000-8000-000000000000&score=9']);
    expect(page.activeElement?.textContent).to.equal('Why?');
    expect(page.title).to.equal('Why?');
    await emptied();
  });

  it('keeps what it cannot send, and goes on when the network is back', async () => {
    const { page, posts, window } = await opened({ status: 0 }, { status: 200, page: further });
    page.querySelector<HTMLElement>('[name=score]')?.click();
    press(page, 'Next');
    await said(page, 'It is kept.');
    expect(page.querySelector<HTMLInputElement>('[name=score]')?.checked).to.equal(true);
    expect((await waitingForms()).map(({ fields }) => fields[1])).to.deep.equal([['score', '9']]);
    window.dispatchEvent(new Event('online'));
    await said(page, 'Why?');
    await emptied();
    expect(posts.length).to.equal(2);
  });

  it('takes a page that is not the collector’s for no answer', async () => {
    const { page } = await opened({ status: 200, page: '<main>Welcome to the hotel</main>' });
    press(page, 'Next');
    await said(page, 'It is kept.');
    expect((await waitingForms()).length).to.equal(1);
  });

  it('says that nothing is kept where there is no room for it', async () => {
    const { page, window } = await opened({ status: 0 });
    Reflect.set(window, 'indexedDB', undefined);
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    press(page, 'Next');
    await said(page, 'It is not kept.');
  });

  it('keeps nothing of a step back', async () => {
    const { page, posts } = await opened({ status: 200, page: further });
    press(page, 'Back');
    await said(page, 'Why?');
    expect(posts[0]).to.contain('_go=back');
    expect(await waitingForms()).to.deep.equal([]);
  });
});

describe('what waits on the device', () => {
  const first = { id: 'a', action: 'https://svar.example/s/nps', fields: [], at: 1 };

  it('is the latest page of each response', async () => {
    await keepForm(first);
    await keepForm({ ...first, at: 2 });
    await keepForm({ ...first, id: 'b' });
    expect((await waitingForms()).map(({ id, at }) => [id, at])).to.deep.equal([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('stays when an earlier page of it is answered', async () => {
    await keepForm({ ...first, at: 2 });
    await discardForm(first);
    expect((await waitingForms()).length).to.equal(1);
  });
});
