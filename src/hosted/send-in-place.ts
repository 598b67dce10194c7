import { discardForm, keepForm, waitingForms } from './form-outbox.js';
import { createPages } from './pages.js';
import { postForm } from './post-form.js';
import { sentForm, type SentForm } from './sent-form.js';

/** How long the visitor waits for the collector, in milliseconds, before hearing that the answer is kept. */
const patience = 5000;
/** How long until what failed is tried again, in milliseconds: at first, and at most. */
const soon = 2000;
const late = 300_000;

/**
 * Sends the pages of a survey by script: what is sent is kept on the device until the collector has it, the page
 * stays when it cannot be sent, and the next one takes its place when it can. What an earlier visit left is sent too.
 */
export function sendInPlace(): void {
  const pages = createPages();
  /** What this page sent, by response. */
  const own = new Map<string, SentForm>();
  const kept = new Map<SentForm, Promise<boolean>>();
  /** Which of them, or of an earlier visit's, are on their way or answered: by response and time. */
  const begun = new Set<string>();
  let pause = soon;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = (after: number): void => {
    clearTimeout(timer);
    pause = Math.min(pause * 2, late);
    timer = setTimeout(retry, Math.max(after, pause * (0.5 + Math.random() / 2)));
  };

  /** Posts it, and shows what came back where it is still waited for. True once it is answered. */
  const deliver = async (form: SentForm): Promise<boolean> => {
    const name = `${form.id} ${form.at}`;
    if (begun.has(name)) return false;
    begun.add(name);
    const outcome = await postForm(form, Date.now());
    if (outcome !== 'refused' && 'after' in outcome) {
      begun.delete(name);
      again(outcome.after);
      return false;
    }
    pause = soon;
    await kept.get(form);
    kept.delete(form);
    await discardForm(form);
    if (own.get(form.id) !== form) return true;
    own.delete(form.id);
    if (outcome === 'refused') pages.tell('failed');
    else pages.show(outcome.page, outcome.address);
    return true;
  };

  const retry = async (): Promise<void> => {
    // What is sent while the disk is read is on its way already.
    const here = [...own.values()];
    const before = await waitingForms();
    const waiting = [...here, ...before.filter(({ id }) => !own.has(id))];
    for (const form of waiting) await deliver(form);
  };

  const send = async (form: SentForm): Promise<void> => {
    own.set(form.id, form);
    const safe = keepForm(form);
    kept.set(form, safe);
    const answered = await Promise.race([deliver(form), wait(patience)]);
    if (!answered && own.get(form.id) === form) pages.tell((await safe) ? 'kept' : 'failed');
  };

  const goBack = async (form: SentForm): Promise<void> => {
    const outcome = await postForm(form, form.at);
    if (outcome !== 'refused' && 'page' in outcome) pages.show(outcome.page, outcome.address);
    else history.back();
  };

  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    if (target.hasAttribute('aria-busy')) return;
    target.setAttribute('aria-busy', 'true');
    const button = submitter instanceof HTMLButtonElement ? submitter : undefined;
    const form = sentForm({ form: target, button, at: Date.now() });
    void (button?.value === 'back' ? goBack(form) : send(form)).finally(() =>
      target.removeAttribute('aria-busy'),
    );
  });
  addEventListener('online', () => void retry());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void retry());
  void retry();
}

function wait(time: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, time, false));
}
