let asked = 0;

/**
 * To be awaited before what takes long: nothing for the first two that ask in a task, as one survey asks twice
 * when it joins the page, and for all others a task of their own, so that fifty on one page do not hold it up.
 */
export function inTurn(): unknown {
  asked += 1;
  return asked > 2 ? new Promise((resolve) => setTimeout(resolve)) : setTimeout(() => (asked = 0));
}
