import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { formatTypedNumber } from '../../../../ui/fields/localNumber';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { StepForm } from './planForm';
import {
  moved,
  newKey,
  withNewStep,
  withoutStep,
  withStep,
  withStepBack,
  type RemovedStep
} from './planSteps';
import { StepFields } from './StepFields';
import type { StepProblems } from './stepProblems';
import styles from './Edit.module.scss';

export interface StepsEditorProps {
  readonly steps: readonly StepForm[];
  readonly courses: ReadonlyMap<number, Course>;
  readonly problems: ReadonlyMap<number, StepProblems>;
  readonly onChange: (steps: readonly StepForm[]) => void;
}

interface Said {
  readonly text: string;
  readonly removed?: RemovedStep;
}

/** Moves the keyboard to a part of a step, once that is there: moving a row takes the focus from its button. */
function useStepFocus(box: React.RefObject<HTMLElement>): (key: string, parts: readonly string[]) => void {
  const [wanted, setWanted] = React.useState<{ readonly key: string; readonly parts: readonly string[] }>();
  React.useEffect(() => {
    if (!wanted) return;
    const step = box.current?.querySelector(`[data-step="${wanted.key}"]`);
    const found = wanted.parts
      .map((part) => step?.querySelector<HTMLElement>(part))
      .find((part) => part && !part.matches(':disabled'));
    found?.focus();
  }, [wanted, box]);
  return (key, parts) => setWanted({ key, parts });
}

interface StepCommandsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function StepCommands({ name, isFirst, isLast, onMove, onRemove }: StepCommandsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const named = (text: string): string => `${text}: ${name}`;
  return (
    <div className={styles.commands}>
      <Button
        look="quiet"
        icon="up"
        data-move="up"
        disabled={isFirst}
        aria-label={named(strings.PlanStepUp)}
        onClick={() => onMove(-1)}
      >
        {strings.PlanStepUp}
      </Button>
      <Button
        look="quiet"
        icon="down"
        data-move="down"
        disabled={isLast}
        aria-label={named(strings.PlanStepDown)}
        onClick={() => onMove(1)}
      >
        {strings.PlanStepDown}
      </Button>
      <Button look="quiet" icon="remove" aria-label={named(strings.PlanStepRemove)} onClick={onRemove}>
        {strings.PlanStepRemove}
      </Button>
    </div>
  );
}

/** What was just done with the steps, and the way back. */
function StepsSaid({
  said,
  onUndo
}: {
  readonly said: Said | undefined;
  readonly onUndo: () => void;
}): JSX.Element {
  const ui = useUiWords();
  const undo = React.useRef<HTMLButtonElement>(null);
  const isRemoved = said?.removed !== undefined;
  React.useEffect(() => {
    if (isRemoved) undo.current?.focus();
  }, [said, isRemoved]);
  return (
    <div role="status">
      {said ? (
        <Notice
          tone="success"
          inline
          actions={
            isRemoved ? (
              // The editor of the welcome has an Undo of its own.
              <Button ref={undo} icon="undo" aria-label={`${ui.strings.Undo}: ${said.text}`} onClick={onUndo}>
                {ui.strings.Undo}
              </Button>
            ) : null
          }
        >
          <p>{said.text}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** The steps of a plan: added, removed, and put in order. */
export function StepsEditor({ steps, courses, problems, onChange }: StepsEditorProps): JSX.Element {
  const { strings, formats, culture } = useTrainingWords();
  const box = React.useRef<HTMLElement>(null);
  const [said, setSaid] = React.useState<Said>();
  // A key that was used once names that step, even after it was taken out.
  const used = React.useRef<readonly string[]>([]);
  used.current = [...new Set([...used.current, ...steps.map(({ key }) => key)])];
  const focusStep = useStepFocus(box);
  const nameOf = ({ title }: StepForm, place: number): string =>
    title.trim() || fill(strings.PlanStepNumber, { n: formats.number(place + 1) });
  const add = (): void => {
    const key = newKey(used.current);
    onChange(withNewStep(steps, key, formatTypedNumber(1, culture.locale)));
    setSaid(undefined);
    focusStep(key, ['input']);
  };
  const remove = (step: StepForm, place: number): void => {
    const { steps: rest, removed } = withoutStep(steps, step.key);
    onChange(rest);
    if (removed) setSaid({ text: fill(strings.PlanStepRemoved, { step: nameOf(step, place) }), removed });
  };
  const undo = (): void => {
    if (!said?.removed) return;
    onChange(withStepBack(steps, said.removed));
    focusStep(said.removed.step.key, ['input']);
    setSaid(undefined);
  };
  const move = (step: StepForm, place: number, by: -1 | 1): void => {
    const next = moved(steps, step.key, by);
    onChange(next);
    const day = next.find(({ key }) => key === step.key)?.day ?? step.day;
    const values = { step: nameOf(step, place), n: formats.number(place + by + 1), day };
    setSaid({ text: fill(day === step.day ? strings.PlanStepMoved : strings.PlanStepMovedDay, values) });
    const buttons = ['[data-move="up"]', '[data-move="down"]'];
    focusStep(step.key, by === -1 ? buttons : [...buttons].reverse());
  };
  return (
    <section ref={box} className={styles.steps} aria-label={strings.PlanStepsShow}>
      <h3>{strings.PlanStepsShow}</h3>
      <p className={styles.hint}>{strings.PlanStepsHint}</p>
      {steps.map((step, place) => (
        <fieldset key={step.key} data-step={step.key} className={styles.step}>
          <legend>
            <bdi>{nameOf(step, place)}</bdi>
          </legend>
          <StepFields
            step={step}
            steps={steps}
            courses={courses}
            problems={problems.get(place) ?? {}}
            onChange={(change) => onChange(withStep(steps, step.key, change))}
          />
          <StepCommands
            name={nameOf(step, place)}
            isFirst={place === 0}
            isLast={place === steps.length - 1}
            onMove={(by) => move(step, place, by)}
            onRemove={() => remove(step, place)}
          />
        </fieldset>
      ))}
      <StepsSaid said={said} onUndo={undo} />
      <div className={styles.commands}>
        <Button icon="add" onClick={add}>
          {strings.PlanStepAdd}
        </Button>
      </div>
    </section>
  );
}
