import type { Course } from '../course';
import type { Skill } from '../skill';

/** The text of a CSV file with these courses, read with their texts; the import reads it. */
export declare function exportCourses(courses: readonly Course[], skills: readonly Skill[]): string;
