import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { EarlierReading } from '../heading/myReading';
import type { OpenNotice } from '../useOpenNotice';
import { LazyRevisionChange } from './LazyRevisionChange';
import type { EarlierRevisions } from './useEarlierRevisions';
import panel from '../../../../ui/screens/Panel.module.scss';

interface ChangedSinceReadProps {
  readonly open: OpenNotice;
  readonly reading: EarlierReading;
  readonly earlier: EarlierRevisions;
}

function Change({ open, reading, earlier }: ChangedSinceReadProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const { revisions, error, retry } = earlier;
  if (error !== undefined) {
    return <ErrorNotice title={strings.TextEarlierNotLoaded} error={error} onRetry={retry} />;
  }
  if (!revisions) return <Loading label={strings.TextEarlierLoading} rows={2} />;
  const before = revisions.find(({ revision }) => revision === reading.revision);
  if (!before) {
    return <p className={panel.text}>{fill(strings.TextNotKept, { n: formats.number(reading.revision) })}</p>;
  }
  return <LazyRevisionChange before={before} after={open.notice} />;
}

/** What is new for somebody who has read an earlier revision: they need not read the rest again. */
export function ChangedSinceRead(props: ChangedSinceReadProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  return (
    <section className={panel.section}>
      <h3>{fill(strings.TextChangedSince, { when: formats.dateTime(props.reading.on) })}</h3>
      <Change {...props} />
    </section>
  );
}
