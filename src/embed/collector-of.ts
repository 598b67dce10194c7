import { addressIn, readOptions, resolved, type Options } from './options.js';

/** Where the snippets of a page lead, as the loader's own script tag says. A base ends with a slash. */
export interface Collector {
  /** What the tag says, its own `survey` included. */
  readonly options: Options;
  /** What it says for the whole page. */
  readonly defaults: Options;
  /** Where answers go when a snippet does not say; `base` is the collector that a link leads to. */
  endpoint(base?: string): string | undefined;
  /** Whether surveys below a base, `<base>s/<survey>`, are this collector's. */
  isAt(base: string): boolean;
}

/**
 * Finds the collector from the loader's script tag.
 *
 * - Its base is `data-base`. Without it, the folder of `data-endpoint`; without both, any folder above
 *   the loader itself: `https://svar.example/` for `https://svar.example/dist/kundresa.js`.
 * - Answers go to `data-endpoint`. Without it, to `responses` below `data-base`; without both, to
 *   `responses` below the base of a link, and for other snippets to `/responses` at the origin that
 *   the loader was served from.
 */
export function collectorOf(script?: HTMLScriptElement): Collector {
  const source = script && addressIn(script, 'src');
  const options: Options = script ? readOptions(script, source) : {};
  const { endpoint: told, survey } = options;
  const known = options.base?.replace(/\/?$/, '/') ?? told;
  const own = resolved('.', resolved(known, script?.baseURI))?.href;
  return {
    options,
    defaults: survey === undefined ? options : {},
    endpoint: (base = own) => told ?? (base ? `${base}responses` : resolved('/responses', source)?.href),
    isAt: (base) => (own ? base === own : source?.href.startsWith(base) === true),
  };
}
