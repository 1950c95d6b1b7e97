import type { PlanField } from './planForm';

export function planFieldName(strings: ITrainingWebPartStrings, field: PlanField): string {
  switch (field) {
    case 'title':
      return strings.PlanTitle;
    case 'audiences':
      return strings.PlanFor;
    case 'owner':
      return strings.PlanOwner;
    case 'welcome':
      return strings.PlanWelcomeText;
    case 'steps':
      return strings.PlanStepsShow;
  }
}
