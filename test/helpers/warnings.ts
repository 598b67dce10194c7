/** Listens to `console.warn` until the test ends, and keeps quiet about it. Returns what the elements said so far. */
export function warnings(): () => readonly string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  afterEach(() => {
    console.warn = warn;
  });
  return () => said.filter((text) => text.startsWith('Kundresa:'));
}
