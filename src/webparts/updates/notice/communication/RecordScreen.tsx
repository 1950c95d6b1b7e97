import * as React from 'react';
import type { Audience } from '../../../../domain/updates/communication';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { RecordFailed } from './RecordFailed';
import { RecordFields } from './RecordFields';
import { RecordFooter } from './RecordFooter';
import { draftsOf, recordProblems, type RecordProblem } from './recordForm';
import { audienceName } from './tellNames';
import { useRecord } from './useRecord';
import { useRecordForm } from './useRecordForm';
import styles from './Communication.module.scss';

export interface RecordScreenProps extends NoticeSectionProps {
  /** Whom the text is for at first. */
  readonly audience: Audience;
  readonly onClose: () => void;
}

/** Records what was told to whom, or why nothing has to be told. */
export function RecordScreen(props: RecordScreenProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const { model, open, onDirty, onClose } = props;
  const state = useRecordForm(open.notice, props.audience);
  const { form, isDirty, change } = state;
  const [problems, setProblems] = React.useState<readonly RecordProblem[]>([]);
  const [isDateWrong, setDateWrong] = React.useState(false);
  const [attempts, setAttempts] = React.useState(0);
  const formElement = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(formElement.current);
  }, [attempts]);

  const recorder = useRecord(props, ({ recorded, failed }) => {
    if (failed.length > 0) return change({ audiences: failed.map(({ audience }) => audience) });
    const names = formats.list(recorded.map(({ audience }) => audienceName(strings, audience)));
    model.say({ kind: 'said', tone: 'success', text: fill(strings.TellRecorded, { audiences: names }) });
    onClose();
  });
  const save = (): void => {
    const found = recordProblems(form, formats.today());
    setProblems(found);
    if (found.length > 0 || (isDateWrong && form.kind === 'told')) return setAttempts((now) => now + 1);
    void recorder.record(draftsOf(form, open.notice.revision, formats.today()));
  };
  return (
    <form
      ref={formElement}
      className={styles.form}
      aria-label={strings.TellForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RecordFields notice={open.notice} state={state} problems={problems} onDateWrong={setDateWrong} />
      {recorder.state.kind === 'failed' ? (
        <RecordFailed outcome={recorder.state} onRetry={save} loadOwners={props.loadOwners} />
      ) : null}
      <RecordFooter isDirty={isDirty} isSaving={recorder.state.kind === 'saving'} onClose={onClose} />
    </form>
  );
}
