import * as React from 'react';
import { audiences } from '../../../../lists/training';
import type { Plan, PlanDraft } from '../../../../domain/training/plan';
import { Button } from '../../../../ui/controls/Button';
import { useAutosave, type Autosave } from '../../../../ui/drafts/useAutosave';
import { RichTextEditor } from '../../../../ui/editor/RichTextEditor';
import { SaveProblem } from '../../../../ui/errors/SaveProblem';
import { CheckGroup } from '../../../../ui/fields/CheckGroup';
import { focusFirstInvalid } from '../../../../ui/fields/focusFirstInvalid';
import { PersonField } from '../../../../ui/fields/PersonField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { PlanEditProps } from '../../panel/TrainingPanel';
import { audienceName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import type { KeptContent } from './keptPlan';
import { PlanConflict } from './PlanConflict';
import { differingPlanFields, draftOfForm, formOfPlan, type PlanForm } from './planForm';
import { formProblems, type FormProblems } from './stepProblems';
import { StepsEditor } from './StepsEditor';
import { useSavePlan, type PlanSaver } from './useSavePlan';
import styles from './Edit.module.scss';

/** What a form begins with. */
export interface PlanBeginning {
  readonly form: PlanForm;
  readonly original: PlanDraft;
  /** The version that is written over; `undefined`: a new plan. */
  readonly seen: Pick<Plan, 'id' | 'etag'> | undefined;
}

type PlanEditorProps = PlanEditProps & { readonly begin: PlanBeginning; readonly keptKey: string };

interface PlanFormModel {
  readonly form: PlanForm;
  readonly draft: PlanDraft;
  readonly begun: Omit<PlanBeginning, 'form'>;
  readonly change: (change: Partial<PlanForm>) => void;
  readonly goOnWith: (draft: PlanDraft, seen: Plan) => void;
  readonly goOnAsNew: () => void;
  readonly keeping: Autosave;
}

function usePlanForm({ begin, keptKey, model, onDirty }: PlanEditorProps): PlanFormModel {
  const { culture } = useTrainingWords();
  const { locale } = culture;
  const [{ form: first, ...start }] = React.useState(begin);
  const [begun, setBegun] = React.useState<Omit<PlanBeginning, 'form'>>(start);
  const [form, setForm] = React.useState(first);
  const draft = React.useMemo(() => draftOfForm(form, locale), [form, locale]);
  const isDirty = React.useMemo(() => differingPlanFields(draft, begun.original).length > 0, [draft, begun]);
  const content = React.useMemo<KeptContent>(() => {
    const { seen, original } = begun;
    return { form, begun: seen ? { etag: seen.etag, form: formOfPlan(original, locale) } : null };
  }, [form, begun, locale]);
  const keeping = useAutosave(model.repositories.drafts, keptKey, content, isDirty);
  const { forget } = keeping;
  React.useEffect(() => onDirty(isDirty, forget), [isDirty, forget, onDirty]);
  return {
    form,
    draft,
    begun,
    change: React.useCallback((change) => setForm((now) => ({ ...now, ...change })), []),
    goOnWith: (chosen, seen) => {
      setForm(formOfPlan(chosen, locale));
      setBegun({ original: seen, seen });
    },
    goOnAsNew: () => setBegun((now) => ({ ...now, seen: undefined })),
    keeping
  };
}

function PlanFields(
  props: PlanEditorProps & { readonly of: PlanFormModel; readonly problems: FormProblems }
): JSX.Element {
  const { strings } = useTrainingWords();
  const { of, problems, model, catalogue } = props;
  const { form, change } = of;
  return (
    <>
      <TextBox
        label={strings.PlanTitle}
        value={form.title}
        dir="auto"
        isRequired
        problem={problems.title}
        onChange={(title) => change({ title })}
      />
      <CheckGroup
        label={strings.PlanFor}
        options={audiences.map((key) => ({ key, text: audienceName(strings, key) }))}
        chosen={form.audiences}
        onChange={(chosen) => change({ audiences: chosen })}
      />
      <PersonField
        label={strings.PlanOwner}
        value={form.owner}
        people={model.repositories.people}
        onChange={(owner) => change({ owner })}
      />
      <RichTextEditor
        label={strings.PlanWelcomeText}
        hint={strings.PlanWelcomeHint}
        value={form.welcome}
        onChange={(welcome) => change({ welcome })}
      />
      <StepsEditor
        steps={form.steps}
        courses={catalogue.courses}
        problems={problems.steps}
        onChange={(steps) => change({ steps })}
      />
    </>
  );
}

function PlanSaveBar(
  props: Pick<PlanEditProps, 'loadOwners' | 'onClose'> & {
    readonly saver: PlanSaver;
    readonly cannotKeep: boolean;
    readonly onRetry: () => void;
    readonly onSaveAsNew: () => void;
  }
): JSX.Element {
  const { strings } = useTrainingWords();
  const ui = useUiWords();
  const { saver, cannotKeep, loadOwners, onRetry, onSaveAsNew } = props;
  const { state } = saver;
  const texts = {
    failed: strings.PlanNotSaved,
    goneTitle: strings.PlanGoneTitle,
    goneText: strings.PlanGoneText,
    saveAsNew: strings.PlanSaveAsNew
  };
  return (
    <div className={styles.footer}>
      {state.kind === 'failed' ? (
        <SaveProblem
          problem={{ kind: 'failed', error: state.error, onRetry }}
          texts={texts}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'gone' ? (
        <SaveProblem problem={{ kind: 'gone', onSaveAsNew }} texts={texts} loadOwners={loadOwners} />
      ) : null}
      <p role="status" className={cannotKeep ? styles.hint : styles.hidden}>
        {cannotKeep ? strings.PlanCannotKeep : ''}
      </p>
      <div className={styles.commands}>
        <Button type="submit" look="primary" disabled={state.kind === 'saving'}>
          {ui.strings.Save}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Cancel}</Button>
      </div>
    </div>
  );
}

const noProblems: FormProblems = { steps: new Map(), isAny: false };

/** The form of a plan, and what becomes of what is typed in it. */
export function PlanEditor(props: PlanEditorProps): JSX.Element {
  const words = useTrainingWords();
  const { model } = props;
  const element = React.useRef<HTMLFormElement>(null);
  const of = usePlanForm(props);
  const { form, draft, begun } = of;
  const saver = useSavePlan(model, of.keeping.forget);
  const [attempts, setAttempts] = React.useState(0);
  React.useEffect(() => {
    // After the fields have said what is wrong.
    if (attempts > 0) focusFirstInvalid(element.current);
  }, [attempts]);
  const problems = attempts > 0 ? formProblems(words, form) : noProblems;
  const save = (seen: PlanBeginning['seen']): void => {
    if (formProblems(words, form).isAny) setAttempts((now) => now + 1);
    else void saver.save({ draft, seen, original: begun.original });
  };
  const { state } = saver;
  if (state.kind === 'conflict') {
    const { theirs } = state;
    return (
      <PlanConflict
        conflict={state}
        onBack={saver.backToForm}
        onSave={(chosen) => {
          of.goOnWith(chosen, theirs);
          void saver.save({ draft: chosen, seen: theirs, original: theirs });
        }}
      />
    );
  }
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(begun.seen);
      }}
    >
      <PlanFields {...props} of={of} problems={problems} />
      <PlanSaveBar
        {...props}
        saver={saver}
        cannotKeep={of.keeping.cannotKeep}
        onRetry={() => save(begun.seen)}
        onSaveAsNew={() => {
          of.goOnAsNew();
          save(undefined);
        }}
      />
    </form>
  );
}
