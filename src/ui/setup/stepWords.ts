import type { SetupAction, SetupStep } from '../../domain/setup/setupModel';
import { fill } from '../words/fill';
import type { UiWords } from '../words/UiWords';

type Key = keyof IOperationsUiStrings;

const keys: Readonly<Record<SetupAction, Key>> = {
  createList: 'StepCreateList',
  restrictReading: 'StepRestrictReading',
  setListOptions: 'StepSetListOptions',
  addColumn: 'StepAddColumn',
  addIndex: 'StepAddIndex',
  makeUnique: 'StepMakeUnique',
  addChoices: 'StepAddChoices',
  addView: 'StepAddView',
  recordVersion: 'StepRecordVersion'
};

/** What a step of set-up does, in words, with the names of those who lose access by it. */
export function stepWords({ strings, formats }: UiWords, step: SetupStep): string {
  const { readers = [] } = step;
  const text = fill(strings[keys[step.action]], { subject: step.subject, list: step.listTitle });
  return readers.length === 0
    ? text
    : `${text} ${fill(strings.StepReadersLose, { readers: formats.list(readers) })}`;
}
