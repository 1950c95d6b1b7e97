import * as React from 'react';
import type { Notice } from '../../../../domain/updates/NoticeRepository';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { readingOf } from '../heading/myReading';
import { webAddress } from '../heading/webAddress';
import type { NoticeSectionProps } from '../sectionProps';
import { Body } from './Body';
import { ChangedSinceRead } from './ChangedSinceRead';
import { EarlierList } from './EarlierList';
import { FactList } from './FactList';
import { useEarlierRevisions } from './useEarlierRevisions';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What the notice says, or why there is nothing to read here. */
function Words({ notice }: { readonly notice: Notice }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { bodyHtml, link } = notice;
  if (bodyHtml !== null && bodyHtml.trim() !== '') return <Body html={bodyHtml} label={strings.TextTitle} />;
  return (
    <p className={panel.text}>{webAddress(link) === undefined ? strings.TextNone : strings.TextNoneRead}</p>
  );
}

/** What is new since the person read it, what the notice says now, its facts, and what it said before. */
export function TextSection({ model, reader, open }: NoticeSectionProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { notice, item } = open;
  const earlier = useEarlierRevisions(model, open);
  const reading = item.records && readingOf(item.records, reader.me.id, notice.revision);
  return (
    <>
      {reading?.kind === 'earlier' ? (
        <ChangedSinceRead open={open} reading={reading} earlier={earlier} />
      ) : null}
      <section className={panel.section}>
        <h3>{strings.TextTitle}</h3>
        <Words notice={notice} />
      </section>
      <section className={panel.section}>
        <h3>{strings.TextFacts}</h3>
        <FactList notice={notice} />
      </section>
      {notice.revision > 1 ? <EarlierList open={open} earlier={earlier} /> : null}
    </>
  );
}
