import * as React from 'react';
import { mayPublish } from '../../../domain/faq/publishing';
import { useAutosave, type Autosave } from '../../../ui/drafts/useAutosave';
import { CheckField } from '../../../ui/fields/CheckField';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import type { EditScreenProps } from '../panel/FaqPanel';
import { useFaqWords } from '../words/FaqWords';
import type { Beginning, SeenEntry } from './beginning';
import { ConflictScreen } from './conflict/ConflictScreen';
import { EntryFields } from './fields/EntryFields';
import { SaveBar } from './saving/SaveBar';
import { useSaveEntry } from './saving/useSaveEntry';
import { useEntryForm, type EntryFormModel } from './useEntryForm';
import { useProblems } from './useProblems';
import styles from './Edit.module.scss';

export interface EntryEditorProps extends EditScreenProps {
  readonly begin: Beginning;
  /** Where the browser keeps what is typed. */
  readonly keptKey: string;
  /** The gap that the entry answers. */
  readonly gap: number | undefined;
}

function useKeeping(props: EntryEditorProps, of: EntryFormModel): Autosave {
  const { model, keptKey, onDirty } = props;
  const { typed, original, seen, isDirty } = of;
  const content = React.useMemo(
    () => ({ draft: typed, begun: seen ? { etag: seen.etag, draft: original } : null }),
    [typed, original, seen]
  );
  const keeping = useAutosave(model.repositories.drafts, keptKey, content, isDirty);
  const { forget } = keeping;
  React.useEffect(() => onDirty(isDirty, forget), [isDirty, forget, onDirty]);
  return keeping;
}

/** The form of an entry, and what becomes of what is typed in it. */
export function EntryEditor(props: EntryEditorProps): JSX.Element {
  const { strings } = useFaqWords();
  const { model, gap, reader } = props;
  const formElement = React.useRef<HTMLFormElement>(null);
  const of = useEntryForm(props.begin);
  const { draft, seen, original } = of;
  const keeping = useKeeping(props, of);
  const [closesGap, setClosesGap] = React.useState(true);
  const saver = useSaveEntry({ model, gap: closesGap ? gap : undefined, onWritten: keeping.forget });
  const { state } = saver;
  const { problems, check } = useProblems(draft, () => focusFirstInvalid(formElement.current));

  const save = (isPublishing: boolean, over: SeenEntry | undefined): void => {
    if (check(isPublishing)) void saver.save({ draft, seen: over, original, isPublishing });
  };
  if (state.kind === 'conflict') {
    const { theirs, writing } = state;
    return (
      <ConflictScreen
        writing={writing}
        theirs={theirs}
        knowledge={props.knowledge}
        onSave={(chosen) => {
          of.goOnWith(chosen, theirs);
          void saver.save({ ...writing, draft: chosen, seen: theirs, original: theirs });
        }}
        onBack={saver.backToForm}
      />
    );
  }
  return (
    <form
      ref={formElement}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(false, seen);
      }}
    >
      <EntryFields of={of} problems={problems} model={model} knowledge={props.knowledge} />
      {gap === undefined ? null : (
        <CheckField label={strings.EditCloseGap} isChecked={closesGap} onChange={setClosesGap} />
      )}
      <SaveBar
        state={state}
        cannotKeep={keeping.cannotKeep}
        // Whoever saves is who changed it last.
        mayPublish={mayPublish({ modifiedBy: reader.me }, reader.me.id, reader.settings)}
        onPublish={() => save(true, seen)}
        onRetry={(isPublishing) => save(isPublishing, seen)}
        onSaveAsNew={(isPublishing) => {
          of.goOnAsNew();
          save(isPublishing, undefined);
        }}
        onCancel={props.onClose}
        loadOwners={props.loadOwners}
      />
    </form>
  );
}
