import { plansList, skillsList } from '../../../src/lists';
import type { StarterPlan, StarterSkill } from '../../../src/domain/starter/StarterTraining';
import { starterTrainingKey } from '../../../src/domain/starter/starterTrainingDrafts';
import type { PlanStep } from '../../../src/domain/training/plan';
import { formatPlanSteps } from '../../../src/domain/training/plans/stepsText';
import { trainingStarterTag } from '../../../src/starter/training';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoEvent } from '../events/DemoEvent';
import { dayOf } from '../updates/plannedNotice';
import { cellsOf } from './cells';
import type { DemoTraining } from './DemoTraining';

const firstDays = { daysAgo: 97 };

/** A task area of which the team wants somebody to know enough. `isStarter`: it comes with the suite. */
export function skillEvent(
  { key, ...content }: StarterSkill,
  isStarter: boolean,
  calendar: DemoCalendar,
  training: DemoTraining
): DemoEvent {
  return {
    at: calendar.moment(dayOf(firstDays, calendar), '08:10'),
    act: (site) => {
      const sourceKey = isStarter ? starterTrainingKey({ key }) : null;
      const starterTag = isStarter ? trainingStarterTag : null;
      const cells = cellsOf(skillsList, { ...content, sourceKey, starterTag, tasks: null });
      training.skills.set(key, site.add('lead', 'skills', cells));
    }
  };
}

/** A plan of the starter, owned by somebody and used since the first days. */
export function planEvent(
  { key, title, audiences, welcome, steps: starterSteps }: StarterPlan,
  ownerKey: string,
  calendar: DemoCalendar,
  training: DemoTraining
): DemoEvent {
  return {
    at: calendar.moment(dayOf(firstDays, calendar), '08:50'),
    act: (site) => {
      const steps = starterSteps.map((step): PlanStep => ({
        ...step,
        task:
          step.task.kind === 'course'
            ? { kind: 'course', course: training.course(step.task.course).id }
            : step.task
      }));
      const sourceKey = starterTrainingKey({ key });
      const source = { sourceKey, starterTag: trainingStarterTag };
      const owner = site.userId(ownerKey);
      const text = formatPlanSteps(steps);
      const content = { title, audiences, welcome, ...source, status: 'In use' } as const;
      const id = site.add('lead', 'plans', cellsOf(plansList, { ...content, owner, steps: text }));
      training.plans.set(key, { id, title, steps });
    }
  };
}
