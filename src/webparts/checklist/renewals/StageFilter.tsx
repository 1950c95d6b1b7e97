import * as React from 'react';
import type { RenewalEntry } from '../../../domain/renewals/renewalRegister';
import { countByStage } from '../../../domain/renewals/renewalRegister';
import { renewalStages, type RenewalStage } from '../../../domain/renewals/renewalStage';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords } from '../words/ChecklistWords';
import { stageName } from './stageWords';
import styles from './Register.module.scss';

export type StageChoice = RenewalStage['kind'] | 'all';

/** How many things are in each stage; each figure shows only these. Stages without any are left out. */
export function StageFilter(props: {
  readonly register: readonly RenewalEntry[];
  readonly chosen: StageChoice;
  readonly onChoose: (stage: StageChoice) => void;
}): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const { register, chosen, onChoose } = props;
  const counts = countByStage(register);
  const choices = [
    { key: 'all' as const, name: strings.StageAll, count: register.length },
    ...renewalStages.map((key) => ({ key, name: stageName(strings, key), count: counts[key] }))
  ].filter(({ count }) => count > 0);
  return (
    <div role="group" aria-label={strings.StageFilter} className={styles.choices}>
      {choices.map(({ key, name, count }) => (
        <button
          key={key}
          type="button"
          className={styles.choice}
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
        >
          {fill(strings.CountOfState, { state: name, n: formats.number(count) })}
        </button>
      ))}
    </div>
  );
}
