import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expectNoViolations } from '../helpers/axe.js';
import { onlyIn } from '../helpers/engine.js';
import { now, shown } from './board-fixture.js';
import { fullReport } from './report-samples.js';

/** Where the stations of the map are: their headings' corners. */
const stations = (board: Element): DOMRect[] =>
  [...board.querySelectorAll('.stage > h3')].map((heading) => heading.getBoundingClientRect());

async function textSizeAt(width: number): Promise<number> {
  await setViewport({ width, height: 900 });
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

const inOrder = (numbers: number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

onlyIn(['chromium', 'firefox'], 'setViewport', () => {
  describe('journey-board on a screen', () => {
    afterEach(() => setViewport({ width: 1280, height: 900 }));

    for (const width of [320, 768, 1280, 2560]) {
      for (const language of ['en', 'sv'] as const) {
        it(`is no wider than ${width} pixels, in ${language}`, async () => {
          await setViewport({ width, height: 900 });
          const { give } = await shown(fullReport(), language);
          await give({ state: 'unreachable', status: 502 });
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        });
      }
    }

    it('is a line across a wide screen', async () => {
      await setViewport({ width: 1280, height: 900 });
      const { board } = await shown(fullReport());
      const places = stations(board);
      expect(new Set(places.map(({ top }) => Math.round(top))).size).to.equal(1);
      expect(inOrder(places.map(({ left }) => left))).to.equal(true);
    });

    it('is a line down a phone', async () => {
      await setViewport({ width: 320, height: 640 });
      const { board } = await shown(fullReport());
      const places = stations(board);
      expect(new Set(places.map(({ left }) => Math.round(left))).size).to.equal(1);
      expect(inOrder(places.map(({ top }) => top))).to.equal(true);
    });

    it('has larger text on a wall screen', async () => {
      await shown(fullReport());
      expect(await textSizeAt(2560)).to.be.above(1.4 * (await textSizeAt(1280)));
    });

    it('is accessible while it shows old numbers on a phone', async () => {
      await setViewport({ width: 320, height: 640 });
      const { board, give } = await shown({ state: 'report', report: fullReport(), at: now - 60_000 });
      await give({ state: 'unreachable', status: null });
      await expectNoViolations(board);
    });
  });
});

onlyIn('chromium', 'emulateMedia', () => {
  describe('journey-board', () => {
    afterEach(() => emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', media: 'screen' }));

    it('is accessible in the dark', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const { board } = await shown(fullReport());
      expect(getComputedStyle(document.body).backgroundColor).to.equal('rgb(20, 22, 26)');
      await expectNoViolations(board);
    });

    it('prints no buttons and no links to other languages', async () => {
      await emulateMedia({ media: 'print' });
      const { board } = await shown(fullReport());
      const nav = board.querySelector('nav');
      expect(nav && getComputedStyle(nav).display).to.equal('none');
    });
  });
});
