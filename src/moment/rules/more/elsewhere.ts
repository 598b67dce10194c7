import { orderOf, surveyOf } from '../../asking.js';
import { ruleOf } from '../../rule-of.js';
import { passed, type Verdict } from '../../verdict.js';
import { subjectOf } from '../subject-of.js';

/** What the collector says about asking: `GET /moment`. */
interface Said {
  readonly asked?: boolean;
  /** The touchpoint that needs an answer most. */
  readonly touchpoint?: string;
}

interface Question {
  /** Resolves when it was answered, or never will be. */
  readonly over: Promise<void>;
  /** Ends it: a connection that hangs is one less for answers. */
  readonly end: AbortController;
}

const answers = new WeakMap<Element, Said>();
const questions = new WeakMap<Element, Question>();
/** Longest that a survey, never the page, waits for the collector, in milliseconds. */
const patience = 2000;
/** Longest that the collector may take while nothing waits for it yet, in milliseconds. */
const longest = 10_000;
/** What the collector says is far shorter than so many characters. */
const most = 10_000;

/**
 * Asks the collector, where the rule `check` names its address, whether this order or subject was
 * asked before, and which touchpoint needs an answer most, where the address asks for that with
 * `budget=journey`.
 */
export function watchElsewhere(element: Element, signal: AbortSignal): void {
  const address = ruleOf(element, 'check');
  if (!address) return;
  const end = new AbortController();
  signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
  answers.delete(element);
  questions.set(element, { over: ask(element, address, end), end });
}

async function ask(element: Element, address: string, end: AbortController): Promise<void> {
  const timer = setTimeout(() => end.abort(), longest);
  try {
    const url = addressFor(element, address);
    const { signal } = end;
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    const said: unknown = response.ok && JSON.parse(await textOf(response));
    if (typeof said === 'object' && said !== null) answers.set(element, said);
  } catch {
    // The collector cannot be reached, or talks nonsense: then it has no say.
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

function addressFor(element: Element, address: string): URL {
  const url = new URL(address, element.baseURI);
  const about = {
    survey: surveyOf(element),
    site: element.getAttribute('site'),
    order: orderOf(element),
    subject: subjectOf(element),
    touchpoint: element.getAttribute('touchpoint'),
  };
  for (const [name, value] of Object.entries(about)) if (value) url.searchParams.set(name, value);
  return url;
}

/** The body as text. Of one that is too long, no more than is needed to know that. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < most) {
    const part = await reader?.read();
    if (!part?.value) break;
    text += decoder.decode(part.value, { stream: true });
  }
  void reader?.cancel();
  return text;
}

/** Waits for what the collector says, at most two seconds. What has not arrived then has no say, nor has what cannot be read. */
export async function heardElsewhere(element: Element): Promise<void> {
  const { over, end } = questions.get(element) ?? {};
  const timeout = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([over, timeout]);
  end?.abort();
}

/** What the collector has said, if it has said anything yet. */
export function elsewhere(element: Element): Verdict {
  const { asked, touchpoint } = answers.get(element) ?? {};
  if (asked === true) return { passed: false, reason: 'asked' };
  const own = element.getAttribute('touchpoint');
  if (touchpoint && own && touchpoint !== own) return { passed: false, reason: 'budget', rule: touchpoint };
  return passed;
}
