import type { RowUnit } from '../../../../domain/updates/intake/intakeModel';

type Strings = IUpdatesWebPartStrings;

const keys: Readonly<Record<RowUnit, keyof Strings>> = {
  sheetRow: 'IntakeUnitRow',
  entry: 'IntakeUnitEntry',
  line: 'IntakeUnitLine'
};

/** What the numbers of rows count. */
export function unitName(strings: Strings, unit: RowUnit): string {
  return strings[keys[unit]];
}
