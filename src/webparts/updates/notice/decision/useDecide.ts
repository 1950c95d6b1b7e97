import type { DecisionDraft } from '../../../../domain/updates/decision';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { fill } from '../../../../ui/words/fill';
import { decisionName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { canRestore, decideOn, restore, type DecideOutcome } from './decideOn';

export interface Deciding {
  /** Records a decision on what is shown, says so and offers to take it back. */
  readonly decide: (draft: DecisionDraft) => Promise<DecideOutcome>;
  /** Whether taking the decision back could be undone. */
  readonly canUndoTakeBack: boolean;
  readonly takeBack: () => Promise<void>;
}

type UndoProps = Pick<NoticeSectionProps, 'model' | 'reader' | 'open'>;

/** What takes a step back, where that is possible. It works after the notice was closed, too. */
function useUndo({ model, reader, open }: UndoProps) {
  const { strings, formats } = useUpdatesWords();
  const { say } = model;
  const { notices } = model.repositories;
  return (before: NoticeSummary, now: NoticeSummary): (() => void) | undefined => {
    if (!canRestore(before, now, formats.today())) return undefined;
    const { decision, title } = before;
    const name = decision ? decisionName(strings, decision.kind) : '';
    const isOthers = decision !== null && decision.by.id !== reader.me.id;
    const done = decision
      ? fill(isOthers ? strings.DecideAsBeforeByYou : strings.DecideAsBefore, { decision: name, title })
      : fill(strings.DecideTakenBack, { title });
    return () => {
      restore(notices, before, now, open.replace).then(
        () => say({ kind: 'said', tone: 'success', text: done }),
        (error: unknown) => say({ kind: 'failed', title: strings.DecideNotUndone, error })
      );
    };
  };
}

/** Decides about the open notice, and takes decisions back. */
export function useDecide(props: UndoProps): Deciding {
  const { strings, formats } = useUpdatesWords();
  const { model, reader, open } = props;
  const { notice } = open;
  const { notices } = model.repositories;
  const undoOf = useUndo(props);
  const decide = async (draft: DecisionDraft): Promise<DecideOutcome> => {
    const outcome = await decideOn(notices, notice, draft, reader.me.id);
    if (outcome.kind === 'decided') {
      const decision = decisionName(strings, draft.kind);
      model.say({
        kind: 'said',
        tone: 'success',
        text: fill(strings.DecideDone, { decision, title: notice.title }),
        undo: undoOf(notice, outcome.notice)
      });
    }
    return outcome;
  };
  const takeBack = async (): Promise<void> => {
    try {
      const back = await notices.takeBack(notice);
      open.replace(back);
      model.say({
        kind: 'said',
        tone: 'success',
        text: fill(strings.DecideTakenBack, { title: notice.title }),
        undo: undoOf(notice, back)
      });
    } catch (error) {
      model.say({ kind: 'failed', title: strings.DecideNotTakenBack, error });
    }
  };
  return { decide, takeBack, canUndoTakeBack: canRestore(notice, notice, formats.today()) };
}
