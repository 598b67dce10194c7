/** Nobody reads the thanks, steps aside and lets somebody else answer within this time, in milliseconds. */
const betweenPeople = 3000;

/** So many answers within so many milliseconds come from one pair of hands. */
const many = 4;
const span = 20_000;

/** Finds answers that are given too close upon each other: play, or a cleaning cloth. */
export interface BurstFilter {
  /** Notes an answer that begins now. True when it is suspect. The first of a burst never is. */
  isSuspect: (now: number) => boolean;
}

/**
 * The burst filter of one kiosk. An answer is suspect when the one before it began less than 3 s ago, or
 * when it is the fourth or later within 20 s. It is kept, marked and not counted.
 */
export function createBurstFilter(): BurstFilter {
  let times: number[] = [];
  return {
    isSuspect(now) {
      // A clock that was set back says nothing.
      times = times.filter((time) => time <= now && now - time < span);
      const last = times.at(-1);
      const suspect = (last !== undefined && now - last < betweenPeople) || times.length >= many - 1;
      times.push(now);
      return suspect;
    },
  };
}
