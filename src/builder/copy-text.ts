/** Copies the text of an element. Where the browser does not allow that, selects it and returns false. */
export async function copyText(
  element: Element,
  clipboard: Pick<Clipboard, 'writeText'> | undefined = globalThis.navigator.clipboard,
): Promise<boolean> {
  try {
    await clipboard.writeText(element.textContent);
    return true;
  } catch {
    element.ownerDocument.getSelection()?.selectAllChildren(element); // The reader can copy it by hand.
    return false;
  }
}
