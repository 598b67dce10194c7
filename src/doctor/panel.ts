import { draw, type Report } from './draw.js';
import { sheet } from './sheet.js';
import { tag } from './tag.js';
import type { DoctorWords } from './words/index.js';

/** The doctor's panel on the page. */
export interface Panel {
  /** An element whose colours can be computed. */
  readonly probe: HTMLElement;
  /** Shows a report; what is open and where focus is stays as it was. */
  show(report: Report): void;
}

/** What the panel is made with. */
export interface PanelOptions {
  readonly words: DoctorWords;
  /** Pressed: look at everything again. */
  readonly again: () => void;
  /** Closed, by its button or Escape. */
  readonly closed: () => void;
  /** Takes it off the page. */
  readonly signal: AbortSignal;
}

/**
 * Opens a panel above the page, beside its body, so that an application may replace that. Takes focus where nothing
 * else has it.
 */
export function openPanel({ words, again, closed, signal }: PanelOptions): Panel {
  const host = document.createElement('kundresa-doctor');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet()];
  const title = tag('h2', { id: 'title', tabIndex: -1 }, words.title);
  const close = tag('button', { type: 'button', ariaLabel: words.close, onclick: closed }, '✕');
  const probe = tag('span', { hidden: true });
  const report = tag('div', {});
  const box = tag(
    'div',
    { className: 'box', popover: 'manual', lang: words.lang, dir: 'ltr', role: 'dialog' },
    tag('div', { className: 'head' }, title, close),
    tag('p', {}, words.intro),
    tag('p', {}, tag('button', { type: 'button', onclick: again }, words.again)),
    report,
    probe,
  );
  box.setAttribute('aria-labelledby', title.id);
  root.append(box);
  document.documentElement.append(host);
  box.showPopover?.();
  if (document.activeElement === document.body) title.focus({ preventScroll: true });
  let before: EventTarget | null = null;
  box.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) before = relatedTarget;
  });

  addEventListener(
    'keydown',
    (event) => {
      const isOurs = event.composedPath().includes(host) || document.activeElement === document.body;
      if (event.key === 'Escape' && !event.defaultPrevented && isOurs) closed();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    const isInside = root.activeElement !== null;
    host.remove();
    // As one who looked goes on where they were.
    if (isInside && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  let last = '';
  return {
    probe,
    show(next) {
      const text = JSON.stringify(next);
      if (text === last) return;
      last = text;
      replace(report, draw(next, words));
    },
  };
}

/** What was opened or closed by hand stays so, and focus stays on what has the same key. */
function replace(report: HTMLElement, drawn: HTMLElement): void {
  for (const old of report.querySelectorAll('details')) {
    const fresh = withKey(drawn, old.dataset['key']);
    if (fresh instanceof HTMLDetailsElement && old.dataset['touched']) {
      fresh.open = old.open;
      fresh.dataset['touched'] = 'yes';
    }
  }
  for (const summary of drawn.querySelectorAll('summary'))
    summary.addEventListener('click', () => summary.parentElement?.setAttribute('data-touched', 'yes'));
  const root = report.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const key = focused?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  report.replaceChildren(drawn);
  const again = key === undefined ? undefined : withKey(drawn, key);
  (again?.querySelector('summary') ?? again)?.focus({ preventScroll: true });
}

function withKey(drawn: HTMLElement, key: string | undefined): HTMLElement | undefined {
  return Array.from(drawn.querySelectorAll<HTMLElement>('[data-key]')).find(
    (each) => each.dataset['key'] === key,
  );
}
