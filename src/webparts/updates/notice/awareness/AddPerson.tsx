import * as React from 'react';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../../ui/controls/Button';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { PersonField } from '../../../../ui/fields/PersonField';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { AwarenessParts } from './awarenessParts';
import { asking } from './overrideChanges';
import { useFocusBack } from './useFocusBack';
import { useSave } from './useSave';
import styles from './Awareness.module.scss';

interface AddPersonProps extends AwarenessParts {
  readonly people: PeopleRepository;
}

function AddForm(props: AddPersonProps & { readonly onClose: () => void }): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { open, editor, onDirty, onClose } = props;
  const [person, setPerson] = React.useState<Person | null>(null);
  const [problem, setProblem] = React.useState('');
  const form = React.useRef<HTMLFormElement>(null);
  const saving = useSave(editor, onClose);
  const isDirty = person !== null;
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  React.useEffect(() => onDirty('person', isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty('person', false), [onDirty]);
  const submit = (): void => {
    if (person === null) return setProblem(strings.AwarePersonMissing);
    const { id, name } = person;
    const isAsked = open.item.standing?.awareness.people.some((entry) => entry.person.id === id);
    if (isAsked) return setProblem(fill(strings.AwareAlready, { name }));
    saving.save(asking(person), fill(strings.AwareSaidAdded, { name }));
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
      <PersonField
        label={strings.AwarePerson}
        value={person}
        people={props.people}
        onChange={(next) => {
          setProblem('');
          setPerson(next);
        }}
      />
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      ) : null}
      {saving.failure ? (
        <ErrorNotice
          title={strings.AwareNotSaved}
          error={saving.failure.error}
          onReload={() => saving.reload(open.reload)}
          loadOwners={props.loadOwners}
        />
      ) : null}
      <div className={styles.commands}>
        <Button type="submit" look="primary" icon="add" disabled={editor.isBusy}>
          {strings.AwareAdd}
        </Button>
        <Button onClick={onClose}>{ui.strings.Cancel}</Button>
      </div>
    </form>
  );
}

/** Asks somebody for this notice whom the team's roles do not name. */
export function AddPerson(props: AddPersonProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const [isOpen, setOpen] = React.useState(false);
  const opener = useFocusBack(isOpen);
  if (isOpen) return <AddForm {...props} onClose={() => setOpen(false)} />;
  return (
    <span>
      <Button ref={opener} icon="add" onClick={() => setOpen(true)}>
        {strings.AwareAddPerson}
      </Button>
    </span>
  );
}
