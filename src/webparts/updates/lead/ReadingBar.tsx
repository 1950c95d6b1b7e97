import * as React from 'react';
import { daysBetween } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { DayRange } from '../../../domain/updates/leadPeriod';
import { Button } from '../../../ui/controls/Button';
import { ProgressBar } from '../../../ui/controls/ProgressBar';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { monthName } from '../feed/bar/monthOptions';
import { useUpdatesWords, type UpdatesWords } from '../words/UpdatesWords';
import type { LeadProgress } from './readForLead';
import type { LeadReading } from './useLeadReading';
import styles from './Lead.module.scss';

/** How far was looked: what is older is not counted. */
export function lookedText({ strings, formats, plural }: UpdatesWords, progress: LeadProgress): string {
  const { next, looked, backTo, undecided } = progress;
  if (next?.stage === 'undecided') return plural('LeadLookedUndecided', undecided.length);
  if (backTo === null) return strings.LeadLookedNone;
  return plural('LeadLooked', looked, { date: formats.date(backTo) });
}

function Reading(props: { readonly reading: LeadReading; readonly days: DayRange }): JSX.Element {
  const words = useUpdatesWords();
  const ui = useUiWords();
  const { reading, days } = props;
  const { progress, kind, stop } = reading;
  const today = words.formats.today();
  const total = daysBetween(days.from, today) + 1;
  const done = progress.backTo === null ? 0 : Math.min(total, daysBetween(progress.backTo, today));
  return (
    <div className={styles.reading}>
      <ProgressBar label={lookedText(words, progress)} done={done} total={total} />
      <span>
        <Button onClick={stop} disabled={kind === 'stopping'}>
          {kind === 'stopping' ? ui.strings.Stopping : ui.strings.Stop}
        </Button>
      </span>
    </div>
  );
}

/** How the reading goes; when it is over, how far it went. */
export function ReadingBar(props: {
  readonly reading: LeadReading;
  readonly days: DayRange;
  readonly loadOwners: () => Promise<readonly Person[]>;
}): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats, culture } = words;
  const { reading } = props;
  const { kind, progress, goOn } = reading;
  if (kind === 'reading' || kind === 'stopping') return <Reading {...props} />;
  const looked = lookedText(words, progress);
  if (kind === 'failed') {
    return (
      <ErrorNotice
        title={fill(strings.LeadFailed, { looked })}
        error={reading.error}
        onRetry={goOn}
        onReload={reading.again}
        loadOwners={props.loadOwners}
      />
    );
  }
  const months = formats.list(progress.unsearched.map((month) => monthName(culture.locale, month)));
  return (
    <>
      {kind === 'stopped' ? (
        <Notice
          tone="warning"
          role="status"
          inline
          actions={<Button onClick={goOn}>{strings.LeadGoOn}</Button>}
        >
          <p>{fill(strings.LeadStopped, { looked })}</p>
        </Notice>
      ) : (
        <p role="status" className={styles.rule}>
          {looked}
        </p>
      )}
      {months ? <p className={styles.rule}>{fill(strings.LeadUnsearched, { months })}</p> : null}
    </>
  );
}
