/** Elements that the page has kept away by preventing their last `survey-moment`; for the doctor, which may come later. */
export const keptAway = new WeakSet<Element>();
