import * as React from 'react';
import type { PublishedAnswer } from '../../../domain/faq/entry';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import { printHtml } from '../../../ui/print/printHtml';
import type { FaqViewProps } from '../model/viewProps';
import { entryHtml } from '../print/entryHtml';
import { doubtOfAnswer, doubtWords } from '../words/doubtWords';
import { useFaqWords } from '../words/FaqWords';
import { ReplyPart } from './answer/ReplyPart';
import { useReply } from './answer/useReply';
import { EntryStatus } from './EntryStatus';
import { Facts } from './heading/Facts';
import { answerFacts } from './heading/factsOf';
import { useCopyEntryLink } from './heading/useCopyEntryLink';
import { usePanelKeys } from './usePanelKeys';
import { useVoting } from './vote/useVoting';
import { VotePart } from './vote/VotePart';
import styles from './Entry.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

export type AnswerScreenProps = FaqViewProps &
  PanelGuard & {
    readonly answer: PublishedAnswer;
    /** Reads what is there now. */
    readonly reload: () => void;
  };

/** An open entry as users see it. */
export function AnswerScreen(props: AnswerScreenProps): JSX.Element {
  const words = useFaqWords();
  const { strings, culture } = words;
  const { answer, reload, ...view } = props;
  const { model } = props;
  const { title, entry, version } = answer;
  const root = React.useRef<HTMLDivElement>(null);
  const reply = useReply(model.say, answer);
  const voting = useVoting(view, { entry, version, title });
  usePanelKeys(root, { c: reply.copy, ...voting.keys });
  const copyLink = useCopyEntryLink(model, entry);
  const mayBeWrong = doubtOfAnswer(answer);
  const doubt = mayBeWrong ? doubtWords(words, mayBeWrong) : undefined;
  const print = (): void =>
    printHtml({
      title,
      culture,
      html: entryHtml(words, { face: 'users', entry: answer }, { doubt, heading: 'none' })
    });
  return (
    <div ref={root} className={styles.entry}>
      {doubt === undefined ? null : <Notice tone="warning" title={doubt} />}
      <Facts facts={answerFacts(words, answer)} errorCodes={answer.errorCodes} say={model.say} />
      <ReplyPart reply={answer.reply} copying={reply} />
      <div className={panel.commands}>
        {copyLink ? (
          <Button look="quiet" icon="link" onClick={copyLink}>
            {strings.EntryCopyLink}
          </Button>
        ) : null}
        <Button look="quiet" icon="print" onClick={print}>
          {strings.EntryPrint}
        </Button>
      </div>
      <VotePart {...view} voting={voting} />
      <EntryStatus model={model} reload={reload} loadOwners={props.loadOwners} />
    </div>
  );
}
