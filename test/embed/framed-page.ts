import type { FakeSurvey } from '../moment/fake-survey.js';

/** A page of its own in a frame, with the loader on it. */
export interface FramedPage {
  /** What was loaded, delivered, warned of and thrown, in order. */
  readonly log: string[];
  /** How often loading is still to fail. */
  failures: number;
  /** The same for what upgrades snippets. */
  snippetFailures: number;
  /** How often what upgrades snippets was loaded. */
  snippets: number;
  /** How the page is shown when the loader starts. */
  readonly visibility: DocumentVisibilityState;
  /** How many names the loader has added to the window. */
  keys: number;
  readonly document: Document;
  /** Starts the loader once more. */
  start(): void;
  /** Shows or hides the page. */
  turn(state: DocumentVisibilityState): void;
  /** Called by the loader when it has started. */
  started(): void;
  /** The only element that matches; a fake survey once that is defined. */
  one(selector: string): FakeSurvey;
  /** Waits until something holds. */
  until(holds: () => boolean): Promise<void>;
  /** Waits until everything has happened that happens by itself. */
  settled(): Promise<void>;
}

/** A tag of the loader that only carries what it says: the loader itself is a module here. */
export function loaderTag(attributes = ''): string {
  return `<script class="loader" type="text/plain" src="https://svar.example/dist/kundresa.js" ${attributes}></script>`;
}

/** Opens a page with the loader at its end, and waits until that has started. */
export async function open(
  markup: string,
  {
    failures = 0,
    snippetFailures = 0,
    visibility = 'visible',
    loader = '',
  }: Partial<FramedPage> & { loader?: string } = {},
): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  const started = new Promise<void>((resolve) => {
    Object.assign(frame, {
      page: pageIn(frame, { failures, snippetFailures, visibility, started: resolve }),
    });
  });
  const script = `<script type="module" src="/test/embed/fake-loader.ts${loader}"></script>`;
  frame.srcdoc = markup.includes('</body>')
    ? markup.replace('</body>', `${script}</body>`)
    : `<!doctype html><html lang="en"><title>page</title><body>${markup}${script}`;
  document.body.append(frame);
  await started;
  return (frame as HTMLIFrameElement & { page: FramedPage }).page;
}

function pageIn(
  frame: HTMLIFrameElement,
  settings: Pick<FramedPage, 'failures' | 'snippetFailures' | 'visibility' | 'started'>,
): FramedPage {
  const inside = (): Document => {
    if (!frame.contentDocument) throw new Error('The frame is gone.');
    return frame.contentDocument;
  };
  return {
    ...settings,
    log: [],
    snippets: 0,
    keys: 0,
    get document() {
      return inside();
    },
    start: () => undefined,
    turn: () => undefined,
    one(selector) {
      const found = Document.prototype.querySelectorAll.call(inside(), selector) as NodeListOf<FakeSurvey>;
      const [first] = found;
      if (!first || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
      return first;
    },
    async until(holds) {
      for (let frames = 0; frames < 300 && !doesHold(holds); frames++) await frameDrawn();
      if (!holds()) throw new Error(`It never held: ${holds.toString()}`);
    },
    async settled() {
      for (let frames = 0; frames < 5; frames++) await frameDrawn();
    },
  };
}

/** What is asked about may not be there yet. */
function doesHold(holds: () => boolean): boolean {
  try {
    return holds();
  } catch {
    return false;
  }
}

function frameDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
