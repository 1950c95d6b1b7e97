import * as React from 'react';
import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { gapSteps } from '../../../domain/faq/feedback/gapList';
import { fill } from '../../../ui/words/fill';
import { entryOf } from '../model/knowledge';
import type { FaqViewProps } from '../model/viewProps';
import { WaitingRow } from '../waiting/WaitingRow';
import type { RowOutcome, useKeepPlace } from '../../../ui/screens/useKeepPlace';
import { useFaqWords } from '../words/FaqWords';
import { AnswerForm } from './AnswerForm';
import { foundToday } from './foundToday';
import { FoundLine } from './FoundLine';
import { GapActions } from './GapActions';
import { claimWords, countWords, lastAskedWords } from './gapWords';
import type { GapDeeds } from './useGapDeeds';
import styles from '../waiting/Waiting.module.scss';

export interface GapRowProps {
  readonly gap: Gap;
  readonly view: FaqViewProps;
  readonly deeds: GapDeeds;
  readonly keepPlace: ReturnType<typeof useKeepPlace>;
}

function GapFacts({ gap, view }: Pick<GapRowProps, 'gap' | 'view'>): JSX.Element {
  const words = useFaqWords();
  const earlier = gap.entry === null ? undefined : entryOf(view.knowledge, gap.entry);
  const facts = [
    countWords(words, gap),
    lastAskedWords(words, gap),
    claimWords(words, gap, view.reader.me.id),
    earlier && fill(words.strings.GapsEarlier, { title: earlier.title })
  ];
  return (
    <p className={styles.facts}>{facts.map((fact) => (fact ? <span key={fact}>{fact}</span> : null))}</p>
  );
}

function useFound({ knowledge }: FaqViewProps, text: string): ReturnType<typeof foundToday> {
  const { index, round } = knowledge;
  return React.useMemo(
    () => foundToday(index, text),
    // The index stays the same object; `round` tells that something in it changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, round, text]
  );
}

/** A question without an answer, and what can be done about it. */
export function GapRow({ gap, view, deeds, keepPlace }: GapRowProps): JSX.Element {
  const { model, reader, knowledge } = view;
  const { id, text } = gap;
  const row = `gap-${id}`;
  const [isAnswering, setAnswering] = React.useState(false);
  const found = useFound(view, text);
  const mayEdit = reader.access.canEdit;
  const isPending = deeds.pending.has(id);
  /** `after`: where the keyboard goes when it worked. */
  const run = (deed: string, after: RowOutcome, work: Promise<Gap | undefined>): void =>
    keepPlace(
      row,
      deed,
      work.then((written) => (written ? after : 'stays'))
    );
  const write = async (): Promise<void> => {
    const isMine = gap.state === 'Claimed' && gap.claimedBy?.id === reader.me.id;
    // Nobody else begins the same meanwhile.
    const claimed = isMine ? gap : await deeds.claim(gap);
    if (claimed) model.openPanel({ kind: 'add', draft: { title: text }, gap: id });
    else keepPlace(row, 'write', Promise.resolve('stays'));
  };
  return (
    <WaitingRow
      row={row}
      heading={<bdi>{text}</bdi>}
      actions={
        mayEdit ? (
          <GapActions
            text={text}
            steps={gapSteps(gap, reader.me.id)}
            isPending={isPending}
            isAnswering={isAnswering}
            onWrite={() => void write()}
            onClaim={() => run('claim', 'stays', deeds.claim(gap))}
            onRelease={() => run('release', 'stays', deeds.release(gap))}
            onAnswered={() => setAnswering(!isAnswering)}
            onDismiss={() => run('dismiss', 'done', deeds.dismiss(gap))}
          />
        ) : null
      }
      below={
        isAnswering ? (
          <AnswerForm
            gap={gap}
            knowledge={knowledge}
            onChoose={(entry) => run('answered', 'done', deeds.close(gap, entry))}
            onCancel={() => {
              setAnswering(false);
              keepPlace(row, 'answered', Promise.resolve('stays'));
            }}
          />
        ) : null
      }
    >
      <GapFacts gap={gap} view={view} />
      <FoundLine
        found={found}
        isPending={isPending}
        onOpen={(entry) => model.openEntry(entry)}
        onAnswers={mayEdit ? (entry) => run('found', 'done', deeds.close(gap, entry)) : undefined}
      />
    </WaitingRow>
  );
}
