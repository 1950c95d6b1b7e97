import * as React from 'react';
import { daysBetween } from '../../../../domain/dates/calendarDate';
import type { NoticeStanding } from '../../../../domain/updates/standing';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import styles from './Awareness.module.scss';

/** How many of those who are asked have read it, and by when the others have to. */
export function Summary({ standing }: { readonly standing: NoticeStanding }): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const { awareness, dueBy } = standing;
  const { count, of } = awareness.coverage;
  const left = daysBetween(formats.today(), dueBy);
  const due = fill(left < 0 ? strings.AwareDueByPassed : strings.AwareDueBy, {
    date: formats.date(dueBy),
    days: formats.inDays(left)
  });
  const coverage = fill(strings.AwareCoverage, { count: formats.number(count), of: formats.number(of) });
  return (
    <div className={styles.summary}>
      <p className={styles.coverage}>{coverage}</p>
      <meter aria-label={coverage} value={count} max={of} className={styles.meter} />
      <p className={styles.sentence}>
        <Icon
          name={awareness.everybodySince === null ? (left < 0 ? 'warning' : 'clock') : 'check'}
          className={styles.inlineIcon}
        />{' '}
        {awareness.everybodySince === null
          ? due
          : fill(strings.AwareEverybody, { when: formats.dateTime(awareness.everybodySince) })}
      </p>
    </div>
  );
}
