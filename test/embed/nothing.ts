/** For a script tag that is only there to be read. */
export const nothing = undefined;
