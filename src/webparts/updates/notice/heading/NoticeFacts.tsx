import * as React from 'react';
import { dayInTimeZone, daysBetween } from '../../../../domain/dates/calendarDate';
import type { NoticeField } from '../../../../domain/updates/notice';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { decisionName, decisionStateName, sourceName } from '../../words/choiceNames';
import { sourceMark } from '../../words/sourceMark';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { Derived } from '../text/Derived';
import type { OpenNotice } from '../useOpenNotice';
import styles from '../Notice.module.scss';

interface Fact {
  readonly name: string;
  readonly value: React.ReactNode;
  /** Where it stands in the notice, when it may have been found in the text. */
  readonly field?: NoticeField;
}

function dayOf({ formats, culture }: UpdatesWords, instant: string): string {
  return formats.date(dayInTimeZone(new Date(instant), culture.timeZone));
}

function actByFact({ strings, formats }: UpdatesWords, { notice }: OpenNotice): React.ReactNode {
  const { actBy } = notice;
  if (actBy === null) return strings.NoticeActByNone;
  const left = daysBetween(formats.today(), actBy);
  const values = { date: formats.date(actBy), days: formats.inDays(left) };
  if (left >= 0) return fill(strings.NoticeActByDays, values);
  return (
    <>
      <Icon name="warning" className={styles.inlineIcon} /> {fill(strings.NoticeActByPassed, values)}
    </>
  );
}

function decisionFact({ strings }: UpdatesWords, { notice, item }: OpenNotice): string {
  const state = decisionStateName(strings, item.decision);
  return notice.decision ? `${state}: ${decisionName(strings, notice.decision.kind)}` : state;
}

function factsOf(words: UpdatesWords, open: OpenNotice): readonly Fact[] {
  const { strings, formats } = words;
  const { notice } = open;
  const { published, lastModified } = notice;
  const revision = { n: formats.number(notice.revision), date: formats.date(notice.revisedOn) };
  return [
    {
      name: strings.NoticeSource,
      value: (
        <>
          {sourceName(strings, notice.sourceKind)}
          <bdi className={styles.id}>{sourceMark(notice)}</bdi>
        </>
      )
    },
    { name: strings.NoticeActBy, value: actByFact(words, open), field: 'actBy' },
    { name: strings.NoticeDecision, value: decisionFact(words, open) },
    ...(published ? [{ name: strings.NoticePublished, value: dayOf(words, published) }] : []),
    ...(lastModified ? [{ name: strings.NoticeLastModified, value: dayOf(words, lastModified) }] : []),
    { name: strings.NoticeRevision, value: fill(strings.NoticeRevisionOf, revision) }
  ];
}

/** What matters of a notice at once. */
export function NoticeFacts({ open }: { readonly open: OpenNotice }): JSX.Element {
  const words = useUpdatesWords();
  const { notice } = open;
  return (
    <>
      {notice.isMajorChange ? (
        <p className={styles.major}>
          <Icon name="warning" className={styles.inlineIcon} /> {words.strings.NoticeMajorChange}
          <Derived notice={notice} field="isMajorChange" />
        </p>
      ) : null}
      <dl className={styles.facts}>
        {factsOf(words, open).map(({ name, value, field }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {field ? <Derived notice={notice} field={field} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
