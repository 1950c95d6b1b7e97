import { aPerson } from '../../../testing/builders';
import { calendarDate } from '../../../domain/dates/calendarDate';
import type { PlanStep } from '../../../domain/training/plan';
import { aCourse, anAssignment, aPlan, aPlanStart } from '../../../testing/training/trainingBuilders';
import { asColleague } from './openRecord';
import { someRows, type TrainingRows } from './renderTraining';

export const lena = aPerson({ id: 6, name: 'Lena Lindqvist', email: 'lena.lindqvist@contoso.example' });
export const amir = aPerson({ id: 7, name: 'Amir Haddad', email: 'amir.haddad@contoso.example' });
export const brigitte = aPerson({ id: 8, name: 'Brigitte Keller', email: 'brigitte.keller@contoso.example' });
export const chidi = aPerson({ id: 9, name: 'Chidi Okafor', email: 'chidi.okafor@contoso.example' });

export const planSteps: readonly PlanStep[] = [
  { key: 's1', day: 1, title: 'Meet the team', task: { kind: 'action' } },
  { key: 's2', day: 7, title: 'Autopilot', task: { kind: 'course', course: 1 } },
  { key: 's3', day: 14, title: 'Intune role', task: { kind: 'access', after: ['s1'] } },
  { key: 's4', day: 90, title: 'First quarter', task: { kind: 'signOff' } }
];

/** Amir began on 27 April, with Chidi as mentor and Brigitte as manager; Autopilot is assigned to him. */
export function planSite(): TrainingRows {
  const rows = someRows();
  const { training } = rows;
  training.courses.set(1, aCourse({ title: 'Autopilot' }));
  training.courses.set(2, aCourse({ id: 2, title: 'Conditional access' }));
  training.plans.set(3, aPlan({ id: 3, welcome: '<p>Good to have you.</p>', steps: planSteps }));
  const startDate = calendarDate('2026-04-27');
  training.planStarts.set(
    5,
    aPlanStart({
      id: 5,
      plan: 3,
      person: amir,
      mentor: chidi,
      manager: brigitte,
      startDate,
      steps: planSteps
    })
  );
  training.assignments.set(
    11,
    anAssignment({
      id: 11,
      title: 'Autopilot',
      person: amir,
      due: calendarDate('2026-05-04'),
      plan: { start: 5, step: 's2' }
    })
  );
  return rows;
}

/** Amir, who is in the team and leads nobody. */
export const asAmir = { as: 'member', prepare: asColleague } as const;
