import { expect } from '@open-wc/testing';
import { collectorOf } from '../../src/embed/collector-of.js';
import { fitFrame } from '../../src/embed/fit-frame.js';

afterEach(() => document.body.replaceChildren());

/** The collector of these frames is the server of the tests, which has no such page. */
const script = Object.assign(document.createElement('script'), {
  src: '/dist/kundresa.js',
  type: 'text/plain',
});
const collector = collectorOf(script);

function frameTo(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  fitFrame(frame, collector);
  return frame;
}

interface Told {
  frame: HTMLIFrameElement;
  data?: unknown;
  origin?: string;
  source?: Window | null;
}

/** What the browser does when the page in the frame tells its height. */
function tell({ frame, data = { type: 'kundresa:height', height: 412 }, origin, source }: Told): string {
  const from = source === undefined ? frame.contentWindow : source;
  dispatchEvent(new MessageEvent('message', { source: from, origin: origin ?? location.origin, data }));
  return frame.style.height;
}

describe('a frame', () => {
  it('gets the height that the survey in it tells', () => {
    expect(tell({ frame: frameTo('/frame/nps?stage=use') })).to.equal('412px');
  });

  it('is asked for its height, also when it had told before anybody listened', async () => {
    const frame = frameTo('/frame/nps');
    const asked = new Promise((resolve) =>
      frame.contentWindow?.addEventListener('message', ({ data }) => resolve(data)),
    );
    fitFrame(frame, collector);
    document.body.append(frame.cloneNode());
    expect(await asked).to.deep.equal({ type: 'kundresa:ask' });
  });

  it('is never lower nor higher than within reason', () => {
    const frame = frameTo('/frame/nps');
    const heights = [0, -5, 3.2, 41.5, 4001, 1e9].map((height) =>
      tell({ frame, data: { type: 'kundresa:height', height } }),
    );
    expect(heights).to.deep.equal(['40px', '40px', '40px', '42px', '4000px', '4000px']);
  });

  it('keeps its height whatever else it is told', () => {
    const frame = frameTo('/frame/nps');
    const others = [
      null,
      'x',
      7,
      [],
      {},
      { height: 300 },
      { type: 'kundresa:height' },
      { type: 'resize', height: 300 },
    ];
    const heights = ['300', '300px', Number.NaN, Infinity, null, {}].map((height) => ({
      type: 'kundresa:height',
      height,
    }));
    for (const data of [...others, ...heights]) expect(tell({ frame, data })).to.equal('');
  });

  it('hears nobody but the page in it', () => {
    const [frame, other] = [frameTo('/frame/nps'), frameTo('/frame/exit-poll')];
    expect(tell({ frame, source: other.contentWindow })).to.equal('');
    expect(other.style.height).to.equal('412px');
    for (const source of [window, null]) expect(tell({ frame, source })).to.equal('');
    expect(tell({ frame, origin: 'https://evil.example' })).to.equal('');
    expect(tell({ frame, origin: 'null' })).to.equal('');
  });

  it('that leads elsewhere is left alone', () => {
    for (const src of [
      'https://evil.example/frame/nps',
      '/frames/nps',
      '/frame/',
      '/frame/nps/thanks',
      'about:blank',
    ])
      expect(tell({ frame: frameTo(src), origin: new URL(src, location.href).origin })).to.equal('');
  });
});
