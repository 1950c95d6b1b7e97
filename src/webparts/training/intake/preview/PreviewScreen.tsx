import * as React from 'react';
import type { PlannedCourse } from '../../../../domain/training/intake/plannedCourse';
import { missingSkills } from '../../../../domain/training/intake/planCourses';
import type { Skill } from '../../../../domain/training/skill';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import type { TrainingPanelScreenProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CoursePreview } from '../reading/preview';
import { UseChoice, type UseChoiceProps } from '../writing/UseChoice';
import { isChanged, isNew, type RowChoices } from './choices';
import { MissingSkills } from './MissingSkills';
import { PlanTable } from './PlanTable';
import styles from '../../../../ui/screens/Panel.module.scss';

export interface PreviewScreenProps
  extends UseChoiceProps, Pick<TrainingPanelScreenProps, 'model' | 'onDirty'> {
  readonly preview: CoursePreview;
  readonly plan: readonly PlannedCourse[];
  readonly choices: RowChoices;
  readonly onSkills: (added: readonly Skill[]) => void;
  readonly onTake: () => void;
  readonly onStartOver: () => void;
}

/** What is to say of the text as a whole: how many rows, or why there is nothing to do. */
function Summary({ preview, plan }: Pick<PreviewScreenProps, 'preview' | 'plan'>): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { passedOver } = preview.file;
  const isAllRefused = plan.every(({ verdict }) => verdict === 'invalid');
  const nothing = isAllRefused ? strings.ImportNoneTaken : strings.ImportNothingNew;
  const hasSome = plan.some((row) => isNew(row) || isChanged(row));
  return (
    <>
      <p className={styles.text} role="status">
        {plural('ImportRowsRead', plan.length)} {hasSome ? null : nothing}
      </p>
      {passedOver.length > 0 ? (
        <p className={styles.quiet} dir="auto">
          {fill(strings.ImportPassedOver, { names: passedOver.join(' · ') })}
        </p>
      ) : null}
    </>
  );
}

/** What an import would do, before it does anything. */
export function PreviewScreen(props: PreviewScreenProps): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const { preview, plan, choices } = props;
  const { chosen } = choices;
  const missing = React.useMemo(() => missingSkills(plan), [plan]);
  const news = plan.filter(isNew);
  const hasNew = news.length > 0;
  const areAllChosen = news.every(({ row }) => chosen.has(row));
  const overwrites = plan.some((row) => isChanged(row) && chosen.has(row.row));
  return (
    <>
      <Summary preview={preview} plan={plan} />
      <MissingSkills {...props} titles={missing} onAdded={props.onSkills} />
      {hasNew ? <UseChoice {...props} /> : null}
      {overwrites ? (
        <Notice tone="info">
          <p>{strings.ImportOverwrites}</p>
        </Notice>
      ) : null}
      <div className={styles.commands}>
        {chosen.size > 0 ? (
          <Button look="primary" icon="add" onClick={props.onTake}>
            {plural('ImportTake', chosen.size)}
          </Button>
        ) : null}
        {hasNew ? (
          <Button onClick={() => choices.chooseNew(!areAllChosen)}>
            {areAllChosen ? strings.ImportTakeNone : strings.ImportTakeAll}
          </Button>
        ) : null}
        <Button onClick={props.onStartOver}>{strings.ImportOther}</Button>
      </div>
      <PlanTable plan={plan} unit={preview.file.unit} choices={choices} />
    </>
  );
}
