/** Lets the reader copy the snippets that a page shows. */
for (const box of document.querySelectorAll('.snippet')) {
  const code = box.querySelector('code');
  const button = box.querySelector('button');
  const said = box.querySelector('[role=status]');
  if (!code || !button || !said) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    said.textContent = await copied(code, button);
  });
}

/** What to say after trying. */
async function copied(code, { dataset: { copied: done, selected } }) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return done;
  } catch {
    getSelection().selectAllChildren(code); // Without a clipboard the reader copies by hand.
    return selected;
  }
}
