import * as React from 'react';
import type { StatusValue } from '../../../../domain/tasks/step';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import { statusName } from '../../words/recordedWords';

/** After an amber or red result: offers a task for what has to be done about it. */
export function FollowUpOffer(props: {
  readonly status: StatusValue;
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const add = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => add.current?.focus(), []);
  return (
    <Notice
      tone="warning"
      role="alert"
      title={fill(strings.FollowUpOffer, { status: statusName(strings, props.status) })}
      actions={
        <>
          <Button ref={add} look="primary" icon="add" onClick={props.onAdd}>
            {strings.FollowUpAdd}
          </Button>
          <Button onClick={props.onDismiss}>{strings.NotNow}</Button>
        </>
      }
    >
      <p>{strings.FollowUpOfferText}</p>
    </Notice>
  );
}
