import { readFileSync } from 'node:fs';

/** The version of this package, from its own file: two folders up from the sources, three from what is built. */
export function ownVersion(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const found: { name?: string; version?: string } = JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8'),
      );
      if (found.name === 'kundresa' && found.version) return found.version;
    } catch {
      // Not this one.
    }
  }
  return 'unknown';
}
