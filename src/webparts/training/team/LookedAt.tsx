import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { noMonth } from '../../../domain/training/slices';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import { monthAndYear } from '../../../ui/words/weekdayNames';
import { useTrainingWords, type TrainingWords } from '../words/TrainingWords';
import type { TeamReading } from './model/useTeamRows';
import styles from './Team.module.scss';

function monthName({ strings, culture }: TrainingWords, month: string): string {
  return month === noMonth
    ? strings.TeamNoMonth
    : monthAndYear(culture.locale, `${month}-01` as CalendarDate);
}

/** What is missing because SharePoint did not search it, or because it was too much. */
function Gaps({ reading }: { readonly reading: TeamReading }): JSX.Element | null {
  const words = useTrainingWords();
  const { strings, formats, plural } = words;
  const { unsearched, unchecked } = reading;
  if (unsearched.length === 0 && unchecked === 0) return null;
  const months = formats.list(unsearched.map((month) => monthName(words, month)));
  return (
    <Notice tone="warning">
      {unsearched.length === 0 ? null : <p>{fill(strings.TeamUnsearched, { months })}</p>}
      {unchecked === 0 ? null : <p>{plural('TeamUnchecked', unchecked)}</p>}
    </Notice>
  );
}

/** How far back was looked, and the way further: what is older is not counted. */
export function LookedAt({ reading }: { readonly reading: TeamReading }): JSX.Element | null {
  const words = useTrainingWords();
  const { strings } = words;
  const { since, readEarlier, isReadingEarlier, earlierError } = reading;
  return (
    <>
      <Gaps reading={reading} />
      {earlierError === undefined || !readEarlier ? null : (
        <ErrorNotice title={strings.TeamEarlierFailed} error={earlierError} onRetry={readEarlier} />
      )}
      {since === null ? null : (
        <p className={styles.looked}>
          <span role="status">
            {isReadingEarlier
              ? strings.TeamReadingEarlier
              : fill(strings.TeamLookedSince, { month: monthName(words, since) })}
          </span>
          <Button look="quiet" icon="clock" disabled={isReadingEarlier} onClick={readEarlier}>
            {strings.TeamEarlier}
          </Button>
        </p>
      )}
    </>
  );
}
