import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { StoppableProgress } from '../../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { reasonWords } from '../../../../ui/errors/reasonWords';
import { Notice } from '../../../../ui/errors/Notice';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import type { NotOpened, ReopenWork } from './useReopening';
import styles from '../Course.module.scss';

type ReopenPartProps = Pick<CourseSectionProps, 'course' | 'reopening' | 'people' | 'loadOwners'>;
type Ended = Extract<ReopenWork, { kind: 'ended' }>;

function Failures({ failed }: { readonly failed: readonly NotOpened[] }): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  return (
    <ul className={styles.causes}>
      {failed.map(({ assignment, error }) => {
        const why = reasonWords(ui, error);
        const { name } = assignment.person;
        return <li key={assignment.id}>{fill(strings.CourseReopenFailedOne, { name, why })}</li>;
      })}
    </ul>
  );
}

/** What came of it, and how to go on. */
function Outcome(props: ReopenPartProps & { readonly ended: Ended }): JSX.Element {
  const { strings, plural } = useTrainingWords();
  const ui = useUiWords();
  const { course, reopening, ended, loadOwners } = props;
  const { opened, failed, left, wasStopped, error } = ended;
  const again = (): void => reopening.start(course);
  const isNobody = opened + failed.length + left === 0;
  const done = isNobody ? strings.CourseReopenNobody : plural('CourseReopened', opened);
  if (error !== undefined) {
    return (
      <>
        {opened > 0 ? <p className={styles.what}>{done}</p> : null}
        <ErrorNotice
          title={strings.CourseReopenFailed}
          error={error}
          onRetry={again}
          loadOwners={loadOwners}
        />
      </>
    );
  }
  const isWhole = failed.length === 0 && !wasStopped;
  return (
    <Notice
      tone={isWhole ? 'success' : 'warning'}
      role="status"
      title={wasStopped ? strings.CourseReopenStopped : done}
      actions={
        isWhole ? null : (
          <Button icon="refresh" onClick={again}>
            {wasStopped ? strings.CourseReopenGoOn : ui.strings.TryAgain}
          </Button>
        )
      }
    >
      {wasStopped && opened > 0 ? <p>{done}</p> : null}
      {wasStopped && left > 0 ? <p>{plural('CourseReopenStill', left)}</p> : null}
      {failed.length > 0 ? <Failures failed={failed} /> : null}
    </Notice>
  );
}

/** The page ended before all was opened again: what is left was found. */
function Left({ course, reopening }: ReopenPartProps): JSX.Element {
  const { strings, plural } = useTrainingWords();
  return (
    <Notice
      tone="warning"
      title={plural('CourseReopenLeft', reopening.left)}
      actions={
        <Button icon="refresh" onClick={() => reopening.start(course)}>
          {strings.CourseReopen}
        </Button>
      }
    >
      <p>{strings.CourseReopenLeftText}</p>
    </Notice>
  );
}

/** Opens again what counts no longer: how far it is, what came of it, or what is left of an earlier time. For leads. */
export function ReopenPart(props: ReopenPartProps): JSX.Element | null {
  const { strings, formats, plural } = useTrainingWords();
  const { reopening } = props;
  const { work } = reopening;
  switch (work.kind) {
    case 'looking':
      return <Loading label={strings.CourseReopenLooking} rows={1} />;
    case 'running':
      return (
        <div className={styles.heading}>
          <StoppableProgress
            label={plural('CourseReopening', work.total, { done: formats.number(work.done) })}
            done={work.done}
            total={work.total}
            isStopping={work.isStopping}
            hint={strings.CourseReopenHint}
            onStop={reopening.stop}
          />
        </div>
      );
    case 'ended':
      return <Outcome {...props} ended={work} />;
    case 'none':
      return reopening.left > 0 ? <Left {...props} /> : null;
  }
}
