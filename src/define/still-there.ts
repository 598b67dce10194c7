import { loadFlowWords } from '../locales/flow/load-flow-words.js';

export interface StillThereOptions {
  /** What is asked about: the question stands over its card. */
  readonly element: Element;
  /** Somebody is there. */
  readonly goOn: () => void;
}

/** The question whether somebody is still there. */
export interface StillThere {
  close(): void;
}

/** Asks over the whole page, in the language of the survey, whether somebody is still there. */
export function askStillThere({ element, goOn }: StillThereOptions): StillThere {
  const root = element.shadowRoot?.querySelector('.root');
  const lang = root?.getAttribute('lang') ?? 'en';
  const dialog = document.createElement('dialog');
  dialog.lang = lang;
  dialog.dir = root?.getAttribute('dir') ?? 'ltr';
  void loadFlowWords(lang).then((flow) => {
    const words = { ...flow, ...Object(Reflect.get(element, 'wording')) };
    const title = document.createElement('h2');
    title.id = 'still-there';
    title.textContent = words.stillThere;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.goOn;
    button.addEventListener('click', goOn);
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.replaceChildren(title, button);
    if (dialog.isConnected && !dialog.open) dialog.showModal();
  });
  // Escape is a touch as well.
  dialog.addEventListener('cancel', goOn);
  element.shadowRoot?.append(dialog);
  return { close: () => dialog.remove() };
}
