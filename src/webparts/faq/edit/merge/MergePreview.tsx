import * as React from 'react';
import { entryFields, type EntryField } from '../../../../domain/faq/diff/entryFields';
import type { EntryDraft } from '../../../../domain/faq/entry';
import type { Knowledge } from '../../model/knowledge';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { FieldValue } from '../conflict/FieldValue';
import styles from './Merge.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

/** What the merged entry will say, field by field. */
export function MergePreview(props: {
  readonly draft: EntryDraft;
  readonly knowledge: Knowledge;
}): JSX.Element {
  const { strings } = useFaqWords();
  const { draft, knowledge } = props;
  const isSaid = (field: EntryField): boolean => {
    const value = draft[field];
    return value !== null && !(Array.isArray(value) && value.length === 0);
  };
  return (
    <details open>
      <summary className={panel.summary}>{strings.MergePreview}</summary>
      <dl className={styles.preview}>
        {entryFields.filter(isSaid).map((field) => (
          <div key={field}>
            <dt>{entryFieldName(strings, field)}</dt>
            <dd>
              <FieldValue field={field} draft={draft} knowledge={knowledge} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
