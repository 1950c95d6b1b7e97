import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useUiWords } from '../../../../ui/words/UiWords';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';
import type { RemovingFile } from './useRemoveFile';

/** Asks before a file goes: getting it back is work in SharePoint's recycle bin. */
export function RemoveQuestion(
  props: Pick<RemovingFile, 'remove' | 'keep' | 'isRemoving'> & { readonly name: string }
): JSX.Element {
  const { strings } = useFaqWords();
  const ui = useUiWords();
  const { name, remove, keep, isRemoving } = props;
  const cancel = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => cancel.current?.focus(), [name]);
  return (
    <Notice
      tone="warning"
      role="alert"
      title={fill(strings.FilesRemoveQuestion, { name })}
      actions={
        <>
          <Button disabled={isRemoving} onClick={remove}>
            {strings.FilesRemove}
          </Button>
          <Button ref={cancel} onClick={keep}>
            {ui.strings.Cancel}
          </Button>
        </>
      }
    >
      <p>{strings.FilesRemoveText}</p>
    </Notice>
  );
}
