/** One parameter of the report. */
export interface ReportFilter {
  readonly name: string;
  readonly description: string;
  /** True when it divides responses into groups that a reader could subtract from each other. */
  readonly groups?: boolean;
}

/** How many parameters that divide responses into groups go together. */
export const fewFilters = 3;

/** What the report may be asked for beside pairs of the context. */
export const reportParameters: readonly ReportFilter[] = [
  { name: 'site', description: 'Only the responses of this site. Default: all.' },
  { name: 'from', description: 'First day, such as 2026-03-01, in the time zone of the collector.' },
  { name: 'to', description: 'Last day.' },
  { name: 'by', description: 'How long a step of a trend is: day, week or month. Default: week.' },
  { name: 'survey', description: 'Only this survey, by its id.' },
  { name: 'measure', description: 'Only scores of this measure, such as ease.' },
  { name: 'channel', description: 'How the question reached the customer: web, email …', groups: true },
  { name: 'placement', description: 'Where on the page the survey stood: inline, panel …', groups: true },
  { name: 'locale', description: 'Language that the survey was shown in, such as sv.', groups: true },
  { name: 'campaign', description: 'The campaign of the context.', groups: true },
  { name: 'segment', description: 'The segment of the context.', groups: true },
  { name: 'location', description: 'The location of the context.', groups: true },
  { name: 'variant', description: 'The variant of the context.', groups: true },
];
