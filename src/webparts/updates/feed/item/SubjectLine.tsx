import * as React from 'react';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { Fact } from './Fact';
import styles from './Item.module.scss';

const tagsShown = 3;

/** What a notice is about: services, platforms, and a few of its tags. */
export function SubjectLine({ notice }: { readonly notice: NoticeSummary }): JSX.Element {
  const { formats, plural } = useUpdatesWords();
  const { strings: ui } = useUiWords();
  const { services, platforms, tags } = notice;
  const hidden = tags.length - tagsShown;
  return (
    <p className={styles.line}>
      {services.length > 0 ? <Fact>{formats.list(services)}</Fact> : null}
      <Fact>{platforms.length > 0 ? formats.list(platforms) : ui.AllPlatforms}</Fact>
      {tags.slice(0, tagsShown).map((tag) => (
        <span key={tag} className={styles.tag}>
          <bdi>{tag}</bdi>
        </span>
      ))}
      {hidden > 0 ? <span className={styles.tag}>{plural('FeedMoreTags', hidden)}</span> : null}
    </p>
  );
}
