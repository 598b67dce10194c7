/** How the doctor looks, whatever the page is like. Made by script, so no policy of the page is in its way. */
export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const css = `
:host { all: initial !important; }
@media print { :host { display: none !important; } }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; color: inherit; }
.box {
  position: fixed;
  inset: 8px auto auto 8px;
  inline-size: min(460px, 100vw - 16px);
  max-block-size: calc(100vh - 16px);
  padding: 16px;
  overflow: auto;
  scroll-padding-block-start: 72px;
  border: 2px solid #1f3a8a;
  border-radius: 8px;
  background: #fff;
  color: #1c1c1e;
  color-scheme: light;
  box-shadow: 0 4px 24px #0006;
  font: 16px/1.45 system-ui, sans-serif;
  text-align: start;
  z-index: 2147483647;
}
.head {
  position: sticky;
  inset-block-start: -16px;
  z-index: 1;
  display: flex;
  gap: 8px;
  align-items: center;
  justify-content: space-between;
  margin: -16px -16px 0;
  padding: 12px 16px 8px;
  background: #fff;
}
h2 { font-size: 1.25em; font-weight: 700; }
h3 { font-weight: 700; overflow-wrap: anywhere; }
h2:focus { outline: 0; }
section { margin-block-start: 16px; padding-block-start: 12px; border-block-start: 1px solid #c7c7cc; }
p, ul, details { margin-block-start: 8px; }
ul { list-style: none; }
li { position: relative; padding-inline-start: 24px; margin-block-start: 4px; overflow-wrap: anywhere; }
.sign { position: absolute; inset-inline-start: 0; font-weight: 700; }
.status { position: relative; padding: 8px 8px 8px 32px; border: 1px solid transparent; border-radius: 6px; background: #f0f0f3; }
.status .sign { inset-inline-start: 8px; }
.good .sign { color: #116329; }
.bad .sign { color: #b3121d; }
.status.bad { background: #fdecea; }
.status.good { background: #e7f6ec; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
summary { min-block-size: 32px; padding-block: 4px; font-weight: 600; cursor: pointer; }
pre {
  margin-block-start: 4px;
  padding: 8px;
  border-radius: 6px;
  background: #f0f0f3;
  font: 13px/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
button {
  min-block-size: 44px;
  min-inline-size: 44px;
  padding: 4px 12px;
  border: 1px solid #6b6b70;
  border-radius: 6px;
  background: #fff;
  cursor: pointer;
}
pre + button { min-block-size: 32px; margin-block-start: 4px; font-size: 0.875em; }
:focus-visible { outline: 3px solid #1f3a8a; outline-offset: 2px; }
`;
