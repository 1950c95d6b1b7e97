import * as React from 'react';
import { daysBetween } from '../../../../domain/dates/calendarDate';
import { fill } from '../../../../ui/words/fill';
import type { FeedItem } from '../../model/feedItem';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Fact } from './Fact';

/** The last day to act, and how far it is. Urgent only as long as nobody has decided. */
export function ActByFact({ item }: { readonly item: FeedItem }): JSX.Element | null {
  const { strings, formats, plural } = useUpdatesWords();
  const { actBy } = item.notice;
  if (actBy === null) return null;
  const days = daysBetween(formats.today(), actBy);
  const left =
    days < 0 ? strings.FeedPassed : days === 0 ? strings.FeedLastDay : plural('FeedDaysLeft', days);
  return (
    <Fact icon={days < 0 ? 'warning' : 'clock'} tone={item.decision === 'overdue' ? 'urgent' : undefined}>
      {fill(strings.FeedActBy, { date: formats.date(actBy), left })}
    </Fact>
  );
}
