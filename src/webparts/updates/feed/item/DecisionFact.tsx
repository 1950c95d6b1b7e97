import * as React from 'react';
import { fill } from '../../../../ui/words/fill';
import type { IconName } from '../../../../ui/icons/Icon';
import type { DecisionState } from '../../../../domain/updates/decisionState';
import type { FeedItem } from '../../model/feedItem';
import { decisionName, decisionStateName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Fact, type FactProps } from './Fact';

const looks: Readonly<Record<DecisionState, { readonly icon: IconName; readonly tone?: FactProps['tone'] }>> =
  {
    open: { icon: 'circle' },
    overdue: { icon: 'warning', tone: 'urgent' },
    outdated: { icon: 'recurring', tone: 'strong' },
    reviewDue: { icon: 'recurring', tone: 'strong' },
    decided: { icon: 'check' }
  };

/** Whether it was decided what to do, and what. */
export function DecisionFact({ item }: { readonly item: FeedItem }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { decision } = item.notice;
  const state = decisionStateName(strings, item.decision);
  return (
    <Fact {...looks[item.decision]}>
      {decision === null
        ? state
        : fill(strings.FeedDecisionIs, { state, decision: decisionName(strings, decision.kind) })}
    </Fact>
  );
}
