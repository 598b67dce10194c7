/**
 * The looks of the hosted pages: the same as the elements', for a whole page. Works at 320 px, in
 * both directions of writing, in light and dark, without scripts.
 */
export const style = `
:root {
  --accent: #1d4ed8; --on-accent: #fff; --surface: #fff; --ground: #f4f6f8; --text: #1b1f24;
  --muted: #57606a; --line: #7d8590; --problem: #b42318;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: #9cc0ff; --on-accent: #0b1220; --surface: #16191d; --ground: #0d0f12; --text: #f0f2f4;
    --muted: #a7b0ba; --line: #7d8793; --problem: #ffb4a9;
  }
}
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: medium/1.5 system-ui, sans-serif; }
main {
  max-inline-size: 600px; margin: 16px auto; padding: 16px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--surface);
}
@media (min-width: 640px) { main { margin-block: 48px; padding: 28px; } }
@media (max-width: 400px) { main { margin: 0; padding: 16px 12px; border: 0; border-radius: 0; min-block-size: 100vh; } }
.framed { background: transparent; }
.framed main { margin: 0 auto; min-block-size: 0; }
fieldset, legend, p, ul, h1 { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
:is(legend, label, .heading) h1 { display: inline; font: inherit; }
.problem a { color: inherit; }
.problem ul { list-style: none; }
.above { margin-block-start: 12px; }
.receipt { font-weight: 600; user-select: all; -webkit-user-select: all; white-space: nowrap; }
.questions { display: grid; gap: 28px; }
.question > label:not(.option), .heading, legend { display: block; margin-block-end: 8px; }
[dir='rtl'] main { text-align: right; }
:is(.title, .done, .hint, .optional, .way), .questions span, .row legend { unicode-bidi: plaintext; }
.title, .done { font-size: 1.125rem; font-weight: 600; line-height: 1.35; text-wrap: pretty; overflow-wrap: anywhere; }
.optional, .hint, .ends { color: var(--muted); font-size: 0.875rem; }
.hint, .problem { margin-block-end: 8px; }
.problem {
  padding-inline-start: 10px; border-inline-start: 3px solid var(--problem);
  color: var(--problem); font-weight: 600;
}
form > .told:not(.problem) { padding-inline-start: 10px; border-inline-start: 3px solid var(--accent); }
form > :is(.problem, .told) { margin-block-end: 20px; }
p.personal { margin: 0; }
p.personal:not(:empty) { margin-block-start: 8px; padding-inline-start: 10px; border-inline-start: 3px solid var(--accent); }
[tabindex='-1']:focus { outline: none; }
[aria-busy] button { opacity: 0.6; }
.scale { display: grid; grid-template-columns: repeat(6, 1fr); row-gap: 6px; padding-inline-start: 1px; }
.seven { grid-template-columns: repeat(4, 1fr); }
@media (min-width: 400px) { .seven { grid-template-columns: repeat(7, 1fr); } }
@media (min-width: 560px) { .scale:not(.seven) { grid-template-columns: repeat(11, 1fr); } }
.score { position: relative; margin-inline-start: -1px; cursor: pointer; }
.score > span {
  display: grid; place-items: center; min-block-size: 44px;
  border: 1px solid var(--line); font-variant-numeric: tabular-nums;
}
.score:first-child > span { border-start-start-radius: 6px; border-end-start-radius: 6px; }
.score:last-child > span { border-start-end-radius: 6px; border-end-end-radius: 6px; }
.score input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
.score input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 700; }
.score:hover > span, .option:hover { border-color: var(--accent); }
.score:focus-within { z-index: 1; }
.ends { display: flex; justify-content: space-between; gap: 16px; margin-block-start: 6px; }
.ends span + span { text-align: end; }
.options { display: grid; gap: 6px; }
.option {
  display: flex; align-items: center; gap: 10px; min-block-size: 44px; padding: 6px 12px;
  border: 1px solid var(--line); border-radius: 6px; cursor: pointer;
}
.option input { flex: none; inline-size: 20px; block-size: 20px; margin: 0; accent-color: var(--accent); }
.option:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.field { display: block; margin-block: 8px; font-weight: 600; }
textarea, select, input:is([type='text'], [type='email'], [type='tel'], [type='date']) {
  display: block; inline-size: 100%; min-block-size: 44px; margin-block-start: 4px; padding: 8px 10px;
  border: 1px solid var(--line); border-radius: 6px; background: var(--surface); color: inherit;
  font: inherit; font-weight: 400; resize: vertical;
}
.decline { margin-block-start: 8px; }
.decline .option { border-color: transparent; padding-inline: 0; font-size: 0.875rem; }
.row { margin-block-start: 16px; }
.row legend { font-weight: 600; }
.measured { display: flex; align-items: center; gap: 10px; }
.measured input:is([type='text'], [type='date']) { inline-size: auto; max-inline-size: 12em; margin: 0; }
.picture { display: block; inline-size: 100%; aspect-ratio: 16 / 9; object-fit: contain; }
.option .title { font-size: 1rem; }
.option + :is(.hint, .problem) { margin-block-start: 8px; }
.way {
  display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 8px; min-block-size: 44px; padding: 8px 20px;
  border: 1px solid var(--line); border-radius: 6px; color: inherit; font-weight: 600; text-decoration: none;
}
.way .hint { margin: 0; font-weight: 400; }
[aria-invalid='true'] { border-color: var(--problem); }
a { color: var(--accent); }
.buttons { display: flex; flex-flow: row-reverse wrap; justify-content: flex-end; gap: 12px; margin-block-start: 24px; }
button {
  min-block-size: 44px; padding: 8px 28px; border: 1px solid var(--accent);
  border-radius: 6px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer;
}
.back { background: var(--surface); border-color: var(--line); color: inherit; }
.score input:focus-visible + span, :is(button, textarea, select, input, a):focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.trap { position: absolute; inset-inline-start: -10000px; inline-size: 1px; block-size: 1px; overflow: hidden; }
.if-detractor, .if-promoter { display: none; }
form:has(.nps .score:nth-child(-n + 7) :checked) .if-detractor, form:has(.nps .score:nth-child(n + 10) :checked) .if-promoter { display: inline; }
form:has(.nps .score:is(:nth-child(-n + 7), :nth-child(n + 10)) :checked) .if-passive { display: none; }
@supports selector(:has(*)) {
  .other { display: none; }
  fieldset:has(.opens:checked) .other { display: block; }
}
@media (forced-colors: active) {
  .score input:checked + span { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
  .option:has(:checked) { outline: 2px solid Highlight; }
}
`.trimStart();
