import { expect } from '@open-wc/testing';
import { PolledReport } from '../../src/board/polled-report.js';
import { report } from './report-samples.js';

/** The address that a board at `search` asks for, with all else as it is in a browser. */
async function askedAt(search: string): Promise<string> {
  const before = location.href;
  history.replaceState(null, '', new URL(search, before));
  let asked = '';
  const source = new PolledReport({
    fetch: (address) => {
      asked = new Request(address).url;
      return Promise.resolve(Response.json(report()));
    },
  });
  history.replaceState(null, '', before);
  await new Promise<void>((resolve) => {
    const stop = source.watch(() => {
      stop();
      resolve();
    });
  });
  return asked;
}

describe('the polled report in a browser', () => {
  it('is the one beside the page', async () => {
    expect(await askedAt('/kundresa/board?lang=sv')).to.equal(`${location.origin}/kundresa/report`);
  });

  it('is of the site in the address of the page', async () => {
    expect(await askedAt('/board?site=shop.example')).to.equal(`${location.origin}/report?site=shop.example`);
  });
});
