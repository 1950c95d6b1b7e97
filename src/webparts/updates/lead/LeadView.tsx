import * as React from 'react';
import { daysOfPeriod, leadPeriods, type LeadPeriod } from '../../../domain/updates/leadPeriod';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { fill } from '../../../ui/words/fill';
import { rangeName } from '../../../ui/words/weekdayNames';
import { useStandingContext } from '../model/useFeed';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { FigureCards } from './FigureCards';
import { FigureRows } from './FigureRows';
import { figureTitle, rowsOf, sectionOf, type Figure } from './figures';
import { periodName } from './leadNames';
import { PeopleTable } from './PeopleTable';
import { ReadingBar } from './ReadingBar';
import { ToldTable } from './ToldTable';
import { useLeadData } from './useLeadData';
import { useLeadReading, type LeadReading } from './useLeadReading';
import filters from '../../../ui/controls/Filters.module.scss';
import styles from './Lead.module.scss';

interface ContentProps extends Pick<FeedViewProps, 'model' | 'reader'> {
  readonly reading: LeadReading;
  /** First and last day, in words. */
  readonly period: string;
}

/** The figures, and below them the rows of the one that was pressed. */
function Content({ model, reader, reading, period }: ContentProps): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats, plural } = words;
  const data = useLeadData(reading.progress, useStandingContext(reader));
  const [{ figure, turn }, setShown] = React.useState<{ figure?: Figure; turn: number }>({ turn: 0 });
  const opener = React.useRef<HTMLElement>();
  if (reading.kind === 'done' && data.figures.notices === 0 && data.undecided === 0) {
    return <EmptyState title={strings.LeadEmptyTitle} text={strings.LeadEmptyText} />;
  }
  const notices = plural('FeedCount', data.figures.notices);
  const when = formats.dateTime(reading.asOf);
  const parts = {
    data,
    scope: fill(strings.LeadScope, { period, notices, when }),
    wholeScope: fill(strings.LeadWholeScope, { when }),
    onFigure: (next: Figure, from: HTMLElement) => {
      opener.current = from;
      // Pressing the same figure again leads to its rows again.
      setShown({ figure: next, turn: turn + 1 });
    }
  };
  return (
    <>
      <FigureCards {...parts} />
      <PeopleTable {...parts} />
      <ToldTable {...parts} />
      {figure ? (
        <FigureRows
          key={turn}
          title={figureTitle(words, figure)}
          rows={rowsOf(words, figure, data)}
          onOpen={(notice) => model.openNotice(notice, sectionOf[figure.kind])}
          onClose={() => {
            setShown({ turn });
            opener.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}

function PeriodSelect(props: {
  readonly period: LeadPeriod;
  readonly onPeriod: (period: LeadPeriod) => void;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  return (
    <label className={filters.choice}>
      <span>{strings.LeadPeriod}</span>
      <select
        value={props.period}
        onChange={(event) => {
          const chosen = leadPeriods.find((one) => one === event.target.value);
          if (chosen) props.onPeriod(chosen);
        }}
      >
        {leadPeriods.map((one) => (
          <option key={one} value={one}>
            {periodName(strings, one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a lead wants to know: what is overdue, who has read what, and whether people were told in time. */
export function LeadView({ model, reader, loadOwners }: FeedViewProps): JSX.Element {
  const { strings, formats, culture } = useUpdatesWords();
  const [period, setPeriod] = React.useState<LeadPeriod>('last90');
  const days = daysOfPeriod(period, formats.today());
  const reading = useLeadReading(model.repositories, days);
  const range = rangeName(culture.locale, days.from, days.to);
  const isOver = reading.kind === 'done' || reading.kind === 'stopped';
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <PeriodSelect period={period} onPeriod={setPeriod} />
        <span className={styles.range}>{range}</span>
        <Button icon="refresh" look="quiet" disabled={!isOver} onClick={reading.again}>
          {strings.LeadAgain}
        </Button>
      </div>
      <p className={styles.rule}>{strings.LeadIntro}</p>
      <ReadingBar reading={reading} days={days} loadOwners={loadOwners} />
      {isOver ? (
        <Content
          // Another period is another report: no rows of the one before stay open.
          key={`${period} ${reading.asOf}`}
          model={model}
          reader={reader}
          reading={reading}
          period={range}
        />
      ) : null}
    </div>
  );
}
