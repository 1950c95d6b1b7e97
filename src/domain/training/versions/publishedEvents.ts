import type { CourseEvent } from '../course';

/**
 * The events of a log without versions that never came to be: a page that dies between the log and the course leaves a row, and
 * somebody else's version may come instead. `events`: in the order in which they were added; `version`: the present one.
 */
export function publishedEvents(events: readonly CourseEvent[], version: number): CourseEvent[] {
  return events.filter((event, index) => {
    if (event.action !== 'New version') return true;
    const isReplaced = events
      .slice(index + 1)
      .some((later) => later.action === 'New version' && later.version === event.version);
    return event.version <= version && !isReplaced;
  });
}
