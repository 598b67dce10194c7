/** When a survey may ask. All of it is by the clock of the zone; without one, by the visitor's. */
export interface Schedule {
  /** First day, `2026-01-01`, or with a time of day, `2026-01-01T08:00`. */
  readonly from?: string;
  /** Last day, which is within, or with a time of day, which is the last minute. */
  readonly to?: string;
  /** `mon-fri,sun`. */
  readonly days?: string;
  /** `9-12,13-17`, `22:00-06:30`: from the first until the second. Over midnight it belongs to the day that it began on. */
  readonly hours?: string;
  /** An IANA name, such as `Europe/Stockholm`. */
  readonly zone?: string;
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whether a moment is within a schedule. Throws when the schedule makes no sense. */
export function isInSchedule({ from, to, days, hours = '0-24', zone }: Schedule, now: Date): boolean {
  const local = localTime(now, zone);
  const [first = '', last = local.minute] = [from, to].map((text) =>
    text === undefined ? text : dateOf(text),
  );
  const wanted = daysOf(days ?? 'mon-sun');
  const time = local.minute.slice(11);
  const isWithin = ([start, end]: Span): boolean => {
    const isEarly = start >= end && time < end;
    const isLate = time >= start && (start >= end || time < end);
    return (isEarly && wanted.has((local.day + 6) % 7)) || (isLate && wanted.has(local.day));
  };
  const isBetween = local.minute >= first && local.minute.slice(0, last.length) <= last;
  return hours.split(',').map(spanOf).some(isWithin) && isBetween;
}

/** From the first time of day until the second. */
type Span = readonly [start: string, end: string];

/** The time of day somewhere: `2026-11-21T13:05`, and the day of the week, from 0 for Monday. */
function localTime(now: Date, timeZone?: string): { minute: string; day: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...(timeZone === undefined ? {} : { timeZone }),
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return {
    minute: `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`,
    day: week.indexOf(part('weekday').toLowerCase()),
  };
}

function dateOf(text: string): string {
  const [day = ''] = text.split('T');
  const isDay = !Number.isNaN(Date.parse(text)) && new Date(day).toISOString().startsWith(day);
  // The 30th of February would be taken for the 2nd of March.
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text) || !isDay)
    throw new Error(`“${text}” is not a day like 2026-01-31.`);
  return text;
}

function spanOf(text: string): Span {
  const [, ...ends] = /^(\d{1,2}(?::\d\d)?)-(\d{1,2}(?::\d\d)?)$/.exec(text) ?? [];
  const [start = '', end = ''] = ends.map((each) =>
    (each.includes(':') ? each : `${each}:00`).padStart(5, '0'),
  );
  if (![start, end].every((each) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(each)))
    throw new Error(`“${text}” are no hours like 9-17.`);
  return [start, end];
}

function daysOf(text: string): Set<number> {
  return new Set(
    text.split(',').flatMap((span) => {
      const ends = span.split('-').map((day) => week.indexOf(day.toLowerCase()));
      const [first = -1, last = first] = ends;
      if (ends.includes(-1) || ends.length > 2) throw new Error(`“${span}” are no days like mon-fri.`);
      return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
    }),
  );
}
