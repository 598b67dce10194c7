import { createBurstFilter } from '../kiosk/burst.js';

const bursts = createBurstFilter();
/** Whether an answer came too close upon others, by its id: all its revisions are marked alike. */
const marked = new Map<unknown, boolean>();

/** Has a response, as a `survey-send` carries it, say that it comes from a kiosk, and marks one of a burst. Harmless for other events. */
export function tagForKiosk(event: Event): void {
  const response: unknown = Reflect.get(event, 'response');
  if (typeof response !== 'object' || response === null) return;
  const id: unknown = Reflect.get(response, 'id');
  const isSuspect = marked.get(id) ?? bursts.isSuspect(Date.now());
  marked.set(id, isSuspect);
  const context = { ...Reflect.get(response, 'context'), suspect: 'burst' };
  Object.assign(response, { channel: 'kiosk' }, isSuspect && { context });
}
