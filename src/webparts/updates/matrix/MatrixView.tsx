import * as React from 'react';
import { totalCoverage } from '../../../domain/updates/awarenessFigures';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { downloadText } from '../../../ui/files/downloadText';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { EmptyFeed } from '../feed/EmptyFeed';
import { FeedEnd } from '../feed/FeedEnd';
import { FeedProblems } from '../feed/FeedProblems';
import { useFeedItems, useStandingContext } from '../model/useFeed';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { MatrixBar } from './MatrixBar';
import { matrixCsv } from './matrixCsv';
import { MatrixLegend } from './MatrixSign';
import { MatrixTable } from './MatrixTable';
import { kindOf } from './matrixWords';
import { MissingList } from './MissingList';
import { useMatrix, type MatrixModel } from './useMatrix';
import styles from './Matrix.module.scss';

/** Why there is nothing to see though there are notices. */
function NothingToShow({
  model,
  matrix
}: Pick<FeedViewProps, 'model'> & { readonly matrix: MatrixModel }): JSX.Element {
  const { strings } = useUpdatesWords();
  if (matrix.onlyIncomplete) {
    return <EmptyState title={strings.MatrixCompleteTitle} text={strings.MatrixCompleteText} />;
  }
  return (
    <EmptyState
      title={strings.MatrixNobodyTitle}
      text={strings.MatrixNobodyText}
      actions={
        <Button icon="person" onClick={() => model.openPanel({ kind: 'team' })}>
          {strings.AwareOpenTeam}
        </Button>
      }
    />
  );
}

function MatrixContent({
  model,
  matrix: view
}: Pick<FeedViewProps, 'model'> & { readonly matrix: MatrixModel }): JSX.Element {
  const { strings, formats, plural } = useUpdatesWords();
  const [id] = React.useState(() => `om-matrix-${Math.random().toString(36).slice(2)}`);
  const { matrix } = view;
  const { openNotice } = model;
  const onOpen = React.useCallback((notice: number) => openNotice(notice, 'awareness'), [openNotice]);
  if (matrix.columns.length === 0) return <NothingToShow model={model} matrix={view} />;
  const coverage = totalCoverage(matrix.rows.map(({ subject }) => subject.awareness));
  const summary = fill(strings.MatrixSummary, {
    notices: plural('FeedCount', matrix.rows.length),
    people: plural('MatrixPeople', matrix.columns.length),
    count: formats.number(coverage.count),
    of: formats.number(coverage.of)
  });
  const kinds = new Set(matrix.rows.flatMap(({ cells }) => cells.map(kindOf)));
  const part = { matrix, labelledBy: id, onOpen };
  return (
    <>
      <p id={id} className={styles.summary}>
        {summary}
      </p>
      <MatrixLegend kinds={kinds} />
      <MatrixTable {...part} />
      <MissingList {...part} />
    </>
  );
}

/** Who has read what: the notices that are loaded, by the people who are asked for them. */
export function MatrixView({ model, reader, loadOwners }: FeedViewProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const { pages } = model;
  const items = useFeedItems(pages, useStandingContext(reader));
  const matrix = useMatrix(items);
  const download = (): void =>
    downloadText(`${strings.MatrixFile}-${formats.today()}.csv`, matrixCsv(words, matrix.matrix), 'text/csv');
  if (!pages.pages) {
    if (pages.error === undefined) return <Loading label={strings.LoadingNotices} rows={6} />;
    return (
      <ErrorNotice
        title={strings.NoticesNotLoaded}
        error={pages.error}
        onRetry={pages.reload}
        onReload={pages.reload}
        loadOwners={loadOwners}
      />
    );
  }
  const isWaiting = matrix.isLoading && pages.recordsError === undefined;
  const isUnknown = items.every(({ standing }) => standing === undefined);
  return (
    <div className={styles.view}>
      <MatrixBar model={model} items={items} matrix={matrix} onDownload={download} />
      <FeedProblems model={model} loadOwners={loadOwners} />
      <div className={styles.results} aria-busy={pages.isStale || isWaiting}>
        {items.length === 0 && !pages.isStale ? <EmptyFeed model={model} reader={reader} /> : null}
        {isUnknown ? null : <MatrixContent model={model} matrix={matrix} />}
        {isWaiting ? <Loading label={strings.FeedRecordsLoading} rows={3} /> : null}
      </div>
      <FeedEnd model={model} loadOwners={loadOwners} />
    </div>
  );
}
