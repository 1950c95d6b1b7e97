import * as React from 'react';
import type { PanelGuard } from '../../../../ui/screens/GuardedPanel';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import type { FaqViewProps } from '../../model/viewProps';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import { ReasonForm } from './ReasonForm';
import type { Voting } from './useVoting';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Vote.module.scss';

function mineWords({ strings }: FaqWords, { mine }: Voting): string {
  if (!mine) return '';
  if (mine.helped) return strings.EntryVoteMineYes;
  return mine.reason === ''
    ? strings.EntryVoteMineNo
    : fill(strings.EntryVoteMineReason, { reason: mine.reason });
}

/** So many of so many: few votes are shown as few. */
function Counts({ voting }: { readonly voting: Voting }): JSX.Element | null {
  const { strings, formats, plural } = useFaqWords();
  const { counts } = voting;
  if (!counts) return null;
  const { present, earlier } = counts;
  const helped = (count: number): { readonly helped: string } => ({ helped: formats.number(count) });
  return (
    <p className={panel.quiet}>
      {present.of === 0
        ? strings.EntryVoteNobody
        : plural('EntryVoteCount', present.of, helped(present.count))}{' '}
      {earlier.of === 0 ? null : plural('EntryVoteEarlier', earlier.of, helped(earlier.count))}
    </p>
  );
}

type VotePartProps = FaqViewProps & Pick<PanelGuard, 'onDirty'> & { readonly voting: Voting };

/** The two answers. The one that was given stays pressed; the other one changes it. */
function VoteButtons(props: VotePartProps): JSX.Element {
  const { strings } = useFaqWords();
  const { voting, onDirty } = props;
  const { mine, isSending, isAsking, ask } = voting;
  const no = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    ask(false);
    no.current?.focus();
  };
  return (
    <>
      <div className={panel.commands}>
        <button
          type="button"
          className={styles.vote}
          aria-pressed={mine?.helped === true}
          aria-keyshortcuts="y"
          onClick={voting.keys.y}
        >
          <Icon name="check" />
          <span>{strings.EntryVoteYes}</span>
        </button>
        <button
          ref={no}
          type="button"
          className={styles.vote}
          aria-pressed={mine?.helped === false}
          aria-keyshortcuts="n"
          aria-expanded={isAsking}
          onClick={voting.keys.n}
        >
          <Icon name="close" />
          <span>{strings.EntryVoteNo}</span>
        </button>
      </div>
      {isAsking ? (
        <ReasonForm
          first={mine?.reason ?? ''}
          isSending={isSending}
          onSend={(reason) => voting.vote(false, reason)}
          onClose={close}
          onDirty={onDirty}
        />
      ) : null}
    </>
  );
}

/** Whether the entry helped: one key for who was on the phone, and what others said. */
export function VotePart(props: VotePartProps): JSX.Element {
  const words = useFaqWords();
  const { strings } = words;
  const { reader, voting, loadOwners } = props;
  const { failure, loadError } = voting;
  const { canAdd } = reader.access;
  return (
    <section className={panel.section} aria-label={strings.EntryVoteTitle}>
      <h3>{strings.EntryVoteTitle}</h3>
      {canAdd ? (
        <VoteButtons {...props} />
      ) : (
        <p className={panel.quiet}>
          <Icon name="lock" className={styles.inlineIcon} /> {strings.EntryVoteForbidden}
        </p>
      )}
      <p role="status" className={panel.text}>
        <bdi>{mineWords(words, voting)}</bdi>
      </p>
      {failure ? (
        <ErrorNotice
          title={strings.EntryVoteFailed}
          error={failure.error}
          // The form has a button of its own, and may say something else by now.
          {...(voting.isAsking ? {} : { onRetry: failure.retry })}
          loadOwners={loadOwners}
        />
      ) : null}
      {loadError === undefined ? null : (
        <ErrorNotice title={strings.FeedbackNotLoaded} error={loadError} onRetry={voting.reload} />
      )}
      <Counts voting={voting} />
      {canAdd ? <p className={panel.quiet}>{strings.EntryKeys}</p> : null}
    </section>
  );
}
