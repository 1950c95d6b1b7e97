import * as React from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../errors/Notice';
import { useUiWords } from '../words/UiWords';

/** Asks before what was typed is lost. */
export function DiscardQuestion(props: {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}): JSX.Element {
  const { strings } = useUiWords();
  const keep = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => keep.current?.focus(), []);
  return (
    <Notice
      tone="warning"
      role="alert"
      title={strings.DiscardTitle}
      actions={
        <>
          <Button ref={keep} look="primary" onClick={props.onKeep}>
            {strings.KeepEditing}
          </Button>
          <Button onClick={props.onDiscard}>{strings.Discard}</Button>
        </>
      }
    >
      <p>{strings.DiscardText}</p>
    </Notice>
  );
}
