import * as React from 'react';
import { entryDiff, type FieldChange } from '../../../../domain/faq/diff/entryDiff';
import { takeEntryFields, type EntryField } from '../../../../domain/faq/diff/entryFields';
import type { Entry, EntryDraft } from '../../../../domain/faq/entry';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import {
  entryConflict,
  type EntryConflictField,
  type Side
} from '../../../../domain/faq/merge/entryConflict';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import type { Knowledge } from '../../model/knowledge';
import { useFaqWords } from '../../words/FaqWords';
import type { Writing } from '../saving/writeEntry';
import { FieldChoice } from './FieldChoice';
import styles from './Conflict.module.scss';

export interface ConflictScreenProps {
  readonly writing: Writing;
  readonly theirs: Entry;
  readonly knowledge: Knowledge;
  readonly onSave: (chosen: EntryDraft) => void;
  readonly onBack: () => void;
}

type Choice = Readonly<Partial<Record<EntryField, Side>>>;

function choiceOf(fields: readonly EntryConflictField[], side?: Side): Choice {
  return Object.fromEntries(fields.map(({ field, proposed }) => [field, side ?? proposed]));
}

interface Conflict {
  readonly fields: readonly EntryConflictField[];
  /** What the other one changed, where it can be shown. */
  readonly changes: readonly FieldChange[];
}

function useConflict({ writing, theirs }: ConflictScreenProps): Conflict {
  return React.useMemo(() => {
    const { original, draft } = writing;
    return { fields: entryConflict(original, draft, theirs), changes: entryDiff(original, theirs) };
  }, [writing, theirs]);
}

/** Somebody else saved first: both versions, part by part, and the person chooses. Nothing is lost silently. */
export function ConflictScreen(props: ConflictScreenProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { writing, theirs, knowledge } = props;
  const { fields, changes } = useConflict(props);
  const [choice, setChoice] = React.useState<Choice>(() => choiceOf(fields));
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => setChoice(choiceOf(fields)), [fields]);
  React.useEffect(() => heading.current?.focus(), [theirs]);
  const { name } = theirs.modifiedBy;
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const mine = new Set(fields.map(({ field }) => field).filter((field) => choice[field] === 'mine'));
    props.onSave(takeEntryFields(draftOfEntry(theirs), writing.draft, mine));
  };
  return (
    <form className={styles.conflict} onSubmit={save}>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <Notice tone="warning" role="alert" title={strings.EditConflictTitle}>
          <p>{fill(strings.EditConflictText, { name, when: formats.dateTime(theirs.modifiedOn) })}</p>
        </Notice>
      </div>
      <div className={styles.commands}>
        <Button onClick={() => setChoice(choiceOf(fields, 'mine'))}>{strings.EditConflictAllMine}</Button>
        <Button onClick={() => setChoice(choiceOf(fields, 'theirs'))}>{strings.EditConflictAllTheirs}</Button>
      </div>
      {fields.map((field) => (
        <FieldChoice
          key={field.field}
          field={field}
          versions={{ mine: writing.draft, theirs }}
          theirName={name}
          change={changes.find((change) => change.field === field.field)}
          knowledge={knowledge}
          chosen={choice[field.field]}
          onChoose={(side) => setChoice((now) => ({ ...now, [field.field]: side }))}
        />
      ))}
      <div className={styles.footer}>
        <Button type="submit" look="primary">
          {writing.isPublishing ? strings.EditConflictSavePublish : strings.EditConflictSave}
        </Button>
        <Button onClick={props.onBack}>{strings.EditConflictBack}</Button>
      </div>
    </form>
  );
}
