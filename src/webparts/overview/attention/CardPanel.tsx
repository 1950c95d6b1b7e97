import * as React from 'react';
import { attentionCards } from '../../../domain/overview/attention/attention';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { useAttention } from '../model/useAttention';
import type { CardPanelProps } from '../panel/OpenedPanel';
import { PlanGaps } from '../plan/PlanGaps';
import { RowList } from '../rows/RowList';
import { useOverviewWords } from '../words/OverviewWords';
import { cardDay, cardHint, cardTitle, urgencyName } from './cardWords';
import panel from '../../../ui/screens/Panel.module.scss';

function Rows(props: CardPanelProps): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const { model, reader, opened } = props;
  const { state, reload } = useAttention(model.repositories, reader.isTeam);
  const today = formats.today();
  if (!reader.isTeam) return <EmptyState title={strings.CardForTeam} text={strings.CardForTeamText} />;
  if (state.kind === 'loading') return <Loading label={strings.AttentionLoading} rows={3} />;
  if (state.kind === 'failed') {
    return <ErrorNotice title={strings.AttentionNotLoaded} error={state.error} onRetry={reload} />;
  }
  const card = attentionCards(state.rows.facts, today).find(({ kind }) => kind === opened.card);
  if (!card) return <EmptyState title={strings.CardDone} text={strings.CardDoneText} />;
  const title = cardTitle(words, card);
  return (
    <div className={panel.section}>
      <p className={panel.text}>
        <strong>{title}</strong>
        {' · '}
        {[urgencyName(words, card.urgency), cardDay(words, card)].filter(Boolean).join(' · ')}
      </p>
      <p className={panel.text}>{cardHint(words, card.kind)}</p>
      {card.kind === 'planGaps' ? (
        <PlanGaps model={model} gaps={state.rows.facts.plan ?? []} />
      ) : (
        <RowList model={model} rows={card.rows} label={title} />
      )}
    </div>
  );
}

/** The rows behind a card. */
export function CardPanel(props: CardPanelProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, opened } = props;
  return (
    <GuardedPanel title={strings.ViewAttention} onClose={() => model.open(null)} screen={opened.card}>
      {() => <Rows {...props} />}
    </GuardedPanel>
  );
}
