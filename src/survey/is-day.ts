/** Whether a text is a day that there is, as `YYYY-MM-DD`: 31 February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !!new Date(text).toJSON()?.startsWith(text);
}
