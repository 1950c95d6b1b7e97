import type { Repeat } from '../../../../domain/training/course';
import type { TrainingWords } from '../../words/TrainingWords';

/** How often a course has to be taken. */
export function repeatWords({ strings, formats, plural }: TrainingWords, repeat: Repeat | null): string {
  if (repeat === null) return strings.CourseOnce;
  return repeat.kind === 'together'
    ? plural('CourseRepeatTogether', repeat.every, { from: formats.date(repeat.from) })
    : plural('CourseRepeatEach', repeat.every);
}
