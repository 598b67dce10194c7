import { warnOnce } from '../moment/warn-once.js';

/**
 * Loads a chunk once, however many ask for it, and uses it. When that fails there is one warning, the
 * page keeps what it has, and whoever asks next tries again. Never rejects.
 *
 * @param what is loaded, for the warning.
 */
export function loadOnce<Chunk>(
  what: string,
  load: () => Promise<Chunk>,
): (use: (chunk: Chunk) => unknown) => Promise<void> {
  let loading: Promise<Chunk> | undefined;
  return async (use) => {
    try {
      await use(await (loading ??= load()));
    } catch (error) {
      loading = undefined;
      warnOnce(`the ${what} could not be loaded.`, error);
    }
  };
}
