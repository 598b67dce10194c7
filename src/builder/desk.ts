import type { Choice } from './choice.js';
import type { Copied } from './copy-box.js';
import type { Snippet } from './snippet/snippet-for.js';
import type { Tried } from './try-collector.js';
import type { Words } from './words/index.js';

/** What the parts of the page know and do. */
export interface Desk {
  readonly words: Words;
  readonly choice: Choice;
  readonly snippet: Snippet;
  /** The collector's address, with a slash at its end. */
  readonly collector: string;
  /** True while what was typed as the collector's address is none. */
  readonly isOddCollector: boolean;
  readonly width: 'phone' | 'desktop';
  readonly scheme: 'light' | 'dark';
  readonly copied: Copied | null;
  /** What came of the last try at this collector; `'trying'` while one runs. */
  readonly tried: Tried | 'trying' | null;
  readonly set: (name: keyof Choice, value: string) => void;
  readonly reach: (collector: string) => void;
  readonly look: (name: 'width' | 'scheme', value: string) => void;
  readonly again: () => void;
  readonly copy: (element: Element) => void;
  readonly tryNow: () => void;
}
