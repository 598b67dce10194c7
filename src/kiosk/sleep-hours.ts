/** From when until when a kiosk is dark, in minutes after midnight by the clock of the device. */
export interface SleepHours {
  from: number;
  until: number;
}

/** Reads `21:00-07:00`; null when it is none such, or when both times are the same. */
export function readSleep(text: string): SleepHours | null {
  const times = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!times) return null;
  const [, hour, minute, endHour, endMinute] = times.map(Number);
  const from = Number(hour) * 60 + Number(minute);
  const until = Number(endHour) * 60 + Number(endMinute);
  return from === until ? null : { from, until };
}

/** Whether it is time to be dark. Hours over midnight belong together. */
export function isAsleep({ from, until }: SleepHours, now: Date): boolean {
  const minute = now.getHours() * 60 + now.getMinutes();
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}
