/**
 * What a file of question kinds needs of Lit when the script that fetches it has a Lit of its own: a
 * template, a style sheet and a directive are plain objects whose names of fields are the same in every
 * build of Lit 3, made so that several copies can stand on one page.
 */
const lit = `
export const nothing = Symbol.for('lit-nothing');
export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
export const css = ([cssText]) => ({
  cssText,
  get styleSheet() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  },
});`;

/** Draws anew what stands in a place when its key is another: Lit's own, without what reaches into Lit. */
export const keyed = {
  source: 'lit/directives/keyed.js',
  id: '\0keyed',
  code: 'export const keyed = (key, template) => ({ ...template, key });',
};

const modules = { lit, [keyed.source]: keyed.code };

/** A Rollup plugin for a file that draws by the Lit of the script that fetches it, and so holds none. */
export function litOfTheHost() {
  return {
    name: 'lit-of-the-host',
    resolveId: (source) => (Object.hasOwn(modules, source) ? `\0${source}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
}
