import * as React from 'react';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { AwarenessParts } from './awarenessParts';
import { excusing } from './overrideChanges';
import { useSave } from './useSave';
import styles from './Awareness.module.scss';

/** Excuses somebody from reading the notice, with the reason. */
export function ExcuseForm(
  props: AwarenessParts & { readonly person: Person; readonly onClose: () => void }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { person, editor, onDirty, onClose, open } = props;
  const { name } = person;
  const [reason, setReason] = React.useState('');
  const [attempts, setAttempts] = React.useState(0);
  const form = React.useRef<HTMLFormElement>(null);
  const saving = useSave(editor, onClose);
  const trimmed = reason.trim();
  const isMissing = attempts > 0 && trimmed === '';
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  React.useEffect(() => {
    if (attempts > 0) focusFirstInvalid(form.current);
  }, [attempts]);
  React.useEffect(() => onDirty(person.id, trimmed !== ''), [person.id, trimmed, onDirty]);
  React.useEffect(() => () => onDirty(person.id, false), [person.id, onDirty]);
  const submit = (): void => {
    if (trimmed === '') setAttempts((now) => now + 1);
    else saving.save(excusing(person, trimmed), fill(strings.AwareSaidExcused, { name }));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextBox
        label={fill(strings.AwareReason, { name })}
        dir="auto"
        rows={2}
        isRequired
        value={reason}
        problem={isMissing ? strings.AwareReasonMissing : ''}
        onChange={setReason}
      />
      {saving.failure ? (
        <ErrorNotice
          title={strings.AwareNotSaved}
          error={saving.failure.error}
          onReload={() => saving.reload(open.reload)}
          loadOwners={props.loadOwners}
        />
      ) : null}
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={editor.isBusy}>
          {strings.AwareExcuse}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
