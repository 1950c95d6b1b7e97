import { faqLists } from './faq';
import { holidaysList } from './holidays.list';
import { overviewLists } from './overview';
import { settingsList } from './settings.list';
import { taskLogList } from './taskLog.list';
import { tasksList } from './tasks.list';
import { trainingLists } from './training';
import { updateLists } from './updates';

export * from './schema';
export * from './schemaVersion';
export * from './focusAreas';
export * from './platforms';
export * from './faq';
export * from './overview';
export * from './training';
export * from './updates';
export { holidaysList, settingsList, tasksList, taskLogList };

/** Every list of the suite, in the order in which set-up creates them: a lookup's target comes first. */
export const lists = {
  settings: settingsList,
  holidays: holidaysList,
  tasks: tasksList,
  taskLog: taskLogList,
  ...updateLists,
  ...faqLists,
  ...trainingLists,
  ...overviewLists
} as const;

export type ListKey = keyof typeof lists;
