import { setConsent } from '../consent/set-consent.js';
import { surveyOf } from '../moment/asking.js';
import { fromPage } from '../moment/from-page.js';
import { isAsking } from '../moment/is-asking.js';
import { elements } from '../moment/tags.js';
import { warnOnce } from '../moment/warn-once.js';
import type { Collector } from './collector-of.js';
import { elementFor } from './element-for.js';
import { isSame } from './place-after.js';
import { safely } from './safely.js';
import type { SnippetPage } from './snippets.js';
import { whenParsed } from './when-parsed.js';

/**
 * Runs what the page has put in its queue, in order, and from now on what it puts there at once. The queue
 * is the page's own, as its snippet makes it: an array `kundresa`, or a function with an array `q` of what it
 * was called with. A command is an array:
 *
 * - `['insert', 'nps', { stage: 'use', placement: 'panel' }]`: a survey with these attributes, at the end of
 *   the body or of what the selector `into` finds; where the same stands already, nothing
 * - `['show', 'checkout']`, `['dismiss', 'checkout']`: opens or closes the surveys of a touchpoint, or those of a survey's id
 * - `['consent', { storage: true }]`: what the visitor allows
 *
 * Nothing is run before the page has been read. A queue that some copy of the loader has taken already is left to it.
 */
export function takeQueue(named: unknown, world: World): void {
  const queue = queueOf(named);
  if (!queue || Object.hasOwn(queue, 'push')) return;
  const run = (command: unknown): void => whenParsed(() => safely(() => act(command, world)));
  Object.assign(queue, { push: (...commands: unknown[]) => commands.map(run).length });
  queue.splice(0).forEach(run);
}

function queueOf(named: unknown): unknown[] | undefined {
  if (typeof named === 'function' && !Reflect.get(named, 'q')) Reflect.set(named, 'q', []);
  const queue: unknown = typeof named === 'function' ? Reflect.get(named, 'q') : named;
  return Array.isArray(queue) ? queue : undefined;
}

/** What running a command takes. */
interface World extends Pick<SnippetPage, 'ready'> {
  readonly collector: Collector;
}

/** What a command says besides its name. */
interface Command extends World {
  readonly about: unknown;
  /** What it is about, where that is a text; else empty. */
  readonly called: string;
  readonly said: unknown;
}

const commands = new Map<unknown, (command: Command) => void>([
  ['insert', insert],
  ['show', show],
  ['dismiss', ({ called }) => surveysCalled(called).forEach(dismiss)],
  ['consent', allow],
]);

function act(command: unknown, world: World): void {
  const [name, about, said]: unknown[] = Array.from(Object(command));
  const run = commands.get(name);
  if (!run)
    return warnOnce(`the queue knows no “${String(name)}”. There are insert, show, dismiss and consent.`);
  run({ ...world, about, said, called: typeof about === 'string' ? about : '' });
}

function insert({ called, said, collector }: Command): void {
  if (!called) return warnOnce('insert takes the name of a survey, such as “nps”.');
  const { into = 'body', ...options } = asOptions(said);
  const place = placeFor(into);
  if (!place) return warnOnce(`nothing on this page is “${into}”.`);
  const element = elementFor({ ...options, survey: called }, collector);
  if (!Array.from(place.children).some((child) => isThere(child, element))) place.append(element);
}

function show({ called, ready }: Command): void {
  const surveys = surveysCalled(called);
  if (surveys.length === 0) warnOnce(`no survey on this page has the touchpoint or the id “${called}”.`);
  for (const survey of surveys) void open(survey, ready);
}

function allow({ about }: Command): void {
  if (typeof about === 'object') setConsent(Object(about));
  else warnOnce('consent takes what the visitor allows, such as {storage: true}.');
}

/** Undefined where nothing is, or where this is no selector. */
function placeFor(selector: string): Element | null | undefined {
  try {
    return fromPage('documentElement').querySelector(selector);
  } catch {
    return undefined;
  }
}

/** Names in the way of scripts, `orderId`, are attributes: `order-id`. */
function asOptions(said: unknown): Record<string, string> {
  const pairs = Object.entries<unknown>(Object(said)).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    String(value),
  ]);
  return Object.fromEntries(pairs);
}

function isThere(child: Element, element: Element): boolean {
  const [one, other] = [child, element].map((each) => each.getAttribute('touchpoint'));
  return isSame(child, element) && surveyOf(child) === surveyOf(element) && one === other;
}

/** The surveys of the page that have this touchpoint or this id. */
function surveysCalled(name: string): Element[] {
  const all = fromPage('documentElement').querySelectorAll(elements);
  return [...all].filter((each) => each.getAttribute('touchpoint') === name || surveyOf(each) === name);
}

async function open(element: Element, ready: World['ready']): Promise<void> {
  await ready(element.localName);
  // A tab is there already; what opens is its panel.
  if ('open' in element && typeof element.open === 'function') element.open();
  else if (isAsking(element)) element.show();
}

function dismiss(element: Element): void {
  if ('dismiss' in element && typeof element.dismiss === 'function') element.dismiss();
}
