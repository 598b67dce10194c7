/** Below this many answers there is no score, as a single answer still moves it by points. */
export const fewUnder = 30;
