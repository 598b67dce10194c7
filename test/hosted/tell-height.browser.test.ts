import { expect } from '@open-wc/testing';

afterEach(() => document.body.replaceChildren());

interface Told {
  type: string;
  height: number;
}

/** Frames a page with the script of the hosted pages, and something on it that is 300 px high. */
function framed(query = ''): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `/test/hosted/framed.html${query}`;
  document.body.append(frame);
  return frame;
}

/** The next height that the page in a frame tells. */
function told(frame: HTMLIFrameElement): Promise<Told> {
  return new Promise((resolve) => {
    addEventListener('message', function hear({ source, data }) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data as Told);
    });
  });
}

describe('a framed survey', () => {
  it('tells the page around it how high it is, and again when that changes', async () => {
    const frame = framed();
    expect(await told(frame)).to.deep.equal({ type: 'kundresa:height', height: 300 });
    frame.contentDocument?.querySelector('main')?.classList.add('higher');
    expect((await told(frame)).height).to.equal(451);
  });

  it('tells it again when asked', async () => {
    const frame = framed();
    await told(frame);
    frame.contentWindow?.postMessage({ type: 'kundresa:ask' }, '*');
    expect((await told(frame)).height).to.equal(300);
  });

  it('tells nobody when its address names another origin than the browser or the asker is', async () => {
    const frame = framed('?origin=https://evil.example');
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const heard: unknown[] = [];
    addEventListener('message', ({ source, data }) => source === frame.contentWindow && heard.push(data));
    const asked = new Promise((resolve) => frame.contentWindow?.addEventListener('message', resolve));
    frame.contentWindow?.postMessage({ type: 'kundresa:ask' }, '*');
    await asked;
    const after = new Promise((resolve) => addEventListener('message', resolve));
    postMessage('after what the frame told', '*');
    await after;
    // Where the browser itself names the page around it, the address has no say.
    expect(heard.length > 0).to.equal(location.ancestorOrigins !== undefined);
  });
});
