/** A day of the calendar as people write it: `2026-03-29`. */
export type Day = string;

/**
 * Tells on which day an instant falls in a time zone, through every change of the clocks. Instants
 * are ISO 8601; zones are names of the IANA database, such as `Europe/Stockholm`. Throws a
 * `RangeError` for a zone that there is not.
 */
export function dayInZone(timeZone: string): (instant: string) => Day {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const known = new Map<string, Day>();
  return (instant) => {
    const day = known.get(instant) ?? written(format.formatToParts(new Date(instant)));
    known.set(instant, day);
    return day;
  };
}

function written(parts: readonly Intl.DateTimeFormatPart[]): Day {
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
