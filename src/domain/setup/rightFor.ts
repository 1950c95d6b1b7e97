import type { SetupAction } from './setupModel';

/** SharePoint's name of the right that a step of set-up needs. */
export function rightFor(action: SetupAction): string {
  if (action === 'recordVersion') return 'Add Items';
  return action === 'restrictReading' ? 'Manage Permissions' : 'Manage Lists';
}
