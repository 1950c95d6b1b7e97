import * as React from 'react';
import type { SourcedDraft } from '../../../domain/tasks/TaskRepository';
import { tasksList } from '../../../lists';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../../../ui/screens/Panel.module.scss';

/** Tasks that would be added, by kind. */
export function DraftList(props: { readonly drafts: readonly SourcedDraft[] }): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const kinds = tasksList.columns.kind.choices.map((kind) => ({
    kind,
    drafts: props.drafts.filter(({ draft }) => draft.kind === kind)
  }));
  return (
    <>
      {kinds
        .filter(({ drafts }) => drafts.length > 0)
        .map(({ kind, drafts }) => (
          <details key={kind} open>
            <summary className={styles.summary}>
              {kindName(strings, kind)} ({words.formats.number(drafts.length)})
            </summary>
            <ul className={styles.items}>
              {drafts.map(({ sourceKey, draft }) => (
                <li key={sourceKey} className={styles.item}>
                  <span dir="auto">{draft.title}</span>
                  <span className={styles.detail}>{focusAreaName(strings, draft.focusArea)}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}
