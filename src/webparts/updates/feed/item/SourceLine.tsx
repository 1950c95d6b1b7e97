import * as React from 'react';
import { dayInTimeZone } from '../../../../domain/dates/calendarDate';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { fill } from '../../../../ui/words/fill';
import { categoryText, severityText, sourceName } from '../../words/choiceNames';
import { sourceMark } from '../../words/sourceMark';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Fact } from './Fact';
import styles from './Item.module.scss';

const pressing: readonly string[] = ['high', 'critical'];

/** What kind of notice it is, from where and when it came; severity only when it is not the usual one. */
export function SourceLine({ notice }: { readonly notice: NoticeSummary }): JSX.Element {
  const { strings, formats, culture } = useUpdatesWords();
  const { severity, published, listedOn, revision } = notice;
  const day = dayInTimeZone(new Date(published ?? listedOn), culture.timeZone);
  const isPressing = pressing.includes(severity.value);
  return (
    <p className={styles.line}>
      {severity.value === 'normal' ? null : (
        <Fact icon={isPressing ? 'warning' : undefined} tone={isPressing ? 'strong' : undefined}>
          {fill(strings.FeedSeverity, { severity: severityText(strings, severity) })}
        </Fact>
      )}
      {notice.isMajorChange ? <Fact tone="strong">{strings.FeedMajorChange}</Fact> : null}
      <Fact>{categoryText(strings, notice.category)}</Fact>
      <Fact>
        {sourceName(strings, notice.sourceKind)} <bdi>{sourceMark(notice)}</bdi>
      </Fact>
      <Fact>
        {fill(published === null ? strings.FeedTakenIn : strings.FeedPublished, { date: formats.date(day) })}
      </Fact>
      {revision > 1 ? <Fact>{fill(strings.FeedRevision, { n: formats.number(revision) })}</Fact> : null}
    </p>
  );
}
