import * as React from 'react';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';
import { EarlierItem } from './EarlierItem';
import type { EarlierRevisions } from './useEarlierRevisions';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What the notice said before, latest first. */
export function EarlierList(props: {
  readonly open: OpenNotice;
  readonly earlier: EarlierRevisions;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  const { notice } = props.open;
  const { revisions, error, retry } = props.earlier;
  return (
    <section className={panel.section}>
      <h3>{strings.TextEarlier}</h3>
      {error !== undefined ? (
        <ErrorNotice title={strings.TextEarlierNotLoaded} error={error} onRetry={retry} />
      ) : null}
      {!revisions && error === undefined ? <Loading label={strings.TextEarlierLoading} rows={2} /> : null}
      {revisions?.length === 0 ? <p className={panel.quiet}>{strings.TextEarlierNone}</p> : null}
      {revisions && revisions.length > 0 ? (
        <ul className={panel.items}>
          {revisions.map((revision, index) => (
            <EarlierItem key={revision.revision} revision={revision} next={revisions[index - 1] ?? notice} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
