import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import type { ChecklistModel } from '../model/useChecklist';
import { useChecklistWords } from '../words/ChecklistWords';
import styles from '../panel/Panel.module.scss';

/** Set-up is through: what to do with the empty lists. */
export function SetupDone(props: { readonly model: ChecklistModel }): JSX.Element {
  const { strings } = useChecklistWords();
  const { openPanel, closePanel } = props.model;
  return (
    <>
      <Notice tone="success" role="status" title={strings.SetupDone}>
        <p>{strings.SetupDoneNext}</p>
      </Notice>
      <div className={styles.commands}>
        <Button look="primary" icon="list" onClick={() => openPanel({ kind: 'starter' })}>
          {strings.MenuStarter}
        </Button>
        <Button icon="upload" onClick={() => openPanel({ kind: 'guide' })}>
          {strings.MenuGuide}
        </Button>
        <Button onClick={closePanel}>{strings.Close}</Button>
      </div>
    </>
  );
}
