import { readFileSync, readdirSync } from 'node:fs';

/** A fenced block of a document. */
export interface Block {
  /** Path of the document, from the project's folder. */
  readonly file: string;
  /** Line of the document that the block begins in. */
  readonly line: number;
  /** The word behind the fence: `html`, `js` …; empty when there is none. */
  readonly language: string;
  readonly code: string;
  /** Why no test runs it: the words of `<!-- not run: … -->` on the line ahead of it. */
  readonly notRun?: string;
}

/** Paths of the project's documents. */
export const documents: readonly string[] = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].toSorted();

/** Every block that tests can run, of one language or of all. */
export function blocksToRun(language?: string): Block[] {
  return allBlocks().filter((block) => !block.notRun && (!language || block.language === language));
}

/** Every block of every document, in order. */
export function allBlocks(): Block[] {
  return documents.flatMap(blocksIn);
}

/** What names a block in a test. */
export function placeOf({ file, line }: Block): string {
  return `${file}, line ${line}`;
}

/** Whether a script needs a page: it registers the elements, or uses what only pages have. */
export function isForBrowsers({ code }: Block): boolean {
  return /kundresa\/define|\b(document|window|indexedDB|localStorage)\b/.test(code);
}

function blocksIn(file: string): Block[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(fenced)].map(({ index, groups }) => {
    const { reason, language = '', code = '' } = groups ?? {};
    const line = text.slice(0, index).split('\n').length;
    return { file, line, language, code, ...(reason ? { notRun: reason } : {}) };
  });
}

const fenced = /^(?:<!-- not run: (?<reason>.+?) -->\n+)?```(?<language>\w*)\n(?<code>[\s\S]*?)^```$/gm;
