import * as React from 'react';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import type { OverviewPanelScreenProps } from '../../model/viewProps';
import { ConflictNotice } from './ConflictNotice';
import { isSameForm, keptForm, type FormKind, type FormProblems, type KeptForm, type Seen } from './formKind';
import { KeptQuestion } from './KeptQuestion';
import { SaveBar } from './SaveBar';
import { usePlanForm, type Beginning } from './usePlanForm';
import { useSave } from './useSave';
import styles from './Edit.module.scss';

/** What the fields of a form are drawn from. */
export interface FieldsProps<Form> {
  readonly form: Form;
  readonly problems: FormProblems<Form>;
  readonly change: (change: Partial<Form>) => void;
  /** Whether the box of a day holds text that is no date. */
  readonly onWrongDate: (field: string, isWrong: boolean) => void;
}

/** What was written. */
export interface SavedRow<Row> {
  readonly row: Row;
  /** What it was written over; `undefined`: it is new. */
  readonly before: Row | undefined;
  /** The form is still there. */
  readonly isOpen: boolean;
}

export interface PlanFormProps<Form extends object, Row extends Seen> extends OverviewPanelScreenProps {
  readonly kind: FormKind<Form, Row>;
  /** What stands there now; without a row it is something new. */
  readonly fresh: Form;
  readonly row: Row | undefined;
  readonly keptKey: string;
  readonly fields: (props: FieldsProps<Form>) => React.ReactNode;
  /** Somebody asked for the form in the place where it now stands: the keyboard goes there. */
  readonly takesFocus?: boolean;
  readonly onSaved: (saved: SavedRow<Row>) => void;
}

/** Nothing is said to be wrong before somebody tries to save. */
function noProblems<Form>(): FormProblems<Form> {
  const none: Partial<Record<keyof Form, string>> = {};
  return none;
}

type EditorProps<Form extends object, Row extends Seen> = PlanFormProps<Form, Row> & {
  readonly begin: Beginning<Form>;
};

function focusFirstField(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function Editor<Form extends object, Row extends Seen>(props: EditorProps<Form, Row>): JSX.Element {
  const { kind, model, fields, onSaved, onDirty } = props;
  const element = React.useRef<HTMLFormElement>(null);
  const of = usePlanForm({ ...props, drafts: model.repositories.drafts });
  const { form, wrongDates, keeping } = of;
  const before = React.useRef(props.row);
  const saver = useSave<Form, Row>(kind, (row, isOpen) => {
    keeping.forget();
    if (isOpen) onDirty(false);
    onSaved({ row, before: before.current, isOpen });
  });
  const { takesFocus = false } = props;
  React.useEffect(() => {
    if (takesFocus) focusFirstField(element.current);
  }, [takesFocus]);
  const [attempts, setAttempts] = React.useState(0);
  React.useEffect(() => {
    // After the fields have said what is wrong.
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  const save = (next: Form, seen: Seen | undefined): void => {
    if (Object.keys(kind.problemsOf(next)).length > 0 || wrongDates.isAny) setAttempts((now) => now + 1);
    else void saver.save(next, seen);
  };
  const { state } = saver;
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(form, of.seen);
      }}
    >
      {state.kind === 'conflict' ? (
        <ConflictNotice
          author={kind.authorOf(state.theirs)}
          lines={kind.linesOf(kind.formOf(state.theirs))}
          onMine={() => {
            const { theirs } = state;
            before.current = theirs;
            saver.reset();
            save(of.keepMine(theirs), theirs);
          }}
          onTheirs={() => {
            before.current = state.theirs;
            of.takeTheirs(state.theirs);
            saver.reset();
            focusFirstField(element.current);
          }}
        />
      ) : null}
      {fields({
        form,
        problems: attempts > 0 ? kind.problemsOf(form) : noProblems<Form>(),
        change: of.change,
        onWrongDate: wrongDates.mark
      })}
      <SaveBar
        state={state}
        cannotKeep={keeping.cannotKeep}
        onRetry={() => save(form, of.seen)}
        onSaveAsNew={() => {
          before.current = undefined;
          of.goOnAsNew();
          save(form, undefined);
        }}
        onClose={props.onClose}
        loadOwners={props.loadOwners}
      />
    </form>
  );
}

/** Saving over the version that it was begun with meets what somebody else has written since. */
function begunAgain<Form extends object>(
  { begun, form }: KeptForm<Form>,
  row: Seen | undefined,
  fresh: Beginning<Form>
): Beginning<Form> {
  if (!row) return { ...fresh, form };
  if (!begun) return { ...fresh, form, seen: undefined };
  return { form, original: begun.form, seen: { id: row.id, etag: begun.etag } };
}

/** A form of the plan. What was typed at another time and not saved is offered first. */
export function PlanForm<Form extends object, Row extends Seen>(
  props: PlanFormProps<Form, Row>
): JSX.Element {
  const { kind, row, keptKey, model } = props;
  const { drafts } = model.repositories;
  const [fresh] = React.useState((): Beginning<Form> => {
    const { fresh: form } = props;
    return { form, original: form, seen: row };
  });
  const [kept] = React.useState(() => {
    const found = keptForm(drafts.read(keptKey), kind.formIn);
    return found && !isSameForm(found.form, fresh.form) ? found : undefined;
  });
  const [begin, setBegin] = React.useState(kept ? undefined : fresh);
  if (!kept) return <Editor {...props} begin={fresh} />;
  // The question that stood there is answered.
  if (begin) return <Editor {...props} takesFocus begin={begin} />;
  const { begun, form } = kept;
  return (
    <KeptQuestion
      keptOn={kept.keptOn}
      lines={kind.linesOf(form)}
      isOld={row !== undefined && begun?.etag !== row.etag}
      onGoOn={() => setBegin(begunAgain(kept, row, fresh))}
      onThrowAway={() => {
        drafts.forget(keptKey);
        setBegin(fresh);
      }}
    />
  );
}
