import { assignmentsList } from './assignments.list';
import { completionsList } from './completions.list';
import { courseLogList } from './courseLog.list';
import { courseReportsList } from './courseReports.list';
import { coursesList } from './courses.list';
import { ownTrainingList } from './ownTraining.list';
import { planStartsList } from './planStarts.list';
import { plansList } from './plans.list';
import { skillsList } from './skills.list';

export * from './trainingWords';
export {
  assignmentsList,
  completionsList,
  courseLogList,
  courseReportsList,
  coursesList,
  ownTrainingList,
  planStartsList,
  plansList,
  skillsList
};

/** The lists of the training tracker, in the order in which set-up creates them. */
export const trainingLists = {
  skills: skillsList,
  courses: coursesList,
  courseLog: courseLogList,
  courseReports: courseReportsList,
  plans: plansList,
  planStarts: planStartsList,
  assignments: assignmentsList,
  completions: completionsList,
  ownTraining: ownTrainingList
} as const;

export type TrainingListKey = keyof typeof trainingLists;
