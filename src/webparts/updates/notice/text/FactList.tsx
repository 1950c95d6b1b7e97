import * as React from 'react';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import type { NoticeField } from '../../../../domain/updates/notice';
import { categoryText, severityText } from '../../words/choiceNames';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { Derived } from './Derived';
import { LinkedText } from './LinkedText';
import styles from './Text.module.scss';

interface Fact {
  readonly field: NoticeField;
  readonly name: string;
  readonly value: string;
}

function factsOf({ strings, formats }: UpdatesWords, notice: Notice): readonly Fact[] {
  const { services, platforms, tags } = notice;
  const facts: readonly Fact[] = [
    { field: 'services', name: strings.TextServices, value: formats.list(services) },
    {
      field: 'platforms',
      name: strings.TextPlatforms,
      value: platforms.length === 0 ? strings.TextPlatformsAll : formats.list(platforms)
    },
    { field: 'category', name: strings.TextCategory, value: categoryText(strings, notice.category) },
    { field: 'severity', name: strings.TextSeverity, value: severityText(strings, notice.severity) },
    { field: 'tags', name: strings.TextTags, value: formats.list(tags) }
  ];
  // What the source does not name is not shown as missing.
  return facts.filter(({ value }) => value !== '');
}

/** What the source says of a notice besides its text. */
export function FactList({ notice }: { readonly notice: Notice }): JSX.Element {
  const words = useUpdatesWords();
  return (
    <dl className={styles.facts}>
      {factsOf(words, notice).map(({ field, name, value }) => (
        <React.Fragment key={field}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
            <Derived notice={notice} field={field} />
          </dd>
        </React.Fragment>
      ))}
      {notice.details.map(({ name, value }, index) => (
        <React.Fragment key={index}>
          <dt dir="auto">{name}</dt>
          <dd>
            <LinkedText text={value} />
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
