import type { SetupAction, SetupStep } from '../../../domain/setup/setupModel';
import { fill } from '../../../ui/words/fill';

type Key = keyof IChecklistWebPartStrings;

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
export function stepWords(strings: IChecklistWebPartStrings, step: SetupStep): string {
  return fill(strings[keys[step.action]], { subject: step.subject, list: step.listTitle });
}
