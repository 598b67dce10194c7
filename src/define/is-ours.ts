/** Whether an element, or what a tag was registered with, is a survey of this library: of this copy or of another. */
export function isOurs(survey: object = {}): boolean {
  return 'focusInside' in survey;
}
