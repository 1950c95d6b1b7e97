import type { EntryRowUnit } from '../../../../domain/faq/intake/intakeModel';

type Strings = IFaqWebPartStrings;

/** What the numbers of rows count. */
export function unitName(strings: Strings, unit: EntryRowUnit): string {
  return unit === 'sheetRow' ? strings.ImportUnitRow : strings.ImportUnitEntry;
}
