import * as React from 'react';
import { takeFields, type DraftField } from '../../../domain/tasks/draftConflict';
import type { Task, TaskDraft } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { fieldName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { conflictFields, type ConflictField, type Side } from './conflictChoice';
import { FieldValue } from './FieldValue';
import styles from './Conflict.module.scss';

export interface ConflictScreenProps {
  /** The version that the person began with. */
  readonly base: TaskDraft;
  readonly mine: TaskDraft;
  readonly theirs: Task;
  readonly onSave: (chosen: TaskDraft) => void;
  readonly onBack: () => void;
}

type Choice = Readonly<Partial<Record<DraftField, Side>>>;

function choiceOf(fields: readonly ConflictField[], side?: Side): Choice {
  return Object.fromEntries(fields.map(({ field, proposed }) => [field, side ?? proposed]));
}

interface FieldChoiceProps {
  readonly field: ConflictField;
  readonly versions: Readonly<Record<Side, TaskDraft>>;
  readonly names: Readonly<Record<Side, string>>;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function FieldChoice(props: FieldChoiceProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { field, isContested } = props.field;
  const side = (value: Side): JSX.Element => (
    <label className={styles.side}>
      <input
        type="radio"
        name={`om-conflict-${field}`}
        checked={props.chosen === value}
        onChange={() => props.onChoose(value)}
      />
      <span className={styles.version}>
        <span className={styles.whose}>{props.names[value]}</span>
        <FieldValue field={field} draft={props.versions[value]} />
      </span>
    </label>
  );
  return (
    <fieldset className={styles.field}>
      <legend>
        {fieldName(strings, field)}
        {isContested ? <span className={styles.contested}>{strings.BothChanged}</span> : null}
      </legend>
      {side('mine')}
      {side('theirs')}
    </fieldset>
  );
}

/** Somebody else saved first: both versions, field by field, and the person chooses. Nothing is lost silently. */
export function ConflictScreen(props: ConflictScreenProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { base, mine, theirs } = props;
  const fields = React.useMemo(() => conflictFields(base, mine, theirs), [base, mine, theirs]);
  const [choice, setChoice] = React.useState<Choice>(() => choiceOf(fields));
  const heading = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => setChoice(choiceOf(fields)), [fields]);
  React.useEffect(() => heading.current?.focus(), [theirs]);

  const names: Readonly<Record<Side, string>> = {
    mine: strings.YourVersion,
    theirs: fill(strings.TheirVersion, { name: theirs.modifiedBy.name })
  };
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    const fromMine = new Set(fields.map(({ field }) => field).filter((field) => choice[field] === 'mine'));
    props.onSave(takeFields(theirs, mine, fromMine));
  };
  return (
    <form className={styles.conflict} onSubmit={save}>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <Notice tone="warning" role="alert" title={strings.ConflictTitle}>
          <p>
            {fill(strings.ConflictText, {
              name: theirs.modifiedBy.name,
              when: formats.dateTime(theirs.modifiedOn)
            })}
          </p>
        </Notice>
      </div>
      <div className={styles.all}>
        <Button onClick={() => setChoice(choiceOf(fields, 'mine'))}>{strings.TakeAllMine}</Button>
        <Button onClick={() => setChoice(choiceOf(fields, 'theirs'))}>{strings.TakeAllTheirs}</Button>
      </div>
      {fields.map((field) => (
        <FieldChoice
          key={field.field}
          field={field}
          versions={{ mine, theirs }}
          names={names}
          chosen={choice[field.field]}
          onChoose={(side) => setChoice((now) => ({ ...now, [field.field]: side }))}
        />
      ))}
      <div className={styles.footer}>
        <Button type="submit" look="primary">
          {strings.SaveChosen}
        </Button>
        <Button onClick={props.onBack}>{strings.BackToEditing}</Button>
      </div>
    </form>
  );
}
