import * as React from 'react';
import type { CourseReport } from '../../../../domain/training/report';
import { waitingReports } from '../../../../domain/training/stale/staleness';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { reportSubjectName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import type { CourseSectionProps } from '../courseProps';
import { useDayOf } from '../useStaleCauses';

type OwnReportsProps = Pick<CourseSectionProps, 'model' | 'reader' | 'course' | 'reports'>;

/** What the reader has reported today, while nobody has looked at it: a slip can be taken back. */
function useOwnReports({ reader, course, reports }: OwnReportsProps): readonly CourseReport[] {
  const { formats } = useTrainingWords();
  const dayOf = useDayOf();
  return waitingReports(course, reports.rows ?? []).filter(
    ({ by, on }) => by.id === reader.me.id && dayOf(on) === formats.today()
  );
}

export function OwnReports(props: OwnReportsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, reports } = props;
  const own = useOwnReports(props);
  const [busy, setBusy] = React.useState<number>();
  const isMounted = useMounted();
  const takeBack = async (report: CourseReport): Promise<void> => {
    setBusy(report.id);
    try {
      await model.repositories.reports.takeBack(report);
      reports.take((rows) => rows.filter(({ id }) => id !== report.id));
      model.say({ kind: 'said', tone: 'success', text: strings.CourseReportTaken });
    } catch (error) {
      model.say({ kind: 'failed', title: strings.CourseReportNotTaken, error });
    } finally {
      if (isMounted()) setBusy(undefined);
    }
  };
  return (
    <>
      {own.map((report) => (
        <Notice
          key={report.id}
          tone="info"
          inline
          actions={
            <Button icon="undo" disabled={busy === report.id} onClick={() => void takeBack(report)}>
              {strings.CourseReportTakeBack}
            </Button>
          }
        >
          <p>{fill(strings.CourseReportedToday, { about: reportSubjectName(strings, report.about) })}</p>
        </Notice>
      ))}
    </>
  );
}
