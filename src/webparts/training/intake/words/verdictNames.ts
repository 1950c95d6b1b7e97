import type { CourseVerdict } from '../../../../domain/training/intake/plannedCourse';
import type { IconName } from '../../../../ui/icons/Icon';

type Strings = ITrainingWebPartStrings;

/** What wants to be looked at first. */
export const verdicts: readonly CourseVerdict[] = ['invalid', 'new', 'changed', 'same', 'double'];

const looks: Readonly<Record<CourseVerdict, { readonly key: keyof Strings; readonly icon: IconName }>> = {
  new: { key: 'ImportNew', icon: 'add' },
  changed: { key: 'ImportDiffers', icon: 'edit' },
  same: { key: 'IntakeThere', icon: 'check' },
  double: { key: 'ImportDouble', icon: 'list' },
  invalid: { key: 'ImportInvalid', icon: 'error' }
};

export function verdictName(strings: Strings, verdict: CourseVerdict): string {
  return strings[looks[verdict].key];
}

export function verdictIcon(verdict: CourseVerdict): IconName {
  return looks[verdict].icon;
}
