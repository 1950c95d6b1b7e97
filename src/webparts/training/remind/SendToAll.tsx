import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { copyRich } from '../../../ui/controls/copyRich';
import { StoppableProgress } from '../../../ui/controls/StoppableProgress';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import { useTrainingWords } from '../words/TrainingWords';
import { listHtml, listPlain } from './listText';
import type { Reminded } from './remindModel';
import { SendProblem } from './SendProblem';
import { toSend, type Sending } from './useSending';
import panel from '../../../ui/screens/Panel.module.scss';

export interface SendToAllProps {
  readonly people: readonly Reminded[];
  readonly sending: Sending;
}

function CopyList({ people }: Pick<SendToAllProps, 'people'>): JSX.Element {
  const words = useTrainingWords();
  const { strings } = words;
  const [said, setSaid] = React.useState('');
  const isMounted = useMounted();
  const copy = async (): Promise<void> => {
    const copied = await copyRich(listPlain(words, people), listHtml(words, people));
    if (isMounted()) setSaid(copied === 'refused' ? strings.RemindNotCopied : strings.RemindListCopied);
  };
  return (
    <>
      <Button icon="copy" onClick={() => void copy()}>
        {strings.RemindCopyList}
      </Button>
      <span role="status" className={panel.quiet}>
        {said}
      </span>
    </>
  );
}

/** Sends to everybody who has an address and no message yet; how far it is, and how it ended. */
export function SendToAll({ people, sending }: SendToAllProps): JSX.Element {
  const { strings, formats, plural } = useTrainingWords();
  const { run, results, ended } = sending;
  const left = toSend(people, results).length;
  const sent = [...results.values()].filter(({ kind }) => kind === 'sent').length;
  if (run) {
    const label = fill(strings.RemindProgress, {
      done: formats.number(run.done),
      total: formats.number(run.total)
    });
    return <StoppableProgress label={label} {...run} onStop={sending.stop} />;
  }
  return (
    <>
      {ended === undefined ? null : <SendProblem why={ended} />}
      <p role="status" className={panel.text}>
        {sent === 0 ? '' : plural('RemindSentCount', sent)}
      </p>
      <div className={panel.commands}>
        {left === 0 ? null : (
          <Button
            look="primary"
            icon="mail"
            disabled={sending.isBusy}
            onClick={() => void sending.sendAll(people)}
          >
            {plural('RemindSendAll', left)}
          </Button>
        )}
        <CopyList people={people} />
      </div>
      {left === 0 ? null : <p className={panel.quiet}>{strings.RemindSendHint}</p>}
    </>
  );
}
