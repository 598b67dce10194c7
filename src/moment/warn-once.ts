const said = new Set<string>();

/** Tells the page's developer in the console, once for each text. */
export function warnOnce(text: string, ...details: unknown[]): void {
  if (!said.has(text)) console.warn(`Kundresa: ${text}`, ...details);
  said.add(text);
}
