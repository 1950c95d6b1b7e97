import * as React from 'react';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import { milestonesOf } from '../model/planDays';
import { nextStepFor } from '../model/nextSteps';
import { StepRow } from './StepRow';
import type { StartPartProps } from './startProps';
import styles from './Start.module.scss';

/** All steps, by the days by which people look how far somebody has come. */
export function Timeline(props: StartPartProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { start, progress, reader } = props;
  const next =
    start.state === 'Running'
      ? nextStepFor(start, progress, { id: reader.me.id, isLead: reader.isLead })
      : undefined;
  const headingOf = (day: number): string =>
    fill(day === 1 ? strings.PlanDay : strings.PlanUntilDay, { day: formats.number(day) });
  return (
    <section className={styles.timeline} aria-label={strings.PlanTimeline}>
      {milestonesOf(start, progress.steps, reader.calendar).map(({ day, date, steps }) => {
        const isPast = steps.every(({ state }) => state.kind === 'done');
        return (
          <section key={day} className={`${styles.milestone ?? ''} ${isPast ? (styles.past ?? '') : ''}`}>
            <h3>
              {headingOf(day)} <span>{formats.dayOfWeek(date)}</span>
            </h3>
            <ul className={styles.steps} aria-label={headingOf(day)}>
              {steps.map((step) => (
                <li key={step.step.key}>
                  <StepRow {...props} step={step} isAbove={step.step.key === next?.step.key} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
