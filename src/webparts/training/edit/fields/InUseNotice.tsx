import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useTrainingWords } from '../../words/TrainingWords';

/** That editing makes no new version, and where that is done. `onOpen`: left out while leaving would lose something. */
export function InUseNotice({ onOpen }: { readonly onOpen: (() => void) | undefined }): JSX.Element {
  const { strings } = useTrainingWords();
  return (
    <Notice
      tone="info"
      title={strings.EditInUseTitle}
      actions={onOpen ? <Button onClick={onOpen}>{strings.EditInUseOpen}</Button> : null}
    >
      <p>{strings.EditInUseText}</p>
    </Notice>
  );
}
