const said = new Set<string>();

/** Tells the page's developer in the console, once for each text. */
export function warnOnce(text: string): void {
  if (!said.has(text)) console.warn(`Kundresa: ${text}`);
  said.add(text);
}
