/** What was said so far. */
export const warned = new Set<string>();

/** Tells the page's developer in the console, once for each text. */
export function warnOnce(text: string, ...details: unknown[]): void {
  if (!warned.has(text)) console.warn(`Kundresa: ${text}`, ...details);
  warned.add(text);
}
