import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type { Vote } from '../../../../domain/faq/FeedbackRepository';
import { waitingVotes } from '../../../../domain/faq/feedback/feedbackQueue';
import { lastVotes } from '../../../../domain/faq/feedback/helpfulness';
import { Button } from '../../../../ui/controls/Button';
import { ShowMore } from '../../../../ui/paging/ShowMore';
import { usePaging } from '../../../../ui/paging/usePaging';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';
import { presentVersion } from './presentVersion';
import { ReasonItem } from './ReasonItem';
import styles from './Feedback.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

const atOnce = 20;

interface ReasonsProps {
  readonly entry: Entry;
  readonly votes: readonly Vote[];
  readonly isBusy: boolean;
  /** Left out for whoever may not change entries. */
  readonly onSeen: (() => void) | undefined;
}

/** What waits to be looked at, or when that was done. Keeps the focus when its button goes. */
function Standing(props: ReasonsProps & { readonly waiting: number }): JSX.Element | null {
  const { strings, formats, plural } = useFaqWords();
  const { entry, waiting, onSeen, isBusy } = props;
  const words = React.useRef<HTMLParagraphElement>(null);
  const wasPressed = React.useRef(false);
  const isSeen = waiting === 0;
  React.useEffect(() => {
    if (isSeen && wasPressed.current) words.current?.focus();
    wasPressed.current = false;
  }, [isSeen]);
  const press = (): void => {
    wasPressed.current = true;
    onSeen?.();
  };
  if (isSeen) {
    if (entry.feedbackSeenOn === null) return null;
    return (
      <p ref={words} tabIndex={-1} className={styles.seen}>
        {fill(strings.FeedbackSeenOn, { when: formats.dateTime(entry.feedbackSeenOn) })}
      </p>
    );
  }
  return (
    <div className={styles.waiting}>
      <span>{plural('FeedbackWaiting', waiting)}</span>
      {onSeen ? (
        <Button icon="check" disabled={isBusy} onClick={press}>
          {strings.FeedbackSeen}
        </Button>
      ) : null}
    </div>
  );
}

/** What people say whom the entry did not help, the latest first. */
export function Reasons(props: ReasonsProps): JSX.Element {
  const { strings } = useFaqWords();
  const { entry, votes } = props;
  const waiting = new Set(waitingVotes(entry, votes));
  const reasons = lastVotes(votes)
    .filter(({ helped }) => !helped)
    .sort((a, b) => Date.parse(b.on) - Date.parse(a.on));
  const { shown, ...paging } = usePaging(reasons, String(entry.id), atOnce);
  return (
    <section className={panel.section}>
      <h3>{strings.FeedbackReasons}</h3>
      <Standing {...props} waiting={waiting.size} />
      {reasons.length === 0 ? <p className={panel.quiet}>{strings.FeedbackReasonsNone}</p> : null}
      {shown.length > 0 ? (
        <ul className={panel.items}>
          {shown.map((vote) => (
            <ReasonItem
              key={`${vote.version} ${vote.person.id}`}
              vote={vote}
              isNew={waiting.has(vote)}
              isEarlier={vote.version !== presentVersion(entry)}
            />
          ))}
        </ul>
      ) : null}
      <ShowMore {...paging} />
    </section>
  );
}
