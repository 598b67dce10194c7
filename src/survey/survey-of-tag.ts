/** The ready-made survey that a tag is named for: `nps` of `nps-survey`, `feedback` of `feedback-tab`. */
export function surveyOfTag(tag: string): string {
  return tag.replace(/-(survey|tab)$/, '');
}
