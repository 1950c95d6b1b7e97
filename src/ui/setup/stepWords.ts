import type { SetupAction, SetupStep } from '../../domain/setup/setupModel';
import { fill } from '../words/fill';

type Key = keyof IOperationsUiStrings;

const keys: Readonly<Record<SetupAction, Key>> = {
  createList: 'StepCreateList',
  setListOptions: 'StepSetListOptions',
  addColumn: 'StepAddColumn',
  addIndex: 'StepAddIndex',
  makeUnique: 'StepMakeUnique',
  addChoices: 'StepAddChoices',
  addView: 'StepAddView',
  recordVersion: 'StepRecordVersion'
};

/** What a step of set-up does, in words. */
export function stepWords(strings: IOperationsUiStrings, step: SetupStep): string {
  return fill(strings[keys[step.action]], { subject: step.subject, list: step.listTitle });
}
