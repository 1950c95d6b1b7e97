import * as React from 'react';
import { noticeFormProblems, type NoticeFormProblem } from '../../../domain/updates/intake/byHand';
import { suggestOwner } from '../../../domain/updates/ownerRules';
import { ownerRulesOf } from '../../../domain/updates/TeamRepository';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { useUiWords } from '../../../ui/words/UiWords';
import { ownerWords } from '../intake/words/ownerWords';
import type { FeedPanelScreenProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { emptyHandForm, isTouched, noticeFormOf, type HandForm } from './handForm';
import { HandFields, MoreHandFields } from './HandFields';
import { SavedNotice } from './SavedNotice';
import { useSaveNotice } from './useSaveNotice';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './ByHand.module.scss';

/** Boxes read what was typed when they are left. */
function takeOver(box: HTMLElement): void {
  box.blur();
  box.focus();
}

/** What was typed, and what keeps it from being saved. */
function useHandForm(onSave: (form: ReturnType<typeof noticeFormOf>) => void) {
  const [form, setForm] = React.useState(emptyHandForm);
  const [problems, setProblems] = React.useState<readonly NoticeFormProblem[]>([]);
  // A box that is left only by saving says at that moment that it holds no date.
  const isDateWrong = React.useRef(false);
  const [attempts, setAttempts] = React.useState(0);
  const element = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  React.useEffect(() => element.current?.querySelector('input')?.focus(), []);
  const submit = (): void => {
    const notice = noticeFormOf(form);
    const found = noticeFormProblems(notice);
    setProblems(found);
    if (found.length === 0 && !isDateWrong.current) onSave(notice);
    else setAttempts((now) => now + 1);
  };
  return {
    form,
    problems,
    element,
    submit,
    markDate: (isWrong: boolean): void => void (isDateWrong.current = isWrong),
    change: (change: Partial<HandForm>): void => setForm((now) => ({ ...now, ...change }))
  };
}

function HandFormScreen(props: FeedPanelScreenProps & { readonly onAnother: () => void }): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const ui = useUiWords();
  const { model, reader, onDirty, onClose } = props;
  const ownerRules = React.useMemo(() => ownerRulesOf(reader.team), [reader.team]);
  const { state, save } = useSaveNotice(model, ownerRules);
  const { form, problems, element, submit, markDate, change } = useHandForm(save);
  const isSaving = state.kind === 'saving';
  const isDirty = state.kind !== 'saved' && isTouched(form);
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  if (state.kind === 'saved') {
    return (
      <SavedNotice
        saved={state}
        ownerRules={ownerRules}
        onOpen={(id) => model.openNotice(id)}
        onAnother={props.onAnother}
        onClose={onClose}
      />
    );
  }
  const fields = { form, problems, onChange: change, onDateWrong: markDate };
  const trySaving = (): void => {
    if (!isSaving) submit();
  };
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        trySaving();
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        // The date's box would open its calendar.
        event.stopPropagation();
        takeOver(event.target as HTMLElement);
        trySaving();
      }}
    >
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={strings.HandNotSaved}
          error={state.error}
          onRetry={submit}
          loadOwners={props.loadOwners}
        />
      ) : null}
      <HandFields {...fields} />
      <MoreHandFields {...fields} />
      <p className={panel.quiet} role="status">
        {ownerWords(words, suggestOwner(noticeFormOf(form), ownerRules))}
      </p>
      <div className={styles.footer}>
        <Button type="submit" look="primary" disabled={isSaving} aria-keyshortcuts="Control+Enter">
          {isSaving ? strings.HandSaving : ui.strings.Save}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}

/** Writes a notice by hand: a title is enough. */
export function ByHandScreen(props: FeedPanelScreenProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const [round, setRound] = React.useState(0);
  if (!props.reader.access.canAdd) return <p className={panel.text}>{strings.HandReadOnly}</p>;
  return <HandFormScreen key={round} {...props} onAnother={() => setRound((now) => now + 1)} />;
}
