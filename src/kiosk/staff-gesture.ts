/** So many touches in a corner, within so many milliseconds. */
const touches = 5;
const span = 3000;

/** How far the corner reaches, in CSS pixels. */
export const cornerSize = 96;

/** A gesture that visitors do not make by chance and staff can be told by telephone. */
export interface StaffGesture {
  /** Notes a touch of the corner, or a press of Escape. True when it is the one that completes the gesture. */
  touch(now: number): boolean;
}

/** Whether a point is in the upper right corner. */
export function isInCorner(
  { clientX, clientY }: { clientX: number; clientY: number },
  width: number,
): boolean {
  return clientX >= width - cornerSize && clientY <= cornerSize;
}

/** The gesture of one kiosk: five touches within three seconds. */
export function createStaffGesture(): StaffGesture {
  let times: number[] = [];
  return {
    touch(now) {
      times = [...times, now].filter((time) => time <= now && now - time <= span);
      const complete = times.length >= touches;
      if (complete) times = [];
      return complete;
    },
  };
}
