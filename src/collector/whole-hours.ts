/** Whether days of a time zone begin at whole hours of UTC: some zones are a half or a quarter of an hour apart, some only in winter. */
export function beginsAtWholeHours(timeZone: string): boolean {
  const format = new Intl.DateTimeFormat('en', { timeZone, minute: '2-digit', hour: '2-digit' });
  const dates = ['1990-01-01', '1990-07-01', '2026-01-01', '2026-07-01'];
  return dates.every((date) =>
    format.formatToParts(new Date(date)).some(({ type, value }) => type === 'minute' && Number(value) === 0),
  );
}
