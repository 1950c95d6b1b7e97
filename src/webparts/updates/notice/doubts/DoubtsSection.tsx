import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Icon } from '../../../../ui/icons/Icon';
import { Loading } from '../../../../ui/screens/Loading';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { DoubtForm } from './DoubtForm';
import { MarkedDoubts } from './MarkedDoubts';
import { useChosenEntries, type ChosenEntries } from './useChosenEntries';
import { useDoubtWriter, type DoubtWriter } from './useDoubtWriter';
import { useEntryCandidates, type CandidatesReading } from './useEntryCandidates';
import { useNoticeDoubts, type NoticeDoubts } from './useNoticeDoubts';
import { canRetry, type DoubtChange, type DoubtOutcome } from './writeDoubts';
import { WriteStatus } from './WriteStatus';
import panel from '../../../../ui/screens/Panel.module.scss';

/** Why there is nothing to choose from. A site without a FAQ is no failure. */
function NoCandidates({
  reading,
  loadOwners
}: Pick<NoticeSectionProps, 'loadOwners'> & { readonly reading: CandidatesReading }): JSX.Element {
  const { strings, plural } = useUpdatesWords();
  const { error, done } = reading;
  if (error === undefined) {
    return (
      <>
        {done > 0 ? (
          <p role="status" className={panel.quiet}>
            {plural('DoubtsRead', done)}
          </p>
        ) : null}
        <Loading label={strings.DoubtsEntriesLoading} rows={2} />
      </>
    );
  }
  if (isRepositoryError(error, 'notSetUp')) return <p className={panel.quiet}>{strings.DoubtsNoFaq}</p>;
  if (isRepositoryError(error, 'forbidden')) return <p className={panel.quiet}>{strings.DoubtsNoRight}</p>;
  return (
    <ErrorNotice
      title={strings.DoubtsEntriesNotLoaded}
      error={error}
      onRetry={reading.retry}
      loadOwners={loadOwners}
    />
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

function Doubts(
  props: NoticeSectionProps & {
    readonly doubts: NoticeDoubts & { readonly said: NonNullable<NoticeDoubts['said']> };
    readonly canMark: boolean;
  }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, open, onDirty, doubts, canMark } = props;
  const { notice } = open;
  const { said } = doubts;
  const reading = useEntryCandidates(model.repositories.faqEntries, canMark);
  const { candidates } = reading;
  const chosen = useChosenEntries();
  const writer = useDoubtWriter(props, doubts);
  const { say, retry } = useSaying(writer, chosen);
  const isDirty = chosen.notes.size > 0;
  React.useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  React.useEffect(() => () => onDirty(false), [onDirty]);
  const noteOf = (id: number): string => chosen.notes.get(id) ?? '';
  return (
    <>
      {said.length === 0 && !canMark ? <p className={panel.text}>{strings.DoubtsNone}</p> : null}
      <MarkedDoubts
        said={said}
        revision={notice.revision}
        titleOf={(id) => candidates?.entries.get(id)?.title}
        isBusy={writer.isBusy}
        onSay={
          canMark
            ? (seen, as) => {
                // What somebody found when they verified it is no note on the new doubt.
                const note = seen.state === 'verified' ? '' : seen.note;
                say(as, [{ entry: seen.target.id, title: seen.targetTitle, note, seen }]);
              }
            : undefined
        }
      />
      <WriteStatus state={writer.state} onRetry={retry} />
      {!canMark ? (
        <p className={panel.quiet}>
          <Icon name="lock" /> {strings.DoubtsReadOnly}
        </p>
      ) : candidates ? (
        <DoubtForm
          notice={notice}
          candidates={candidates}
          said={said}
          chosen={chosen}
          isBusy={writer.isBusy}
          onMark={(entries) =>
            say(
              'doubtful',
              entries.map(({ id, title }) => ({ entry: id, title, note: noteOf(id), seen: undefined }))
            )
          }
          onDismiss={({ id, title }) =>
            say('dismissed', [{ entry: id, title, note: noteOf(id), seen: undefined }])
          }
        />
      ) : (
        <NoCandidates reading={reading} loadOwners={props.loadOwners} />
      )}
    </>
  );
}

/** The entries of the FAQ that the change may have made wrong: what was said about them, and what is suggested. */
export function DoubtsSection(props: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, open, loadOwners } = props;
  const doubts = useNoticeDoubts(model.repositories.doubts, open.notice.id);
  const { said, error, reload } = doubts;
  const canMark = reader.access.canAdd && reader.access.canEdit;
  return (
    <section className={panel.section}>
      <h3>{strings.DoubtsTitle}</h3>
      {said ? (
        <>
          <p className={panel.quiet}>{strings.DoubtsIntro}</p>
          <Doubts {...props} doubts={{ ...doubts, said }} canMark={canMark} />
        </>
      ) : error === undefined ? (
        <Loading label={strings.DoubtsLoading} rows={2} />
      ) : (
        <ErrorNotice
          title={strings.DoubtsNotLoaded}
          error={error}
          onRetry={() => void reload()}
          loadOwners={loadOwners}
        />
      )}
    </section>
  );
}
