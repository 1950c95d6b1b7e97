import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { Button } from '../../../../ui/controls/Button';
import { CheckField } from '../../../../ui/fields/CheckField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';
import styles from './Heading.module.scss';

/** Verifies an entry with what was found. What was typed stays when that fails. */
export function VerifyForm(props: {
  readonly model: FaqModel;
  readonly entry: Entry;
  readonly onDirty: (isDirty: boolean) => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { model, entry, onDirty, onClose } = props;
  const [note, setNote] = React.useState('');
  const [wasChanged, setChanged] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  const isMounted = useMounted();
  const isDirty = note.trim() !== '' || wasChanged;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const close = (): void => {
    onDirty(false);
    onClose();
  };
  const save = async (): Promise<void> => {
    const written = await model.verify(entry, { wasChanged, note });
    if (written && isMounted()) close();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={strings.EntryVerifyNote}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextBox label={strings.EntryVerifyFound} value={note} onChange={setNote} rows={3} dir="auto" />
      <CheckField label={strings.EntryVerifyChanged} isChecked={wasChanged} onChange={setChanged} />
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={model.pending.has(entry.id)}>
          {strings.VerifiedToday}
        </Button>
        <Button onClick={close}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}
