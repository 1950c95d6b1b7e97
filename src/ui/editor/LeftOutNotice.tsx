import * as React from 'react';
import { Button } from '../controls/Button';
import { Notice } from '../errors/Notice';
import { useUiWords } from '../words/UiWords';
import type { LeftOut } from './editing/pasting';

/** Says what could not be pasted. The live region stays, so that screen readers hear what comes into it. */
export function LeftOutNotice(props: {
  readonly what: LeftOut | undefined;
  readonly onDismiss: () => void;
}): JSX.Element {
  const { strings, plural } = useUiWords();
  const { what } = props;
  return (
    <div role="status">
      {what ? (
        <Notice
          tone="warning"
          inline
          actions={
            <Button
              look="quiet"
              icon="close"
              aria-label={strings.Dismiss}
              title={strings.Dismiss}
              onClick={props.onDismiss}
            />
          }
        >
          <p>{what.kind === 'pictures' ? plural('EditorPictures', what.count) : strings.EditorNoFiles}</p>
        </Notice>
      ) : null}
    </div>
  );
}
