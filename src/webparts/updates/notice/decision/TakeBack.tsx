import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useMounted } from '../../../../ui/screens/useMounted';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { useDecide } from './useDecide';
import styles from './Decision.module.scss';

/** Takes a decision back: at once where that can be undone, after a question where it cannot. */
export function TakeBack(
  props: Pick<NoticeSectionProps, 'model' | 'reader' | 'open'> & { readonly onDecideAgain: () => void }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const { takeBack, canUndoTakeBack } = useDecide(props);
  const [isBusy, setBusy] = React.useState(false);
  const [isAsking, setAsking] = React.useState(false);
  const question = React.useRef<HTMLButtonElement>(null);
  const isMounted = useMounted();
  React.useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  const take = async (): Promise<void> => {
    setBusy(true);
    await takeBack();
    if (isMounted()) setBusy(false);
  };
  if (isAsking) {
    return (
      <Notice
        tone="warning"
        role="alert"
        title={strings.DecideTakeBackQuestion}
        actions={
          <>
            <Button disabled={isBusy} onClick={() => void take()}>
              {strings.DecideTakeBack}
            </Button>
            <Button ref={question} onClick={() => setAsking(false)}>
              {ui.strings.Cancel}
            </Button>
          </>
        }
      >
        <p>{strings.DecideTakeBackForGood}</p>
      </Notice>
    );
  }
  return (
    <div className={styles.commands}>
      <Button icon="edit" onClick={props.onDecideAgain}>
        {strings.DecideAgain}
      </Button>
      <Button
        look="quiet"
        icon="undo"
        disabled={isBusy}
        onClick={() => (canUndoTakeBack ? void take() : setAsking(true))}
      >
        {strings.DecideTakeBack}
      </Button>
    </div>
  );
}
