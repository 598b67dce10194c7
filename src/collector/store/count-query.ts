/** What of all responses is to be counted, and by what. */
export interface CountQuery {
  /** Only this site. Default: all. */
  readonly site?: string | undefined;
  /** Only this survey. Default: all. */
  readonly survey?: string | undefined;
  /** What a reader filters by. Rows come with their values and are not left out, as small groups must be known. */
  readonly filters?: readonly CountFilter[];
  /** Time zone that `dayOf` is about, by its IANA name. Default UTC. */
  readonly timeZone?: string;
  /** Tells the day of an instant. Default: the day in UTC. */
  readonly dayOf?: (instant: string) => string;
  /** True when days begin at a whole hour of UTC, as in most zones; then fewer groups are counted. Default true. */
  readonly wholeHours?: boolean;
}

/** One filter: a column of tags, or a pair of the context, and the value that it must have. */
export interface CountFilter {
  readonly by: { readonly column: FilterColumn } | { readonly context: string };
  readonly value: string;
}

/** Tags that may be filtered by. */
export const filterColumns = ['channel', 'placement', 'locale'] as const;

export type FilterColumn = (typeof filterColumns)[number];
