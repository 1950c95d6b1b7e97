import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { WhomToAsk } from '../../../ui/errors/WhomToAsk';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

export interface SetupNeededProps {
  readonly canManageLists: boolean;
  /** The lists are there, and lack what this version of the suite reads. */
  readonly isOlder: boolean;
  readonly onSetup: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

function wordsOf(
  strings: IChecklistWebPartStrings,
  { canManageLists, isOlder }: SetupNeededProps
): [string, string] {
  if (isOlder) return [strings.OlderTitle, canManageLists ? strings.OlderText : strings.OlderReader];
  return [strings.NotSetUpTitle, canManageLists ? strings.NotSetUpText : strings.NotSetUpReader];
}

/** The lists are not on the site yet, or too old to be read: what that means, and who can change it. */
export function SetupNeeded(props: SetupNeededProps): JSX.Element {
  const { strings } = useChecklistWords();
  const [title, text] = wordsOf(strings, props);
  return (
    <div className={styles.empty}>
      <h3>{title}</h3>
      <p>{text}</p>
      {props.canManageLists ? (
        <div className={styles.nextSteps}>
          <Button look="primary" icon="settings" onClick={props.onSetup}>
            {props.isOlder ? strings.UpdateLists : strings.SetUpLists}
          </Button>
        </div>
      ) : (
        <WhomToAsk loadOwners={props.loadOwners} />
      )}
    </div>
  );
}
