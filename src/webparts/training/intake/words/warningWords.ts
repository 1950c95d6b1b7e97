import type { PlannedCourseWarning } from '../../../../domain/training/intake/plannedCourse';
import { fill } from '../../../../ui/words/fill';
import { courseFieldName } from '../../words/courseFieldName';
import type { TrainingWords } from '../../words/TrainingWords';

/** More lines are known by the first ones. */
const mostLines = 3;

/** What is taken, and still worth telling. */
export function warningWords(
  { strings, formats, plural }: TrainingWords,
  warning: PlannedCourseWarning
): string {
  switch (warning.warning) {
    case 'titleShortened':
      return strings.ImportWarnTitle;
    case 'unknownChoice': {
      const field = courseFieldName(strings, warning.field);
      return fill(strings.ImportWarnChoice, { field, value: warning.value });
    }
    case 'unfitNumber':
      return fill(strings.ImportWarnNumber, {
        field: courseFieldName(strings, warning.field),
        value: warning.value,
        least: formats.number(warning.least),
        most: formats.number(warning.most)
      });
    case 'notADate':
      return fill(strings.ImportWarnDate, { value: warning.value });
    case 'dateWithoutMonths':
      return fill(strings.ImportWarnMonths, { value: warning.value });
    case 'linesLeftOut':
      return plural('ImportWarnLines', warning.lines.length, {
        lines: warning.lines.slice(0, mostLines).join(' · ')
      });
    case 'notAnswerable':
      return fill(strings.ImportWarnQuestion, { question: warning.question });
    case 'notAnEmail':
      return fill(strings.ImportWarnEmail, { value: warning.value });
    case 'unreadableValue':
      return fill(strings.ImportWarnValue, { name: warning.name });
    case 'wasRetired':
      return strings.ImportWarnRetired;
    case 'unknownOwner':
      return fill(strings.ImportWarnOwner, { email: warning.email });
    case 'unknownSkill':
      return fill(strings.ImportWarnSkill, { title: warning.title });
    case 'alike':
      return fill(warning.by === 'material' ? strings.ImportWarnSameMaterial : strings.ImportWarnSameTitle, {
        title: warning.course.title
      });
  }
}
