import * as React from 'react';
import type { CourseReport } from '../../../../domain/training/report';
import type { StaleCause } from '../../../../domain/training/stale/staleness';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { causeWords, noticeWords } from '../causeWords';
import { reportSubjectName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from '../Course.module.scss';

/** What readers wrote. Who they are is for the team. */
function ReportNotes(props: {
  readonly reports: readonly CourseReport[];
  readonly withNames: boolean;
}): JSX.Element | null {
  const { strings } = useTrainingWords();
  const said = props.reports.filter(({ note }) => props.withNames || note.trim() !== '');
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {said.map(({ id, about, note, by }) => {
        const what = note.trim() === '' ? reportSubjectName(strings, about) : note;
        return (
          <li key={id}>
            <bdi>
              {props.withNames ? fill(strings.CourseReportNote, { note: what, name: by.name }) : what}
            </bdi>
          </li>
        );
      })}
    </ul>
  );
}

function Cause({ cause, withNames }: { readonly cause: StaleCause; readonly withNames: boolean }) {
  const words = useTrainingWords();
  if (cause.kind === 'doubt') {
    return (
      <>
        {cause.doubt.reasons.map((reason) => (
          <li key={reason.doubt.id}>
            {noticeWords(words, reason)}{' '}
            {/* What somebody noted when it was verified is about the notice as it was before. */}
            {reason.isAgain ? null : <bdi>{reason.doubt.note}</bdi>}
          </li>
        ))}
      </>
    );
  }
  return (
    <li>
      {causeWords(words, cause).join(' ')}
      {'reports' in cause ? <ReportNotes reports={cause.reports} withNames={withNames} /> : null}
    </li>
  );
}

/** The material may not be true any more: every cause, and since when. Stays until somebody looks at it. */
export function StaleBanner(props: {
  readonly causes: readonly StaleCause[];
  /** Whether readers' names are shown with what they wrote. */
  readonly withNames: boolean;
}): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { causes, withNames } = props;
  if (causes.length === 0) return null;
  // What is new was not true before either.
  const isNew = causes.every(({ kind }) => kind === 'neverVerified');
  return (
    <Notice tone="warning" title={isNew ? strings.CourseUnchecked : strings.CourseStale}>
      <ul className={styles.causes}>
        {causes.map((cause) => (
          <Cause key={cause.kind} cause={cause} withNames={withNames} />
        ))}
      </ul>
      <p>{strings.CourseStaleStays}</p>
    </Notice>
  );
}
