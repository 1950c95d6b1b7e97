import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { downloadText } from '../../../ui/files/downloadText';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { figureParts, traitsOf } from '../../../domain/overview/figureTraits';
import { ReadingNotes } from '../attention/ReadingNotes';
import { usePeriodFigures, type PeriodFigures } from '../model/usePeriodFigures';
import type { OverviewViewProps } from '../model/viewProps';
import { PeriodChoice } from '../period/PeriodChoice';
import { partName } from '../words/choiceNames';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { figuresCsv } from './figuresCsv';
import { FigureTile } from './FigureTile';
import { useFiguresPeriod } from './useFiguresPeriod';
import styles from './Figures.module.scss';

interface ShownFigures extends Pick<OverviewViewProps, 'model'> {
  readonly shown: PeriodFigures;
}

/** Since when the numbers hold, which of them do not belong to the period, and all of them as a file. */
function AsOf({ model, shown }: ShownFigures): JSX.Element {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const { period, asOf } = shown;
  const download = (): void => {
    const file = `${strings.FiguresFile}-${period.key}.csv`;
    downloadText(file, figuresCsv(words, shown), 'text/csv');
    const text = fill(strings.FiguresDownloaded, { period: periodName(words, period), file });
    model.say({ kind: 'said', tone: 'success', text });
  };
  return (
    <div className={styles.about}>
      <p>
        {fill(strings.FiguresAsOf, { when: formats.dateTime(asOf) })}
        {'. '}
        {fill(strings.FiguresMoment, { mark: strings.FigureNow })}
      </p>
      <Button icon="download" onClick={download}>
        {strings.FiguresDownload}
      </Button>
    </div>
  );
}

/** The figures part by part; a part that has none is left out, and the notes below say why. */
function Parts({ model, shown }: ShownFigures): JSX.Element {
  const { strings } = useOverviewWords();
  if (shown.figures.length === 0) {
    return <EmptyState title={strings.FiguresNone} text={strings.FiguresNoneText} />;
  }
  return (
    <>
      {figureParts.map((part) => {
        const own = shown.figures.filter(({ figure }) => traitsOf(figure.key).part === part);
        if (own.length === 0) return null;
        const name = partName(strings, part);
        return (
          <section key={part} aria-label={name} className={styles.part}>
            <h3>{name}</h3>
            <ul className={styles.tiles}>
              {own.map((one) => (
                <FigureTile
                  key={one.figure.key}
                  compared={one}
                  onOpen={() => model.open({ kind: 'figure', figure: one.figure.key })}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Figures({
  model,
  loadOwners,
  loader
}: OverviewViewProps & { readonly loader: ReturnType<typeof usePeriodFigures> }): JSX.Element {
  const { strings } = useOverviewWords();
  const { state, reload } = loader;
  if (state.kind === 'loading') return <Loading label={strings.FiguresLoading} rows={8} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.FiguresNotLoaded}
        error={state.error}
        onRetry={reload}
        loadOwners={loadOwners}
      />
    );
  }
  const { rows: shown, refreshError } = state;
  return (
    <>
      {refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={refreshError} onRetry={reload} />
      )}
      {shown.figures.length === 0 ? null : <AsOf model={model} shown={shown} />}
      <Parts model={model} shown={shown} />
      <ReadingNotes missing={shown.missing} incomplete={shown.incomplete} />
    </>
  );
}

/** The figures of a month or quarter beside those of the one before. */
export function FiguresView(props: OverviewViewProps): JSX.Element {
  const { model, reader } = props;
  const period = useFiguresPeriod(model.shown);
  const loader = usePeriodFigures(model.repositories, reader.isTeam ? period : null);
  return (
    <div className={styles.view}>
      <PeriodChoice
        period={period}
        onChange={(next) => model.change({ period: next, periodKind: next.kind })}
      />
      <Figures {...props} loader={loader} />
    </div>
  );
}
