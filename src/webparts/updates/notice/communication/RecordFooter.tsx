import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { DiscardQuestion } from '../../../../ui/screens/DiscardQuestion';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import panel from '../../../../ui/screens/Panel.module.scss';

/** Records, or closes: at once, or after a question when something would be lost. */
export function RecordFooter(props: {
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const [isAsking, setAsking] = React.useState(false);
  if (isAsking) return <DiscardQuestion onDiscard={props.onClose} onKeep={() => setAsking(false)} />;
  const { isSaving } = props;
  return (
    <div className={panel.commands}>
      <Button type="submit" look="primary" disabled={isSaving}>
        {isSaving ? strings.TellRecording : strings.TellRecord}
      </Button>
      <Button disabled={isSaving} onClick={() => (props.isDirty ? setAsking(true) : props.onClose())}>
        {ui.strings.Cancel}
      </Button>
    </div>
  );
}
