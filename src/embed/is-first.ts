const call = 'kundresa-start';

/**
 * Whether no other copy of the loader is at work on this page. If so this one is from now on, and
 * says so to every copy that asks. An event, as a global would be the page's to trip over.
 */
export function isFirst(): boolean {
  const first = dispatchEvent(new Event(call, { cancelable: true }));
  if (first) addEventListener(call, (event) => event.preventDefault());
  return first;
}
