import * as React from 'react';
import type { FigureKey } from '../../../domain/overview/figureTraits';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { fill } from '../../../ui/words/fill';
import { ReadingNotes } from '../attention/ReadingNotes';
import { usePeriodFigures } from '../model/usePeriodFigures';
import type { FigurePanelProps } from '../panel/OpenedPanel';
import { figureName, figureRule } from '../words/figureNames';
import { useOverviewWords } from '../words/OverviewWords';
import { periodName } from '../words/periodName';
import { FigureDetails } from './FigureDetails';
import { FigureRows } from './FigureRows';
import { Trend } from './Trend';
import { useFiguresPeriod } from './useFiguresPeriod';
import panel from '../../../ui/screens/Panel.module.scss';
import styles from './Panel.module.scss';

/** What is counted, in words. */
function Rule({ figure }: { readonly figure: FigureKey }): JSX.Element {
  const { strings } = useOverviewWords();
  return (
    <section className={panel.section}>
      <h3>{strings.FigureCounted}</h3>
      <p className={panel.text}>{figureRule(strings, figure)}</p>
    </section>
  );
}

/** The present number with what stands behind it, or why it is not known. */
function Figure(props: FigurePanelProps): JSX.Element {
  const words = useOverviewWords();
  const { strings } = words;
  const { model, loadOwners, opened } = props;
  const period = useFiguresPeriod(model.shown);
  const { state, reload } = usePeriodFigures(model.repositories, period);
  if (state.kind === 'loading') return <Loading label={strings.FiguresLoading} rows={4} />;
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
  const shown = state.rows;
  const compared = shown.figures.find(({ figure }) => figure.key === opened.figure);
  const trend = <Trend model={model} loadOwners={loadOwners} figure={opened.figure} kind={period.kind} />;
  return (
    <>
      {state.refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={state.refreshError} onRetry={reload} />
      )}
      {compared ? (
        <FigureDetails compared={compared} earlier={shown.earlier} />
      ) : (
        <p className={panel.text}>{fill(strings.FigureUnknown, { period: periodName(words, period) })}</p>
      )}
      <ReadingNotes missing={compared ? [] : shown.missing} incomplete={shown.incomplete} />
      <Rule figure={opened.figure} />
      {trend}
      {compared ? <FigureRows model={model} figure={compared.figure} /> : null}
    </>
  );
}

/** For readers who are not of the team: what closed reports say is for everybody. */
function ClosedOnly({ model, loadOwners, opened }: FigurePanelProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { kind } = useFiguresPeriod(model.shown);
  return (
    <>
      <p className={panel.text}>{strings.FigureForTeam}</p>
      <Rule figure={opened.figure} />
      <Trend model={model} loadOwners={loadOwners} figure={opened.figure} kind={kind} />
    </>
  );
}

/** One figure beside the page: the number, what is counted, how it went, and the rows behind it. */
export function FigurePanel(props: FigurePanelProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, reader, opened } = props;
  return (
    <GuardedPanel
      title={figureName(strings, opened.figure)}
      onClose={() => model.open(null)}
      screen={opened.figure}
    >
      {() => (
        <div className={styles.panel}>
          {reader.isTeam ? <Figure {...props} /> : <ClosedOnly {...props} />}
        </div>
      )}
    </GuardedPanel>
  );
}
