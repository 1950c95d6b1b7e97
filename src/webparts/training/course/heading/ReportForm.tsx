import * as React from 'react';
import { reportSubjects } from '../../../../lists/training';
import type { CourseReport, ReportSubject } from '../../../../domain/training/report';
import { ChoiceField } from '../../../../ui/fields/ChoiceField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useMounted } from '../../../../ui/screens/useMounted';
import { reportSubjectName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import { CourseForm } from './CourseForm';
import type { CourseFormProps } from './formProps';

/** Tells those who look after the course what is wrong with it. */
export function ReportForm(props: CourseFormProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { model, course, reports } = props;
  const [about, setAbout] = React.useState<ReportSubject>();
  const [note, setNote] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [isBusy, setBusy] = React.useState(false);
  const isMounted = useMounted();
  const withReport = (report: CourseReport): void =>
    reports.take((rows) => [report, ...rows.filter(({ id }) => id !== report.id)]);
  const send = async (): Promise<boolean> => {
    if (about === undefined) {
      setProblem(strings.CourseReportChoose);
      return false;
    }
    setBusy(true);
    try {
      withReport(await model.repositories.reports.report(course, about, note));
      model.say({ kind: 'said', tone: 'success', text: strings.CourseReportThanks });
      return true;
    } catch (error) {
      model.say({ kind: 'failed', title: strings.CourseReportFailed, error });
      return false;
    } finally {
      if (isMounted()) setBusy(false);
    }
  };
  return (
    <CourseForm
      {...props}
      title={strings.CourseReport}
      submit={strings.CourseReportSend}
      isDirty={about !== undefined || note.trim() !== ''}
      isBusy={isBusy}
      onSubmit={send}
    >
      <ChoiceField
        label={strings.CourseReportAbout}
        options={reportSubjects.map((key) => ({ key, text: reportSubjectName(strings, key) }))}
        value={about}
        onChange={(chosen) => {
          setAbout(chosen);
          setProblem(undefined);
        }}
        problem={problem}
        isRequired
      />
      <TextBox
        label={strings.CourseReportWhat}
        hint={strings.CourseReportHint}
        value={note}
        onChange={setNote}
        rows={3}
        dir="auto"
      />
    </CourseForm>
  );
}
