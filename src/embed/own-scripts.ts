import { fromPage } from '../moment/from-page.js';

/** The loader as a module, by the name of its file. */
const modules = 'script[type=module][src*="/kundresa."]';

/**
 * The script tag that is running now. A classic script knows its own, whatever its file is called. A
 * module does not: then it is all the module scripts whose file is `kundresa.js` or `kundresa.all.js`.
 */
export function ownScripts(): readonly HTMLScriptElement[] {
  const current = fromPage('currentScript');
  if (current instanceof HTMLScriptElement) return [current];
  const found = fromPage('documentElement').querySelectorAll<HTMLScriptElement>(modules);
  return Array.from(found);
}
