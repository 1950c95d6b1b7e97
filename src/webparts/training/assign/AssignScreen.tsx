import * as React from 'react';
import type { AssignmentDraft } from '../../../domain/training/assignment';
import { Button } from '../../../ui/controls/Button';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { focusFirstInvalid } from '../../../ui/fields/focusFirstInvalid';
import { useUiWords } from '../../../ui/words/UiWords';
import type { AssignProps } from '../panel/TrainingPanel';
import { useTrainingWords } from '../words/TrainingWords';
import { AssignFields } from './AssignFields';
import { problemsOf, ruleOf, type AssignForm, type AssignProblem } from './assignForm';
import type { Asked } from './preview/planInPages';
import { PreviewPart } from './preview/PreviewPart';
import { usePlanning, type PlanningState } from './preview/usePlanning';
import { RunScreen } from './run/RunScreen';
import { useAssignRun } from './run/useAssignRun';
import { firstDays } from './who/teamPeople';
import styles from './Assign.module.scss';

const noProblems: ReadonlySet<AssignProblem> = new Set();

function firstForm({ panel, catalogue }: AssignProps): AssignForm {
  const isInUse = (id: number): boolean => catalogue.courses.get(id)?.status === 'In use';
  return {
    courses: (panel.courses ?? []).filter(isInUse),
    people: panel.people ?? [],
    due: 'course',
    date: null,
    days: '',
    day: '',
    reason: ''
  };
}

/** What is asked for, with what is known of its courses and people. */
function askedOf(
  form: AssignForm,
  { catalogue, reader }: AssignProps,
  today: Asked['today'],
  locale: string
): Asked {
  const started = firstDays(reader.team);
  return {
    courses: form.courses.flatMap((id) => {
      const course = catalogue.courses.get(id);
      const due = course && ruleOf(form, course, locale);
      return course && due ? [{ course, due }] : [];
    }),
    people: form.people.map((person) => ({ person, startedOn: started.get(person.id) ?? null })),
    reason: form.reason.trim(),
    today,
    calendar: reader.calendar
  };
}

interface PreviewStepProps {
  readonly state: Exclude<PlanningState, { kind: 'none' }>;
  readonly onStart: (drafts: readonly AssignmentDraft[]) => void;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

/** What would be written: read first, then shown, before anything is. */
function PreviewStep({ state, onStart, onBack, onRetry }: PreviewStepProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  if (state.kind === 'reading') {
    return (
      <div className={styles.part}>
        <StoppableProgress
          label={plural('AssignReading', state.total, { done: formats.number(state.done) })}
          done={state.done}
          total={state.total}
          onStop={onBack}
        />
      </div>
    );
  }
  const add = state.kind === 'ready' ? state.plan.add : [];
  return (
    <>
      {state.kind === 'ready' ? (
        <PreviewPart asked={state.asked} plan={state.plan} />
      ) : (
        <ErrorNotice title={strings.AssignPreviewFailed} error={state.error} onRetry={onRetry} />
      )}
      <div className={styles.commands}>
        {add.length > 0 ? (
          <Button look="primary" icon="check" onClick={() => onStart(add)}>
            {plural('AssignRun', add.length)}
          </Button>
        ) : null}
        <Button icon="previous" onClick={onBack}>
          {strings.AssignBack}
        </Button>
      </div>
    </>
  );
}

/** Courses for people: what, to whom, by when; then what that means, before anything is written. */
export function AssignScreen(props: AssignProps): JSX.Element {
  const { strings, formats, culture } = useTrainingWords();
  const ui = useUiWords();
  const { model, onDirty } = props;
  const [first, setFirst] = React.useState(() => firstForm(props));
  const [form, setForm] = React.useState(first);
  const [isTried, setTried] = React.useState(false);
  const [isWrongDate, setWrongDate] = React.useState(false);
  const planning = usePlanning(model.repositories.assignments);
  const run = useAssignRun(model);
  const fields = React.useRef<HTMLDivElement>(null);
  const today = formats.today();
  const problems = problemsOf(form, today, culture.locale);
  const isTyped = form !== first;
  const isAtWork = run.isBusy || (run.state.kind === 'none' && isTyped);
  React.useEffect(() => onDirty(isAtWork), [onDirty, isAtWork]);

  const preview = (): void => {
    setTried(true);
    if (problems.size > 0 || isWrongDate) {
      // What is wrong says so first.
      setTimeout(() => focusFirstInvalid(fields.current));
      return;
    }
    planning.start(askedOf(form, props, today, culture.locale));
  };
  const again = (): void => {
    run.clear();
    planning.clear();
    setTried(false);
    const next = { ...firstForm(props), courses: [], people: [] };
    setFirst(next);
    setForm(next);
  };
  if (run.state.kind !== 'none') {
    return (
      <RunScreen
        run={run}
        what="assign"
        loadOwners={props.loadOwners}
        again={{ words: strings.AssignMore, icon: 'add', onClick: again }}
        onClose={props.onClose}
      />
    );
  }
  if (planning.state.kind !== 'none') {
    return (
      <div className={styles.screen}>
        <PreviewStep state={planning.state} onStart={run.start} onBack={planning.clear} onRetry={preview} />
      </div>
    );
  }
  return (
    <div className={styles.screen} ref={fields}>
      <AssignFields
        {...props}
        form={form}
        problems={isTried ? problems : noProblems}
        onChange={(change) => setForm((now) => ({ ...now, ...change(now) }))}
        onWrongDate={setWrongDate}
      />
      <div className={styles.commands}>
        <Button look="primary" icon="next" onClick={preview}>
          {strings.AssignLook}
        </Button>
        <Button onClick={props.onClose}>{ui.strings.Cancel}</Button>
      </div>
    </div>
  );
}
