import * as React from 'react';
import { isTextField, type EntryField, type EntryTextField } from '../../../../domain/faq/diff/entryFields';
import type { EntryDraft } from '../../../../domain/faq/entry';
import { isBlankHtml } from '../../../../domain/faq/html';
import { RichText } from '../../../../ui/richText/RichText';
import { fill } from '../../../../ui/words/fill';
import { entryOf, type Knowledge } from '../../model/knowledge';
import { categoryName, kindName, levelName } from '../../words/choiceNames';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import styles from './Conflict.module.scss';

interface Context extends Pick<FaqWords, 'strings' | 'formats'> {
  readonly knowledge: Knowledge;
}

type Read = (context: Context, draft: EntryDraft) => readonly (string | null | undefined)[];

const readers: Readonly<Record<Exclude<EntryField, EntryTextField>, Read>> = {
  title: (_context, { title }) => [title],
  kind: ({ strings }, { kind }) => [kindName(strings, kind)],
  category: ({ strings }, { category }) => [categoryName(strings, category)],
  errorCodes: (_context, { errorCodes }) => errorCodes,
  platforms: ({ formats }, { platforms }) => [formats.list(platforms)],
  enrolment: (_context, { enrolment }) => enrolment,
  level: ({ strings }, { level }) => [level && levelName(strings, level)],
  keywords: (_context, { keywords }) => keywords,
  related: ({ strings, knowledge }, { related }) =>
    related.map((id) => entryOf(knowledge, id)?.title ?? fill(strings.EditRelatedGone, { id: String(id) })),
  notices: (_context, { notices }) => notices,
  owner: (_context, { owner }) => [owner?.name],
  reviewEvery: ({ formats }, { reviewEvery }) => [formats.number(reviewEvery)]
};

/** One part of a version, as people read it. */
export function FieldValue(props: {
  readonly field: EntryField;
  readonly draft: EntryDraft;
  readonly knowledge: Knowledge;
}): JSX.Element {
  const { strings, formats } = useFaqWords();
  const { field, draft, knowledge } = props;
  if (isTextField(field)) {
    const html = draft[field];
    return html === null || isBlankHtml(html) ? <span>{strings.EditNone}</span> : <RichText html={html} />;
  }
  const lines = readers[field]({ strings, formats, knowledge }, draft).filter(Boolean);
  if (lines.length === 0) return <span>{strings.EditNone}</span>;
  return (
    <div>
      {lines.map((line, index) => (
        <span key={index} dir="auto" className={styles.line}>
          {line}
        </span>
      ))}
    </div>
  );
}
