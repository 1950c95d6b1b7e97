import * as React from 'react';
import type { SetupPlan } from '../../domain/setup/setupModel';
import { Button } from '../controls/Button';
import { Notice } from '../errors/Notice';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';
import { stepWords } from './stepWords';
import styles from '../screens/Panel.module.scss';

export interface SetupPlanViewProps {
  readonly plan: SetupPlan;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

/** What set-up would do, by list, before it does anything. */
export function SetupPlanView(props: SetupPlanViewProps): JSX.Element {
  const words = useUiWords();
  const { strings } = words;
  const { steps, warnings } = props.plan;
  const lists = [...new Set(steps.map((step) => step.listTitle))];
  return (
    <>
      <p className={styles.text}>{steps.length === 0 ? strings.SetupNothingToDo : strings.SetupIntro}</p>
      {warnings.map((warning) => (
        <Notice
          key={`${warning.listTitle}/${warning.column}`}
          tone="warning"
          title={fill(strings.WarningOtherTypeTitle, { column: warning.column, list: warning.listTitle })}
        >
          <p>{fill(strings.WarningOtherType, { found: warning.found, expected: warning.expected })}</p>
        </Notice>
      ))}
      <div className={styles.commands}>
        {steps.length > 0 ? (
          <Button look="primary" icon="settings" onClick={props.onRun}>
            {strings.SetUpLists}
          </Button>
        ) : null}
        <Button onClick={props.onClose}>{strings.Close}</Button>
      </div>
      {steps.length > 0 ? (
        <p className={styles.quiet}>{words.plural('SetupStepCount', steps.length)}</p>
      ) : null}
      {lists.map((list) => (
        <section key={list} className={styles.section}>
          <h3>{list}</h3>
          <ul className={styles.items}>
            {steps
              .filter((step) => step.listTitle === list)
              .map((step) => (
                <li key={step.id} className={styles.item}>
                  {stepWords(words, step)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
