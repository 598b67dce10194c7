/** What is shown, and what was shown before, for the browser's own way back. */
export interface Pages {
  /** Shows a page of the collector in place of the one that is shown, and moves the focus to what it says. */
  show(page: Document, address: string): void;
  /** Shows what the page holds in a template of this name: all of it where it has a heading, else as a note on top. */
  tell(name: string): void;
}

/** Walks through the pages of a survey without loading them anew. */
export function createPages(): Pages {
  const shown = new Map<number, { main: Element; title: string }>();
  let place = placeIn(history.state);

  addEventListener('popstate', ({ state }) => {
    shown.set(place, { main: main(), title: document.title });
    place = placeIn(state);
    const there = shown.get(place);
    if (there) put(there.main, there.title);
    else location.reload();
  });

  return {
    show(page, address) {
      const next = page.querySelector('main');
      if (!next) return;
      shown.set(place, { main: main(), title: document.title });
      // What is wrong belongs to the page that it is wrong on.
      if (!next.querySelector('[role="alert"]')) {
        place += 1;
        history.pushState({ kundresa: place }, '', address);
      }
      put(document.importNode(next, true), page.title);
    },
    tell(name) {
      const template = document.querySelector<HTMLTemplateElement>(`main template.${name}`);
      if (!template) return;
      const said = document.importNode(template.content, true);
      const first = said.firstElementChild;
      if (said.querySelector('h1')) main().replaceChildren(said);
      else {
        for (const note of document.querySelectorAll('main .told')) note.remove();
        document.querySelector('main form')?.prepend(said);
      }
      focusOn(first);
    },
  };
}

function put(next: Element, title: string): void {
  main().replaceWith(next);
  document.title = title;
  focusOn(next.querySelector('[role="alert"], h1'));
}

function main(): Element {
  return document.querySelector('main') ?? document.body;
}

function placeIn(state: unknown): number {
  return Number(Reflect.get(Object(state), 'kundresa')) || 0;
}

/** So that it is read out, and stands in view. */
function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}
