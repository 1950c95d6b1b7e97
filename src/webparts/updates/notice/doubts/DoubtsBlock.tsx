import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import type { Candidates, Doubtable } from '../../../../domain/updates/ripple/candidates';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { Icon } from '../../../../ui/icons/Icon';
import { Loading } from '../../../../ui/screens/Loading';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { DoubtForm } from './DoubtForm';
import type { DoubtKind, KindWords } from './kinds/doubtKind';
import { MarkedDoubts } from './MarkedDoubts';
import { useChosenEntries, type ChosenEntries } from './useChosenEntries';
import { useDoubtWriter, type DoubtWriter } from './useDoubtWriter';
import { useCandidates, type CandidatesReading } from './useCandidates';
import type { NoticeDoubts } from './useNoticeDoubts';
import { canRetry, type DoubtChange, type DoubtOutcome } from './writeDoubts';
import { WriteStatus } from './WriteStatus';
import panel from '../../../../ui/screens/Panel.module.scss';

export interface DoubtsBlockProps<One extends Doubtable> extends NoticeSectionProps {
  readonly kind: DoubtKind<One>;
  readonly doubts: NoticeDoubts;
}

/** Why there is nothing to choose from. A site without a FAQ or without training is no failure. */
function NoCandidates<One extends Doubtable>(
  props: Pick<NoticeSectionProps, 'loadOwners'> & {
    readonly words: KindWords;
    readonly reading: CandidatesReading<One>;
  }
): JSX.Element {
  const { words, reading, loadOwners } = props;
  const { error, done } = reading;
  if (error === undefined) {
    return (
      <>
        {done > 0 && words.read ? (
          <p role="status" className={panel.quiet}>
            {words.read(done)}
          </p>
        ) : null}
        <Loading label={words.loading} rows={2} />
      </>
    );
  }
  if (isRepositoryError(error, 'notSetUp')) return <p className={panel.quiet}>{words.noLists}</p>;
  if (words.noRight && isRepositoryError(error, 'forbidden')) {
    return <p className={panel.quiet}>{words.noRight}</p>;
  }
  return (
    <ErrorNotice title={words.notLoaded} error={error} onRetry={reading.retry} loadOwners={loadOwners} />
  );
}

/** Records what the person says, and forgets what was chosen of it. */
function useSaying(writer: DoubtWriter, chosen: ChosenEntries) {
  const forget = (outcomes: readonly DoubtOutcome[]): void => {
    const done = outcomes.filter((outcome) => outcome.kind === 'unshown' || !canRetry(outcome));
    chosen.forget(done.map(({ change }) => change.entry));
  };
  return {
    say: (as: DoubtChange['state'], changes: readonly Omit<DoubtChange, 'state'>[]): void =>
      void writer
        .write(
          as,
          changes.map((change) => ({ ...change, state: as }))
        )
        .then(forget),
    retry: (): void => void writer.retry().then(forget)
  };
}

/** What is suggested, for people who may mark. */
function Choosing<One extends Doubtable>(
  props: DoubtsBlockProps<One> & {
    readonly candidates: Candidates<One>;
    readonly said: readonly StoredDoubt[];
    readonly chosen: ChosenEntries;
    readonly isBusy: boolean;
    readonly say: ReturnType<typeof useSaying>['say'];
  }
): JSX.Element {
  const { kind, open, candidates, said, chosen, isBusy, say } = props;
  const changeOf = ({ id, title }: One): Omit<DoubtChange, 'state'> => ({
    entry: id,
    title,
    note: chosen.notes.get(id) ?? '',
    seen: undefined
  });
  return (
    <DoubtForm
      kind={kind}
      notice={open.notice}
      candidates={candidates}
      said={said}
      chosen={chosen}
      isBusy={isBusy}
      onMark={(entries) => say('doubtful', entries.map(changeOf))}
      onDismiss={(entry) => say('dismissed', [changeOf(entry)])}
    />
  );
}

/** What was said about the entries of one kind, and what is suggested. */
export function DoubtsBlock<One extends Doubtable>(props: DoubtsBlockProps<One>): JSX.Element {
  const words = props.kind.wordsOf(useUpdatesWords());
  const { kind, model, reader, open, onDirty, doubts } = props;
  const titleId = useFieldId();
  const canMark = reader.access.canAdd && reader.access.canEdit;
  const said = doubts.said?.filter(({ target }) => target.kind === kind.kind) ?? [];
  const reading = useCandidates(kind, model.repositories, canMark);
  const { candidates } = reading;
  const chosen = useChosenEntries();
  const writer = useDoubtWriter(kind, props, doubts);
  const { say, retry } = useSaying(writer, chosen);
  const isDirty = chosen.notes.size > 0;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  const onSay = (seen: StoredDoubt, as: DoubtChange['state']): void => {
    // What somebody found when they verified it is no note on the new doubt.
    const note = seen.state === 'verified' ? '' : seen.note;
    say(as, [{ entry: seen.target.id, title: seen.targetTitle, note, seen }]);
  };
  return (
    <section className={panel.section} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.title}</h3>
      <p className={panel.quiet}>{words.intro}</p>
      {said.length === 0 && !canMark ? <p className={panel.text}>{words.none}</p> : null}
      <MarkedDoubts
        said={said}
        revision={open.notice.revision}
        titleOf={(id) => candidates?.entries.get(id)?.title}
        isBusy={writer.isBusy}
        onSay={canMark ? onSay : undefined}
      />
      <WriteStatus words={words} state={writer.state} onRetry={retry} />
      {!canMark ? (
        <p className={panel.quiet}>
          <Icon name="lock" /> {words.readOnly}
        </p>
      ) : candidates ? (
        <Choosing
          {...props}
          candidates={candidates}
          said={said}
          chosen={chosen}
          isBusy={writer.isBusy}
          say={say}
        />
      ) : (
        <NoCandidates words={words} reading={reading} loadOwners={props.loadOwners} />
      )}
    </section>
  );
}
