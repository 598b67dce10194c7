import { warnOnce } from './warn-once.js';

/** What the loader fetches when something will show, or when answers wait. */
export interface ElementsChunk {
  /** Registers one of the three tags. */
  register(tag: string): Promise<void>;
  /** Delivers the answers of earlier visits that still wait. */
  deliver(): Promise<unknown>;
}

export type Load = () => Promise<ElementsChunk>;

/**
 * Loads the elements once, however many ask for them, and uses them. When that fails there is one
 * warning, the page keeps its fallbacks, and whoever asks next tries again. Never rejects.
 */
export function elementsOnce(load: Load): (use: (chunk: ElementsChunk) => unknown) => Promise<void> {
  let loading: Promise<ElementsChunk> | undefined;
  return async (use) => {
    try {
      await use(await (loading ??= load()));
    } catch (error) {
      loading = undefined;
      warnOnce('the elements could not be loaded.', error);
    }
  };
}
