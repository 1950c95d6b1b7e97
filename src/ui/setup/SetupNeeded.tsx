import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { Button } from '../controls/Button';
import { WhomToAsk } from '../errors/WhomToAsk';
import { useUiWords } from '../words/UiWords';
import { EmptyState } from '../screens/EmptyState';

export interface SetupNeededProps {
  readonly canManageLists: boolean;
  /** The lists are there, and lack what this version of the suite reads. */
  readonly isOlder: boolean;
  readonly onSetup: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

function wordsOf(
  strings: IOperationsUiStrings,
  { canManageLists, isOlder }: SetupNeededProps
): [string, string] {
  if (isOlder) return [strings.OlderTitle, canManageLists ? strings.OlderText : strings.OlderReader];
  return [strings.NotSetUpTitle, canManageLists ? strings.NotSetUpText : strings.NotSetUpReader];
}

/** The lists are not on the site yet, or too old to be read: what that means, and who can change it. */
export function SetupNeeded(props: SetupNeededProps): JSX.Element {
  const { strings } = useUiWords();
  const [title, text] = wordsOf(strings, props);
  if (!props.canManageLists) {
    return (
      <EmptyState title={title} text={text}>
        <WhomToAsk loadOwners={props.loadOwners} />
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={title}
      text={text}
      actions={
        <Button look="primary" icon="settings" onClick={props.onSetup}>
          {props.isOlder ? strings.UpdateLists : strings.SetUpLists}
        </Button>
      }
    />
  );
}
