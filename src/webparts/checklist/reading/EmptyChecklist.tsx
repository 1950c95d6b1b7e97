import * as React from 'react';
import type { Access } from '../../../domain/access/AccessRepository';
import { Button } from '../../../ui/controls/Button';
import type { PanelState } from '../model/panelState';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

export type Emptiness = 'noTasks' | 'allDone' | 'nothingDone' | 'filtered';

export interface EmptyChecklistProps {
  readonly emptiness: Emptiness;
  readonly access: Access;
  readonly onOpen: (panel: PanelState) => void;
  readonly onClearFilters: () => void;
  readonly onShowDone: () => void;
}

/** No row to show: why, and what to do next. */
export function EmptyChecklist(props: EmptyChecklistProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { emptiness, access, onOpen } = props;
  const [title, text] = {
    noTasks: [strings.EmptyTitle, access.canAdd ? strings.EmptyText : strings.EmptyTextReader],
    allDone: [strings.AllDoneTitle, strings.AllDoneText],
    nothingDone: [strings.NothingDoneTitle, strings.NothingDoneText],
    filtered: [strings.NoMatchTitle, strings.NoMatchText]
  }[emptiness] as [string, string];
  return (
    <div className={styles.empty}>
      <h3>{title}</h3>
      <p>{text}</p>
      <div className={styles.nextSteps}>
        {emptiness === 'noTasks' && access.canAdd ? (
          <>
            <Button icon="list" onClick={() => onOpen({ kind: 'starter' })}>
              {strings.MenuStarter}
            </Button>
            <Button icon="upload" onClick={() => onOpen({ kind: 'guide' })}>
              {strings.MenuGuide}
            </Button>
          </>
        ) : null}
        {emptiness === 'filtered' ? (
          <Button icon="close" onClick={props.onClearFilters}>
            {strings.ClearFilters}
          </Button>
        ) : null}
        {emptiness === 'allDone' ? <Button onClick={props.onShowDone}>{strings.SeeDone}</Button> : null}
      </div>
    </div>
  );
}
