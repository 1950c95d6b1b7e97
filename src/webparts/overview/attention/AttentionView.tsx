import * as React from 'react';
import { attentionCards } from '../../../domain/overview/attention/attention';
import { urgencies } from '../../../domain/overview/attention/card';
import type { AttentionReading } from '../../../domain/overview/read/AttentionReader';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Icon } from '../../../ui/icons/Icon';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { Loading } from '../../../ui/screens/Loading';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { Card } from './Card';
import { urgencyName } from './cardWords';
import { ReadingNotes } from './ReadingNotes';
import styles from './Attention.module.scss';

const DeviceHealth = lazyScreen<Pick<OverviewViewProps, 'model' | 'reader'>>(async () => {
  const { DeviceHealth: screen } = await import(
    /* webpackChunkName: 'overview-devices' */ '../devices/DeviceHealth'
  );
  return screen;
});

/** Nothing to do: said, and not as an empty page. */
function AllQuiet(): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <div className={styles.quiet}>
      <Icon name="check" />
      <div>
        <h3>{strings.AttentionNothing}</h3>
        <p>{strings.AttentionNothingText}</p>
      </div>
    </div>
  );
}

function Cards({ model, reading }: OverviewViewProps & { readonly reading: AttentionReading }): JSX.Element {
  const words = useOverviewWords();
  const { formats, plural } = words;
  const today = formats.today();
  const cards = React.useMemo(() => attentionCards(reading.facts, today), [reading, today]);
  if (cards.length === 0) return <AllQuiet />;
  const counts = urgencies
    .map((urgency) => ({ urgency, count: cards.filter((card) => card.urgency === urgency).length }))
    .filter(({ count }) => count > 0)
    .map(({ urgency, count }) => `${urgencyName(words, urgency)}: ${formats.number(count)}`);
  return (
    <>
      <p className={styles.summary} role="status">
        {plural('AttentionCount', cards.length)} {counts.join(' · ')}
      </p>
      <ul className={styles.cards} aria-label={words.strings.ViewAttention}>
        {cards.map((card) => (
          <Card key={card.kind} card={card} onOpen={() => model.open({ kind: 'card', card: card.kind })} />
        ))}
      </ul>
    </>
  );
}

/** What needs somebody now, across all parts, and nothing else. */
export function AttentionView(props: OverviewViewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, reader, loadOwners } = props;
  const { state, reload } = model.attention;
  if (state.kind === 'loading') return <Loading label={strings.AttentionLoading} rows={4} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.AttentionNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  return (
    <div className={styles.view}>
      {state.refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={state.refreshError} onRetry={reload} />
      )}
      <Cards {...props} reading={state.rows} />
      <ReadingNotes missing={state.rows.missing} incomplete={state.rows.incomplete} />
      <DeviceHealth model={model} reader={reader} />
    </div>
  );
}
