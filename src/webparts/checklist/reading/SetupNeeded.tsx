import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { WhomToAsk } from '../../../ui/errors/WhomToAsk';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

export interface SetupNeededProps {
  readonly canManageLists: boolean;
  readonly onSetup: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** The lists are not on the site yet: what that means, and who can change it. */
export function SetupNeeded(props: SetupNeededProps): JSX.Element {
  const { strings } = useChecklistWords();
  return (
    <div className={styles.empty}>
      <h3>{strings.NotSetUpTitle}</h3>
      <p>{props.canManageLists ? strings.NotSetUpText : strings.NotSetUpReader}</p>
      {props.canManageLists ? (
        <div className={styles.nextSteps}>
          <Button look="primary" icon="settings" onClick={props.onSetup}>
            {strings.SetUpLists}
          </Button>
        </div>
      ) : (
        <WhomToAsk loadOwners={props.loadOwners} />
      )}
    </div>
  );
}
