import * as React from 'react';
import type { Decision, DecisionDraft } from '../../../../domain/updates/decision';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { NoticeSectionProps } from '../sectionProps';
import { HoldsForm } from './HoldsForm';
import { holdingOf } from './stillHolds';
import { useDecide } from './useDecide';

function titleOf({ strings, formats }: UpdatesWords, notice: NoticeSummary, decision: Decision): string {
  if (decision.revision < notice.revision) {
    return fill(strings.DecideOutdated, { revision: formats.number(decision.revision) });
  }
  return decision.reviewOn ? fill(strings.DecideReviewDue, { date: formats.date(decision.reviewOn) }) : '';
}

function useHold(props: NoticeSectionProps, onHeld: () => void) {
  const { strings } = useUpdatesWords();
  const { model, open } = props;
  const { decide } = useDecide(props);
  const [isBusy, setBusy] = React.useState(false);
  const isMounted = useMounted();
  const hold = async (draft: DecisionDraft): Promise<void> => {
    setBusy(true);
    const outcome = await decide(draft);
    if (isMounted()) setBusy(false);
    switch (outcome.kind) {
      case 'decided':
        if (isMounted()) onHeld();
        return open.replace(outcome.notice);
      case 'changed':
        open.replace(outcome.theirs);
        return model.say({ kind: 'said', tone: 'warning', text: strings.DecideChangedMeanwhile });
      case 'failed':
        return model.say({ kind: 'failed', title: strings.DecideNotSaved, error: outcome.error });
    }
  };
  return { isBusy, hold };
}

/**
 * A decision that has to be looked at again, because the notice changed or the day has come: it still holds, or the team decides
 * anew.
 */
export function Attention(
  props: NoticeSectionProps & {
    readonly decision: Decision;
    /** Nothing would be lost on the way to another part of the notice. */
    readonly mayLeave: boolean;
    readonly onDecideAnew: () => void;
  }
): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings } = words;
  const { model, open, decision } = props;
  const { notice, item } = open;
  const [isAsking, setAsking] = React.useState(false);
  const { isBusy, hold } = useHold(props, () => setAsking(false));
  if (item.decision !== 'outdated' && item.decision !== 'reviewDue') return null;
  const holding = holdingOf(notice, item.decision, words.formats.today());
  const actions = (
    <>
      {holding.kind === 'sameAgain' ? (
        <Button look="primary" icon="check" disabled={isBusy} onClick={() => void hold(holding.draft)}>
          {strings.DecideHolds}
        </Button>
      ) : null}
      {holding.kind === 'needsDays' ? (
        <Button look="primary" icon="check" onClick={() => setAsking(true)}>
          {strings.DecideHoldsUntil}
        </Button>
      ) : null}
      <Button icon="edit" onClick={props.onDecideAnew}>
        {strings.DecideAnew}
      </Button>
      {item.decision === 'outdated' && props.mayLeave ? (
        <Button look="quiet" onClick={() => model.change({ section: 'text' })}>
          {strings.DecideSeeChange}
        </Button>
      ) : null}
    </>
  );
  return (
    <>
      <Notice
        tone="warning"
        title={titleOf(words, notice, decision)}
        actions={isAsking ? undefined : actions}
      />
      {isAsking && holding.kind === 'needsDays' ? (
        <HoldsForm
          draft={holding.draft}
          days={holding.days}
          noticeActBy={notice.actBy}
          isBusy={isBusy}
          onHold={(draft) => void hold(draft)}
          onDirty={props.onDirty}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
