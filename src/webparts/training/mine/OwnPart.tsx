import * as React from 'react';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { notKept } from '../../../domain/training/states/ownLearning';
import { isToDo } from '../../../domain/training/states/stateRules';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { DeclareFormProps } from '../declare/declareProps';
import { StateMark } from '../facts/StateMark';
import { useTrainingWords } from '../words/TrainingWords';
import type { MyPartProps } from './MyPart';
import { useOwnDeeds, type OwnDeeds } from './useOwnDeeds';
import { useOwnRecords } from './useMyLearning';
import panel from '../../../ui/screens/Panel.module.scss';

const DeclareForm = lazyScreen<DeclareFormProps>(async () => {
  const { DeclareForm: form } = await import(
    /* webpackChunkName: 'training-record' */ '../declare/DeclareForm'
  );
  return form;
});

/** Why it was not written; readers of most sites may not add rows, and whom they can ask is said then. */
function OwnProblem({
  problem,
  onReload
}: {
  readonly problem: NonNullable<OwnDeeds['problem']>;
  /** Somebody, perhaps on another page, has changed it since. */
  readonly onReload: () => void;
}): JSX.Element {
  const { strings } = useTrainingWords();
  if (isRepositoryError(problem.error, 'forbidden'))
    return <p className={panel.text}>{strings.PartNotKept}</p>;
  return <ErrorNotice {...problem} onReload={onReload} />;
}

function recordOf(
  records: readonly OwnRecord[] | undefined,
  item: LearningItem | undefined
): OwnRecord | undefined {
  return item && item.assignment.id !== notKept
    ? records?.find(({ id }) => id === item.assignment.id)
    : undefined;
}

/** For people who are not in the team: they keep their record themselves. */
export function OwnPart(props: MyPartProps & { readonly item: LearningItem | undefined }): JSX.Element {
  const { strings } = useTrainingWords();
  const { course, item, onDirty } = props;
  const [isDeclaring, setDeclaring] = React.useState(false);
  const records = useOwnRecords(props);
  const record = recordOf(records.rows, item);
  const { keep, declare, takeBack, isBusy, problem } = useOwnDeeds(props, records.take);
  const canLearn = course.status === 'In use' && (!item || isToDo(item.state));
  const dirty = React.useCallback((isDirty: boolean) => onDirty?.(isDirty), [onDirty]);
  const failure = problem === undefined ? null : <OwnProblem problem={problem} onReload={records.reload} />;
  if (isDeclaring) {
    return (
      <>
        {failure}
        <DeclareForm
          course={course}
          waitsForMentor={course.proof === 'Mentor confirmed'}
          onDeclare={(draft) => declare(record, item?.assignment, draft)}
          onClose={() => setDeclaring(false)}
          onDirty={dirty}
        />
      </>
    );
  }
  return (
    <>
      {item ? <StateMark state={item.state} /> : <p className={panel.text}>{strings.PartNone}</p>}
      {failure}
      <div className={panel.commands}>
        {canLearn ? (
          <Button look="primary" icon="check" disabled={isBusy} onClick={() => setDeclaring(true)}>
            {strings.PartDeclare}
          </Button>
        ) : null}
        {canLearn && !record ? (
          <Button disabled={isBusy} onClick={() => void keep(item?.assignment)}>
            {strings.PartKeep}
          </Button>
        ) : null}
        {record?.done && item && !isToDo(item.state) ? (
          <Button look="quiet" icon="undo" disabled={isBusy} onClick={() => void takeBack(record)}>
            {strings.PartTakeBack}
          </Button>
        ) : null}
      </div>
    </>
  );
}
