import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { SetupPanel } from '../../../ui/setup/SetupPanel';
import type { TrainingPanelState } from '../model/panelState';
import type { TrainingPanelScreenProps, TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';

export type OpenTrainingPanel = Exclude<TrainingPanelState, { kind: 'closed' | 'setup' }>;

type PanelOf<Kind extends OpenTrainingPanel['kind']> = TrainingPanelScreenProps & {
  readonly panel: Extract<OpenTrainingPanel, { kind: Kind }>;
};

/** Screens that need to know what they were opened with. */
export type CourseEditProps = PanelOf<'addCourse' | 'editCourse'>;
export type AssignProps = PanelOf<'assign'>;
export type PlanEditProps = PanelOf<'plan'>;
export type StartPlanProps = PanelOf<'startPlan'>;
export type SkillEditProps = PanelOf<'skill'>;
export type RemindProps = PanelOf<'remind'>;

const CourseEditScreen = lazyScreen<CourseEditProps>(async () => {
  const { CourseEditScreen: screen } = await import(
    /* webpackChunkName: 'training-edit' */ '../edit/CourseEditScreen'
  );
  return screen;
});
const AssignScreen = lazyScreen<AssignProps>(async () => {
  const { AssignScreen: screen } = await import(
    /* webpackChunkName: 'training-assign' */ '../assign/AssignScreen'
  );
  return screen;
});
const RoundsScreen = lazyScreen<TrainingPanelScreenProps>(async () => {
  const { RoundsScreen: screen } = await import(
    /* webpackChunkName: 'training-assign' */ '../assign/RoundsScreen'
  );
  return screen;
});
const PlanEditScreen = lazyScreen<PlanEditProps>(async () => {
  const { PlanEditScreen: screen } = await import(
    /* webpackChunkName: 'training-plan-edit' */ '../plans/edit/PlanEditScreen'
  );
  return screen;
});
const StartPlanScreen = lazyScreen<StartPlanProps>(async () => {
  const { StartPlanScreen: screen } = await import(
    /* webpackChunkName: 'training-plan-edit' */ '../plans/begin/StartPlanScreen'
  );
  return screen;
});
const SkillEditScreen = lazyScreen<SkillEditProps>(async () => {
  const { SkillEditScreen: screen } = await import(
    /* webpackChunkName: 'training-skills' */ '../skills/SkillEditScreen'
  );
  return screen;
});
const RemindScreen = lazyScreen<RemindProps>(async () => {
  const { RemindScreen: screen } = await import(
    /* webpackChunkName: 'training-remind' */ '../remind/RemindScreen'
  );
  return screen;
});
const TakeOverScreen = lazyScreen<TrainingPanelScreenProps>(async () => {
  const { TakeOverScreen: screen } = await import(
    /* webpackChunkName: 'training-take-over' */ '../takeOver/TakeOverScreen'
  );
  return screen;
});
const ImportScreen = lazyScreen<TrainingPanelScreenProps>(async () => {
  const { ImportScreen: screen } = await import(
    /* webpackChunkName: 'training-intake' */ '../intake/ImportScreen'
  );
  return screen;
});
const ExportScreen = lazyScreen<TrainingPanelScreenProps>(async () => {
  const { ExportScreen: screen } = await import(
    /* webpackChunkName: 'training-intake' */ '../intake/ExportScreen'
  );
  return screen;
});
const StarterScreen = lazyScreen<TrainingPanelScreenProps>(async () => {
  const { StarterScreen: screen } = await import(
    /* webpackChunkName: 'training-starter' */ '../starter/StarterScreen'
  );
  return screen;
});

type PlainPanel = Extract<OpenTrainingPanel['kind'], 'rounds' | 'takeOver' | 'import' | 'export' | 'starter'>;

/** Screens that need nothing but the tracker. */
const plainScreens: Readonly<Record<PlainPanel, (props: TrainingPanelScreenProps) => JSX.Element>> = {
  rounds: RoundsScreen,
  takeOver: TakeOverScreen,
  import: ImportScreen,
  export: ExportScreen,
  starter: StarterScreen
};

function PanelContent(props: TrainingPanelScreenProps & { readonly panel: OpenTrainingPanel }): JSX.Element {
  const { panel, ...rest } = props;
  switch (panel.kind) {
    case 'addCourse':
      return <CourseEditScreen key="add" {...rest} panel={panel} />;
    case 'editCourse':
      return <CourseEditScreen key={panel.course.id} {...rest} panel={panel} />;
    case 'assign':
      return <AssignScreen {...rest} panel={panel} />;
    case 'plan':
      return <PlanEditScreen key={panel.plan?.id ?? 'add'} {...rest} panel={panel} />;
    case 'startPlan':
      return <StartPlanScreen {...rest} panel={panel} />;
    case 'skill':
      return <SkillEditScreen key={panel.skill?.id ?? 'add'} {...rest} panel={panel} />;
    case 'remind':
      return <RemindScreen {...rest} panel={panel} />;
    default: {
      const Screen = plainScreens[panel.kind];
      return <Screen {...rest} />;
    }
  }
}

/** What adds and what edits are one screen, under two names. */
const titles: Readonly<Record<OpenTrainingPanel['kind'], keyof ITrainingWebPartStrings>> = {
  addCourse: 'AddCourse',
  editCourse: 'EditCourse',
  assign: 'AssignCourses',
  rounds: 'MenuRounds',
  plan: 'AddPlan',
  startPlan: 'StartPlan',
  skill: 'AddSkill',
  remind: 'MenuRemind',
  takeOver: 'MenuTakeOver',
  import: 'MenuImport',
  export: 'MenuExport',
  starter: 'MenuStarter'
};

function titleOf(strings: ITrainingWebPartStrings, panel: OpenTrainingPanel): string {
  if (panel.kind === 'plan' && panel.plan) return strings.EditPlan;
  if (panel.kind === 'skill' && panel.skill) return strings.EditSkill;
  return strings[titles[panel.kind]];
}

/** The panel beside the page, with the screen that is asked for. Asks before it throws away what was typed. */
export function TrainingPanel(props: TrainingViewProps & { readonly panel: OpenTrainingPanel }): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, panel } = props;
  return (
    <GuardedPanel title={titleOf(strings, panel)} onClose={model.closePanel} screen={panel}>
      {(guard) => <PanelContent {...props} {...guard} />}
    </GuardedPanel>
  );
}

/** Set-up beside the page: it works before anything can be read. */
export function TrainingSetupPanel({
  model,
  loadOwners
}: Pick<TrainingViewProps, 'model' | 'loadOwners'>): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <SetupPanel
      setup={model.repositories.setup}
      onChanged={model.reload}
      onClose={model.closePanel}
      loadOwners={loadOwners}
      nextSteps={
        <Button look="primary" icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
          {strings.MenuStarter}
        </Button>
      }
    />
  );
}
