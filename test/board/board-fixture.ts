import { fixture, html } from '@open-wc/testing';
import type { BoardApi, Reply } from '../../src/board/board-api.js';
import { defineScreens } from '../../src/board/define-screens.js';
import { JourneyBoard } from '../../src/board/journey-board.js';
import type { Reading, ReportSource } from '../../src/board/report-source.js';
import type { Language } from '../../src/board/words.js';
import type { JourneyReport } from '../../src/report/types.js';

defineScreens();
customElements.define('journey-board', JourneyBoard);

/** The board's style sheet stands in its page. */
const styled = Promise.all(
  ['look', 'board', 'map/map', 'map/reading', 'work', 'touchpoint/touchpoint'].map(
    (name) =>
      new Promise((resolve, reject) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/src/board/${name}.css`;
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
        document.head.append(link);
      }),
  ),
);

/** A collector that knows these addresses, and nobody where `session` is not among them. */
export class TestApi implements BoardApi {
  /** What was sent: `PATCH cases/1 {"status":"done"}`. */
  sent: string[] = [];
  /** Addresses that were asked for, with their queries. */
  asked: string[] = [];
  replies: Record<string, unknown>;

  constructor(replies: Record<string, unknown> = {}) {
    this.replies = replies;
  }

  get(path: string, query: Readonly<Record<string, string>> = {}): Promise<Reply> {
    this.asked.push([path, new URLSearchParams(query).toString()].filter(Boolean).join('?'));
    return Promise.resolve(this.#reply(path));
  }

  send(method: string, path: string, body?: unknown): Promise<Reply> {
    this.sent.push([method, path, ...(body === undefined ? [] : [JSON.stringify(body)])].join(' '));
    return Promise.resolve(this.#reply(`${method} ${path}`));
  }

  #reply(key: string): Reply {
    const isKnown = Object.hasOwn(this.replies, key);
    return isKnown ? { ok: true, body: this.replies[key] } : { ok: false, status: 404, detail: '' };
  }
}

/** The time on the board's clock. */
export const now = Date.parse('2026-11-23T13:33:00.000Z');

/** Gives the readings that a test tells it to. */
export class TestSource implements ReportSource {
  signedIn = false;
  refreshed = 0;
  tokens: string[] = [];
  queries: string[] = [];
  #listener: ((reading: Reading) => void) | null = null;

  watch(listener: (reading: Reading) => void): () => void {
    this.#listener = listener;
    return () => (this.#listener = null);
  }

  give(reading: Reading): void {
    this.#listener?.(reading);
  }

  ask(query: URLSearchParams): void {
    this.queries.push(query.toString());
  }

  refresh(): void {
    this.refreshed += 1;
  }

  signIn(token: string): void {
    this.tokens.push(token);
  }

  signOut(): void {
    this.signedIn = false;
  }
}

/** A board on the page, and what feeds it. */
export interface Shown {
  board: JourneyBoard;
  source: TestSource;
  api: TestApi;
  /** Gives another reading and waits until it shows. */
  give: (reading: Reading | JourneyReport) => Promise<void>;
}

/** Puts a board with its looks on the page and gives it its first reading. */
export async function shown(
  first: Reading | JourneyReport | null,
  language: Language = 'en',
  api = new TestApi(),
): Promise<Shown> {
  await styled;
  const source = new TestSource();
  const board = await fixture<JourneyBoard>(
    html`<journey-board
      .source=${source}
      .api=${api}
      .language=${language}
      .clock=${() => now}
    ></journey-board>`,
  );
  const give = async (reading: Reading | JourneyReport): Promise<void> => {
    source.give('state' in reading ? reading : { state: 'report', report: reading, at: now });
    await board.updateComplete;
  };
  if (first) await give(first);
  return { board, source, api, give };
}

/** What an element shows, on one line. */
export function text(node: HTMLElement | null): string {
  return (node?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** What each element shows. */
export function texts(board: Element, selector: string): string[] {
  return [...board.querySelectorAll<HTMLElement>(selector)].map(text);
}

/** The first element. */
export function one(board: Element, selector: string): HTMLElement {
  const found = board.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The board shows no ${selector}.`);
  return found;
}

/** The first element that says the words. */
export function byText(board: Element, selector: string, words: string): HTMLElement {
  const found = [...board.querySelectorAll<HTMLElement>(selector)].find((node) => text(node).includes(words));
  if (!found) throw new Error(`No ${selector} says “${words}”.`);
  return found;
}

/** The row of a touchpoint on the map. */
export const row = (board: Element, name: string): string => text(byText(board, '.touchpoint', name));
