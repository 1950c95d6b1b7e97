import * as React from 'react';
import { Icon } from '../../../../ui/icons/Icon';
import type { PlanStepProgress } from '../../../../domain/training/plans/planProgress';
import facts from '../../facts/Facts.module.scss';
import { useTrainingWords } from '../../words/TrainingWords';
import { stepWords } from './stepWords';

/** How a step stands: a picture and words, so that nobody needs the colour. */
export function StepMark({ step }: { readonly step: PlanStepProgress }): JSX.Element {
  const words = useTrainingWords();
  const { tone, icon, text } = stepWords(words, step);
  return (
    <span className={`${facts.state ?? ''} ${facts[tone] ?? ''}`}>
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  );
}
