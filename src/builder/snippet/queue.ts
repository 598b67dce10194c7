import type { Pairs } from './html.js';

/**
 * A command for the page's queue, and what fetches the script, as `docs/snippets.md` shows them: in the syntax
 * that all tag managers read (ES5).
 */
export function queueFor(survey: string, { pairs, script }: { pairs: Pairs; script: string }): string {
  const said = pairs.map(([name, value]) => `${keyOf(name)}: ${literal(value)}`).join(', ');
  return `<script>
  window.kundresa = window.kundresa || [];
  kundresa.push(['insert', ${literal(survey)}, { ${said} }]);
  (function () {
    var script = document.createElement('script');
    script.async = true;
    script.src = ${literal(script)};
    document.head.appendChild(script);
  })();
</script>`;
}

function keyOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : literal(name);
}

/** Text as a literal that ends neither its script nor its line. */
function literal(text: string): string {
  const escaped = text.replaceAll(/[\\'\u2028\u2029\n\r<]/g, (sign) =>
    /[\\']/.test(sign) ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}
