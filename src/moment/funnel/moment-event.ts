/** Whether an event tells what was decided about an element. */
export function isMomentEvent(event: Event): event is CustomEvent {
  return event.type === 'survey-moment' && event instanceof CustomEvent;
}

/** Whether the page prevented that a survey asks which would have; known once all have heard of it. */
export async function pagePrevented(event: CustomEvent): Promise<boolean> {
  await Promise.resolve();
  return event.defaultPrevented && Reflect.get(Object(event.detail), 'passed') === true;
}
